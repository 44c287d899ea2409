package org.chalkline.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How hot a search is over its budget. */
class AnnealingTest {
    private static final int LOOKS = 1000;
    private final PlanProblem problem = MadeProblem.of(17);

    private LocalSearch search() {
        Timetable timetable = new Timetable(problem);
        GreedyStart.fill(timetable, () -> false);
        return new LocalSearch(timetable, 1);
    }

    private List<Double> heats(LocalSearch search, double begun) {
        Annealing annealing = new Annealing(problem, search);
        List<Double> heats = new ArrayList<>();
        for (int i = 0; i <= LOOKS; i++) {
            annealing.set(begun + (1 - begun) * i / LOOKS);
            heats.add(search.heat());
            search.run(64);
            annealing.note();
        }
        return heats;
    }

    /** @param begun share of the budget that finding places took: the rest is shared out alike */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2})
    void coolsTwiceAndTakesNothingWorseAtLast(double begun) {
        List<Double> heats = heats(search(), begun);
        assertThat(heats.get(41) / heats.get(248)).isBetween(15.0, 16.0);
        assertThat(heats.get(251)).isGreaterThan(heats.get(249));
        assertThat(heats.get(251) / heats.get(958)).isBetween(2.75, 2.84);
        assertThat(heats.subList(961, LOOKS + 1)).containsOnly(0.0);
    }

    @Test
    void withoutALookAtTheQuickCoolingItCoolsAllTheWay() {
        LocalSearch search = search();
        Annealing annealing = new Annealing(problem, search);
        annealing.set(0);
        double hottest = search.heat();
        annealing.set(0.25);
        assertThat(search.heat()).isEqualTo(hottest);
        annealing.set(0.9599999);
        assertThat(search.heat() / hottest).isBetween(1 / 16.0, 1 / 15.9);
        annealing.set(1);
        assertThat(search.heat()).isZero();
    }

    /** From an agenda that most steps make better, heat is judged by those that make it worse. */
    @Test
    void aBadStartIsNoReasonForCold() {
        LocalSearch search = new LocalSearch(loaded(Baselines.random(problem, 1)), 1);
        assertThat(search.heatFor(0.02)).isGreaterThan(1);
    }

    private Timetable loaded(Timetable.Plan plan) {
        Timetable timetable = new Timetable(problem);
        timetable.load(plan);
        return timetable;
    }
}

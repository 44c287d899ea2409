package org.chalkline.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chalkline.solver.PlanProblem;
import org.chalkline.solver.PlanProblem.Occupied;
import org.chalkline.solver.PlanProblem.Task;
import org.junit.jupiter.api.Test;

class InterestBoundTest {
    private static final int[] ALL = {0, 1, 2};
    private static final int[] EACH = {100, 50, 50};

    @Property(tries = 200)
    void noAgendaServesMoreAtAnyMoment(@ForAll long seed) {
        PlanProblem problem = SmallProblems.random(seed);
        long most = SmallProblems.most(problem);
        List<Long> values = values(problem);

        assertThat(values).allMatch(value -> value >= most);
        assertThat(values).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Property(tries = 20)
    void theSameProblemTakesTheSameSteps(@ForAll long seed) {
        assertThat(values(SmallProblems.random(seed))).isEqualTo(values(SmallProblems.random(seed)));
    }

    @Test
    void twoSessionsAtOnceCostWhoeverWantsBoth() {
        PlanProblem problem = SmallProblems.problem(List.of(longest(), longest()), List.of());

        assertThat(values(problem)).last().isEqualTo(200L);
    }

    @Test
    void sessionsThatNeedTheSameLaneLeaveOneAnotherOut() {
        PlanProblem problem = SmallProblems.problem(
                List.of(longest(), longest(), SmallProblems.task(75, ALL, EACH)), List.of(new Occupied(1, 0, 64)));

        assertThat(values(problem)).last().isEqualTo(SmallProblems.most(problem));
    }

    @Test
    void withoutSessionsNothingIsServed() {
        assertThat(values(SmallProblems.problem(List.of(), List.of()))).containsExactly(0L);
    }

    @Test
    void withoutFansNothingIsServed() {
        Task unwanted = SmallProblems.task(50, new int[0], new int[0]);

        assertThat(values(SmallProblems.problem(List.of(unwanted), List.of()))).containsExactly(0L);
    }

    @Test
    void whatFitsNowhereIsNotServed() {
        Task tooLong = SmallProblems.task(500, ALL, EACH);
        Task fits = SmallProblems.task(20, ALL, EACH);

        assertThat(values(SmallProblems.problem(List.of(tooLong, fits), List.of())))
                .last()
                .isEqualTo(200L);
        List<Occupied> everything = List.of(new Occupied(0, 0, 64), new Occupied(1, 0, 64));
        assertThat(values(SmallProblems.problem(List.of(fits), everything))).containsExactly(0L);
    }

    @Test
    void whoIsToldToStopHasABoundAllTheSame() {
        PlanProblem problem = SmallProblems.random(3);
        InterestBound bound = new InterestBound(problem);
        long atOnce = bound.value();

        bound.run(() -> true);
        bound.step(() -> true);

        assertThat(bound.value()).isEqualTo(atOnce).isGreaterThanOrEqualTo(SmallProblems.most(problem));
        assertThat(bound.isFinished()).isFalse();
    }

    /** 110 minutes, which only the first block has, once. */
    private static Task longest() {
        return SmallProblems.task(110, ALL, EACH);
    }

    private static List<Long> values(PlanProblem problem) {
        InterestBound bound = new InterestBound(problem);
        List<Long> values = new ArrayList<>(List.of(bound.value()));
        for (int i = 0; i < 200 && !bound.isFinished(); i++) {
            bound.step(() -> false);
            values.add(bound.value());
        }
        return values;
    }
}

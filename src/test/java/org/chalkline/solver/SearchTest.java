package org.chalkline.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.chalkline.solver.PlanProblem.Option;
import org.chalkline.solver.PlanProblem.Piece;
import org.chalkline.solver.PlanProblem.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run of the planner: the same budget gives the same plan, it never gets worse, it stops when told to. */
class SearchTest {
    private static final Search.Listener NOBODY = (elapsed, plan) -> {};

    private static Timetable.Plan run(PlanProblem problem, Timetable.Plan start, long steps, long seed) {
        return new Search(problem, start, Cooling.steps(steps), seed, () -> false, NOBODY).run();
    }

    private static PlainEvaluation plain(PlanProblem problem, Timetable.Plan plan) {
        return new PlainEvaluation(problem, plan.option(), plan.lane());
    }

    /** A session at one of some hours, that everybody wants; without a place it could have if there is no hour. */
    private static Task task(int hours, int[] lanes, int fans) {
        List<Option> options = IntStream.range(0, hours)
                .mapToObj(hour -> new Option(hour * 60, hour * 60 + 60, hour, hour, hour + 1, hour / 8, 0))
                .toList();
        int[] everybody = IntStream.range(0, fans).toArray();
        int[] weight = IntStream.of(everybody).map(fan -> 50).toArray();
        Piece piece = new Piece(0, 60, everybody, weight);
        return new Task(
                options, lanes, new int[0], List.of(piece), new int[0], new int[0], new int[0], List.of(), null, false);
    }

    private static PlanProblem problem(int lanes, int hours, int fans, List<Task> tasks) {
        int[] rooms = IntStream.range(0, lanes).toArray();
        return new PlanProblem(lanes, rooms, hours, hours / 8 + 1, 0, fans, tasks, List.of(), PlanWeights.NONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 11, 16, 35})
    void sameBudgetGivesSamePlan(long seed) {
        PlanProblem problem = MadeProblem.of(seed);
        Timetable.Plan one = run(problem, null, 5000, 3);
        assertThat(run(problem, null, 5000, 3)).usingRecursiveComparison().isEqualTo(one);
        assertThat(plain(problem, one).isLegal()).isTrue();
        assertThat(plain(problem, one).served()).isEqualTo(one.served());
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 16, 17, 35})
    void goesOnFromAStart(long seed) {
        PlanProblem problem = MadeProblem.of(seed);
        Timetable.Plan start = run(problem, null, 2000, 3);
        assertThat(run(problem, start, 0, 3)).usingRecursiveComparison().isEqualTo(start);
        assertThat(run(problem, start, 2000, 4).points()).isGreaterThanOrEqualTo(start.points());
    }

    @Test
    void leavesOutOfAStartWhatIsNoLongerPossible() {
        List<Task> tasks = List.of(task(2, new int[] {0}, 3), task(2, new int[] {0}, 3));
        Timetable.Plan bad = new Timetable.Plan(new int[] {1, 1}, new int[] {0, 7}, 0, 0, 0);
        Timetable.Plan plan = run(problem(1, 2, 3, tasks), bad, 0, 1);
        assertThat(plan.option()).containsExactly(1, 0);
        assertThat(plan.lane()).containsExactly(0, 0);
        assertThat(plan.served()).isEqualTo(300);
    }

    @Test
    void tellsOfEachBetterAgendaAndNeverOfAWorseOne() {
        PlanProblem problem = MadeProblem.of(17);
        List<Integer> missing = new ArrayList<>();
        new Search(problem, null, Cooling.steps(5000), 1, () -> false, (elapsed, plan) -> missing.add(plan.missing()))
                .run();
        assertThat(missing).isNotEmpty().isSortedAccordingTo((one, other) -> other - one);
    }

    @Test
    void stopsWhenCancelled() {
        AtomicInteger asked = new AtomicInteger();
        Search search = new Search(
                MadeProblem.of(17),
                null,
                Cooling.time(Duration.ofDays(1)),
                1,
                () -> asked.incrementAndGet() > 40,
                NOBODY);
        search.run();
        assertThat(asked.get()).isBetween(41, 42);
    }

    @Test
    void stopsAtTheEndOfItsTime() {
        AtomicInteger now = new AtomicInteger();
        Cooling cooling = Cooling.time(Duration.ofNanos(100), now::incrementAndGet);
        Search search = new Search(MadeProblem.of(17), null, cooling, 1, () -> false, NOBODY);
        search.run();
        assertThat(now.get()).isBetween(100, 110);
    }

    @Test
    void stopsAtTheEndOfItsTimeWhateverStepsAreLeft() {
        AtomicInteger now = new AtomicInteger();
        Cooling cooling = Cooling.steps(Long.MAX_VALUE - 1, Duration.ofNanos(100), now::incrementAndGet);
        Search search = new Search(MadeProblem.of(17), null, cooling, 1, () -> false, NOBODY);
        search.run();
        assertThat(now.get()).isBetween(100, 110);
    }

    @Test
    void knowsNothingToPlan() {
        Timetable.Plan plan = run(problem(0, 0, 0, List.of()), null, 100, 1);
        assertThat(plan.option()).isEmpty();
        assertThat(plan.missing()).isZero();
    }

    @Test
    void leavesOutWhatHasNoTimeOrLane() {
        List<Task> tasks = List.of(task(0, new int[] {0}, 2), task(2, new int[0], 2), task(2, new int[] {0}, 2));
        Timetable.Plan plan = run(problem(1, 2, 2, tasks), null, 1000, 1);
        assertThat(plan.option()).startsWith(Timetable.NOWHERE, Timetable.NOWHERE);
        assertThat(plan.missing()).isEqualTo(2);
        assertThat(plan.served()).isEqualTo(100);
    }

    @Test
    void plansWithoutAnybodyInterested() {
        Timetable.Plan plan = run(problem(1, 1, 0, List.of(task(1, new int[] {0}, 0))), null, 1000, 1);
        assertThat(plan.option()).containsExactly(0);
        assertThat(plan.served()).isZero();
    }
}

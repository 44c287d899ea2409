package org.chalkline.solver;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One run of the planner: from a start, or from nothing, to the best agenda that the budget allows. */
public final class Search {
    /** Of the steps that change anything, the share taken while places are found for all. */
    private static final double TAKEN = 0.008;

    /** Share of the budget that finding places for all may take by itself. */
    private static final double COMPLETION = 0.2;

    /** Steps between two looks at the clock: on the largest events they take a hundredth of a second. */
    private static final int STEPS = 64;

    private final PlanProblem problem;
    private final Timetable.@Nullable Plan start;
    private final Cooling cooling;
    private final long seed;
    private final BooleanSupplier cancelled;
    private final Listener listener;
    private final long most;
    private long steps;

    /** Told of each better agenda, in the thread that searches; not more often than the clock is looked at. */
    public interface Listener {
        void improved(Duration elapsed, Timetable.Plan plan);
    }

    /** @param start places to begin with, as far as they are still possible; null for none
     * @param seed the same seed and budget in steps give the same agenda
     * @param cancelled asked every few steps */
    public Search(
            PlanProblem problem,
            Timetable.@Nullable Plan start,
            Cooling cooling,
            long seed,
            BooleanSupplier cancelled,
            Listener listener) {
        this.problem = problem;
        this.start = start;
        this.cooling = cooling;
        this.seed = seed;
        this.cancelled = cancelled;
        this.listener = listener;
        this.most = most(problem);
    }

    /** Goes on until the budget is spent or the run is cancelled. */
    public Timetable.Plan run() {
        cooling.begin();
        Timetable timetable = new Timetable(problem);
        if (start != null) timetable.load(start);
        GreedyStart.fill(timetable, () -> cancelled.getAsBoolean() || cooling.isTimeUp());
        LocalSearch search = new LocalSearch(timetable, seed);
        Timetable.Plan told = tell(search.best());
        if (!search.canMove() || isPerfect(told) || isOver()) return told;
        told = complete(search, told);
        if (isOver()) return told;
        Annealing annealing = new Annealing(problem, search);
        while (!isOver() && !isPerfect(told)) {
            annealing.set(cooling.share(steps));
            told = go(search, told);
            annealing.note();
        }
        return told;
    }

    /** Finds places for those without one, for a part of the budget at most, before much is given up for better. */
    private Timetable.Plan complete(LocalSearch search, Timetable.Plan begun) {
        Timetable.Plan told = begun;
        if (told.missing() > 0) search.heat(search.heatFor(TAKEN));
        while (told.missing() > 0 && cooling.share(steps) < COMPLETION && !isOver()) {
            search.aim(TAKEN);
            told = go(search, told);
        }
        return told;
    }

    private Timetable.Plan go(LocalSearch search, Timetable.Plan before) {
        int count = cooling.steps(STEPS, steps);
        search.run(count);
        steps += count;
        return search.best().points() <= before.points() ? before : tell(search.best());
    }

    private boolean isOver() {
        return cancelled.getAsBoolean() || cooling.share(steps) >= 1 || cooling.isTimeUp();
    }

    /** Whether everybody can attend all they marked, and nothing else is left to be wished. */
    private boolean isPerfect(Timetable.Plan plan) {
        return plan.missing() == 0 && plan.points() >= most;
    }

    /** More points than any agenda has, or as many. */
    private static long most(PlanProblem problem) {
        long sum = 0;
        for (PlanProblem.Task task : problem.sessions()) {
            sum += GreedyStart.wanted(task);
            for (PlanProblem.Tie tie : task.ties()) sum += tie.row();
        }
        return sum;
    }

    private Timetable.Plan tell(Timetable.Plan plan) {
        listener.improved(cooling.elapsed(), plan);
        return plan;
    }

    /** Steps taken so far. */
    long steps() {
        return steps;
    }
}

package org.chalkline.bench;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.CartesianProductMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.value.ValueSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.logging.Level;
import org.chalkline.solver.GreedyStart;
import org.chalkline.solver.PlanProblem;
import org.chalkline.solver.Timetable;
import org.jboss.logmanager.Logger;

/** Timefold's solver in place of our search: from the same start, within the same time, with late acceptance over new
 * starts, new lanes, both, and swaps; it heeds interest alone. */
final class TimefoldRun {
    static {
        // Else each of its steps is put into words, though nobody reads them.
        Logger.getLogger("ai.timefold.solver").setLevel(Level.WARNING);
    }

    private TimefoldRun() {}

    /** @param seconds for the greedy start and all that follows */
    static Run search(PlanProblem problem, int seconds, long seed) {
        long begun = System.nanoTime();
        Timetable timetable = new Timetable(problem);
        GreedyStart.fill(timetable, () -> false);
        Run run = new Run();
        run.improved(since(begun), timetable.plan());
        // Whole milliseconds: the solver refuses anything finer.
        Duration left = Duration.ofSeconds(seconds).minus(since(begun)).truncatedTo(ChronoUnit.MILLIS);
        Solver<TimefoldAgenda> solver =
                SolverFactory.<TimefoldAgenda>create(config(left, seed)).buildSolver();
        solver.addEventListener(event -> {
            if (run.firstComplete().equals(Run.NEVER)) {
                run.improved(since(begun), event.getNewBestSolution().plan());
            }
        });
        TimefoldAgenda last = solver.solve(new TimefoldAgenda(problem, timetable.plan()));
        run.end(last.plan());
        if (last.getScore().isFeasible()
                && last.getScore().softScore() != run.plan().served()) {
            throw new IllegalStateException("Timefold's solver was told another sum than the evaluation finds");
        }
        return run;
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static SolverConfig config(Duration limit, long seed) {
        return new SolverConfig()
                .withSolutionClass(TimefoldAgenda.class)
                .withEntityClasses(TimefoldSession.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(TimefoldScore.class))
                .withRandomSeed(seed)
                .withTerminationSpentLimit(limit)
                .withPhases(new LocalSearchPhaseConfig()
                        .withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)
                        .withMoveSelectorConfig(new UnionMoveSelectorConfig()
                                .withMoveSelectors(
                                        new ChangeMoveSelectorConfig(), new SwapMoveSelectorConfig(), anywhere())));
    }

    /** Another start and another lane for one session. */
    private static CartesianProductMoveSelectorConfig anywhere() {
        return new CartesianProductMoveSelectorConfig()
                .withMoveSelectors(
                        new ChangeMoveSelectorConfig()
                                .withEntitySelectorConfig(
                                        new EntitySelectorConfig(TimefoldSession.class).withId("session"))
                                .withValueSelectorConfig(new ValueSelectorConfig("start")),
                        new ChangeMoveSelectorConfig()
                                .withEntitySelectorConfig(EntitySelectorConfig.newMimicSelectorConfig("session"))
                                .withValueSelectorConfig(new ValueSelectorConfig("lane")));
    }
}

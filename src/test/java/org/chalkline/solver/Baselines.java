package org.chalkline.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chalkline.solver.PlanProblem.Option;
import org.chalkline.solver.PlanProblem.Task;

/** Other ways to an agenda, to compare the search with. None of them places a session against a hard rule. */
public final class Baselines {
    private Baselines() {}

    /** The single pass of the Xen community's scheduler: the most wanted session first, each where it adds most to the sum
     * of every person's highest interest in a slot, rooms in their order. */
    public static Timetable.Plan mostWantedFirst(PlanProblem problem) {
        Timetable timetable = new Timetable(problem);
        order(problem)
                .sorted(Comparator.comparingLong(
                        session -> -GreedyStart.wanted(problem.sessions().get(session))))
                .filter(session -> !timetable.isPlaced(session))
                .forEach(session -> placeBest(timetable, session));
        return timetable.plan();
    }

    private static void placeBest(Timetable timetable, int session) {
        Task task = timetable.problem.sessions().get(session);
        long most = -1;
        int best = Timetable.NOWHERE;
        for (int i = 0; i < task.options().size(); i++) {
            Option option = task.options().get(i);
            if (!timetable.arePeopleFree(session, option) || freeLane(timetable, task, option) == Timetable.NOWHERE)
                continue;
            long gain = timetable.interest(session, option, 0);
            if (gain <= most) continue;
            most = gain;
            best = i;
        }
        if (best != Timetable.NOWHERE) put(timetable, session, best);
    }

    /** Any session anywhere it may be, one after the other in any order. */
    public static Timetable.Plan random(PlanProblem problem, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Timetable timetable = new Timetable(problem);
        List<Integer> left = new ArrayList<>(order(problem).toList());
        while (!left.isEmpty()) {
            int session = left.remove(random.nextInt(left.size()));
            Task task = problem.sessions().get(session);
            if (timetable.isPlaced(session)) continue;
            int[] free = IntStream.range(0, task.options().size())
                    .filter(i -> timetable.arePeopleFree(session, task.options().get(i)))
                    .filter(i -> freeLane(timetable, task, task.options().get(i)) != Timetable.NOWHERE)
                    .toArray();
            if (free.length > 0) put(timetable, session, free[random.nextInt(free.length)]);
        }
        return timetable.plan();
    }

    private static Stream<Integer> order(PlanProblem problem) {
        return IntStream.range(0, problem.sessions().size()).boxed();
    }

    private static int freeLane(Timetable timetable, Task task, Option option) {
        for (int lane : task.lanes()) if (timetable.isLaneFree(option, lane)) return lane;
        return Timetable.NOWHERE;
    }

    private static void put(Timetable timetable, int session, int option) {
        Task task = timetable.problem.sessions().get(session);
        timetable.put(session, option, freeLane(timetable, task, task.options().get(option)));
        timetable.keep();
    }

    /** Whether the agenda keeps every hard rule; worked out apart from the search. */
    public static boolean isLegal(PlanProblem problem, Timetable.Plan plan) {
        return new PlainEvaluation(problem, plan.option(), plan.lane()).isLegal();
    }
}

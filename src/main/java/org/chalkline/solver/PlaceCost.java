package org.chalkline.solver;

import java.util.Arrays;
import org.chalkline.solver.PlanProblem.Option;
import org.chalkline.solver.PlanProblem.Task;
import org.chalkline.solver.PlanProblem.Tie;

/** What a place costs by the wishes that do not concern attendance. */
final class PlaceCost {
    private final PlanProblem problem;

    /** Of each session for which lanes differ: points that each lane costs. */
    private final int[][] laneCost;

    PlaceCost(PlanProblem problem) {
        this.problem = problem;
        laneCost = laneCost(problem);
    }

    private static int[][] laneCost(PlanProblem problem) {
        int[][] cost = new int[problem.sessions().size()][0];
        for (int s = 0; s < cost.length; s++) {
            Task task = problem.sessions().get(s);
            if (Arrays.stream(task.laneCost()).allMatch(points -> points == 0)) continue;
            cost[s] = new int[problem.lanes()];
            for (int i = 0; i < task.lanes().length; i++) cost[s][task.lanes()[i]] = task.laneCost()[i];
        }
        return cost;
    }

    /** Points that the place costs beside all others as they are now. */
    long of(Timetable timetable, int session, Option at, int lane) {
        Task task = problem.sessions().get(session);
        long cost = at.cost();
        int room = problem.laneRoom()[lane];
        if (laneCost[session].length > 0) cost += laneCost[session][lane];
        if (task.home() != null
                && (task.home().start() != at.start() || task.home().room() != room)) {
            cost += task.home().cost();
        }
        for (Tie tie : task.ties()) {
            int other = tie.other();
            if (other == session || !timetable.isPlaced(other)) continue;
            int itsRoom = problem.laneRoom()[timetable.lane(other)];
            cost += Relation.of(at, room, timetable.when(other), itsRoom).cost(tie);
        }
        return cost;
    }
}

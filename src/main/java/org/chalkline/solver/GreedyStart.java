package org.chalkline.solver;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.chalkline.solver.PlanProblem.Option;
import org.chalkline.solver.PlanProblem.Piece;
import org.chalkline.solver.PlanProblem.Task;

/** Puts one session after another where it gains most: those with few places first, then the most wanted. */
public final class GreedyStart {
    private static final long NONE = Long.MIN_VALUE / 8;

    private GreedyStart() {}

    /** Places what has no place yet, as far as nothing stands against it.
     * @param over asked between two sessions whether to leave off */
    public static void fill(Timetable timetable, BooleanSupplier over) {
        PlanProblem problem = timetable.problem;
        int[] order = IntStream.range(0, problem.sessions().size())
                .boxed()
                .filter(session -> !timetable.isPlaced(session))
                .sorted(Comparator.comparingLong(
                                (Integer session) -> rank(problem.sessions().get(session)))
                        .thenComparingInt(session -> session))
                .mapToInt(session -> session)
                .toArray();
        for (int session : order) {
            if (over.getAsBoolean()) return;
            place(timetable, session);
        }
    }

    /** Few places count before many, in steps of doubling; then wanted before unwanted. */
    private static long rank(Task task) {
        long places = (long) task.options().size() * task.lanes().length;
        int tightness = 64 - Long.numberOfLeadingZeros(places / (1 + task.hosts().length) / Math.max(1, length(task)));
        return tightness * 1_000_000_000L - wanted(task);
    }

    private static int length(Task task) {
        return task.options().isEmpty()
                ? 1
                : Math.max(
                        1, (task.options().get(0).end() - task.options().get(0).start()) / 30);
    }

    public static long wanted(Task task) {
        long sum = 0;
        for (Piece piece : task.pieces())
            sum += Arrays.stream(piece.weight()).asLongStream().sum();
        return sum;
    }

    /** @return whether there was a place */
    public static boolean place(Timetable timetable, int session) {
        Task task = timetable.problem.sessions().get(session);
        int gift = task.ties().stream().mapToInt(tie -> Math.max(0, tie.row())).sum();
        long best = NONE;
        int bestOption = Timetable.NOWHERE;
        int bestLane = Timetable.NOWHERE;
        for (int i = 0; i < task.options().size(); i++) {
            Option option = task.options().get(i);
            if (!timetable.arePeopleFree(session, option)) continue;
            long least = best + 1 - gift;
            long gain = timetable.interest(session, option, least);
            if (gain < least) continue;
            int lane = cheapestLane(timetable, session, option, option.cost() - gift);
            if (lane == Timetable.NOWHERE) continue;
            gain -= timetable.cost(session, option, lane);
            if (gain <= best) continue;
            best = gain;
            bestOption = i;
            bestLane = lane;
        }
        if (bestOption == Timetable.NOWHERE) return false;
        timetable.put(session, bestOption, bestLane);
        timetable.keep();
        return true;
    }

    /** @param enough a cost with which the search may end */
    private static int cheapestLane(Timetable timetable, int session, Option option, long enough) {
        long least = Long.MAX_VALUE;
        int best = Timetable.NOWHERE;
        for (int lane : timetable.problem.sessions().get(session).lanes()) {
            if (!timetable.isLaneFree(option, lane)) continue;
            long cost = timetable.cost(session, option, lane);
            if (cost >= least) continue;
            least = cost;
            best = lane;
            if (least <= enough) break;
        }
        return best;
    }
}

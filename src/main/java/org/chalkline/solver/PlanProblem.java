package org.chalkline.solver;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be planned, in numbers. Sessions, rooms, hosts (people who must be there) and fans (people who want to
 * attend) are counted from 0; times are minutes since the event's first midnight. An <em>atom</em> is a stretch of time
 * in which nothing can begin or end, a <em>lane</em> one table of a room, a <em>block</em> a stretch of time that no
 * session crosses.
 * @param rooms how many
 * @param laneRoom the room of each lane; the lanes of a room stand side by side
 * @param atoms how many
 * @param blocks how many
 * @param hosts how many
 * @param fans how many
 * @param sessions those to be placed
 * @param occupied stretches of lanes that something else has
 * @param weights of the wishes after interest */
@SuppressWarnings("ArrayRecordComponent")
public record PlanProblem(
        int rooms,
        int[] laneRoom,
        int atoms,
        int blocks,
        int hosts,
        int fans,
        List<Task> sessions,
        List<Occupied> occupied,
        PlanWeights weights) {

    /** A session to be placed.
     * @param options when it may start; empty if never
     * @param lanes where it may be
     * @param hosts who must be free
     * @param pieces what people attend of it: one, or one for each slot where a slot counts for itself
     * @param after sessions that must have ended
     * @param before sessions that must not have begun
     * @param laneCost points that each of {@code lanes} costs, such as for people without a seat
     * @param ties to sessions that matter to it besides
     * @param home where it is to stay if it can; null if that does not matter
     * @param isPinned whether it stands at its one option and lane for good */
    @SuppressWarnings("ArrayRecordComponent") // numbers for the search
    public record Task(
            List<Option> options,
            int[] lanes,
            int[] hosts,
            List<Piece> pieces,
            int[] after,
            int[] before,
            int[] laneCost,
            List<Tie> ties,
            @Nullable Home home,
            boolean isPinned) {}

    /** A time at which a session may run.
     * @param start minute
     * @param end minute after the last
     * @param takenFrom first atom in which its lane is taken, set-up included
     * @param from first atom in which it runs
     * @param to atom after the last
     * @param block in which it lies
     * @param cost points, such as for the wrong half-day */
    public record Option(int start, int end, int takenFrom, int from, int to, int block, int cost) {}

    /** What somebody attends: minutes from the session's start, and who wants to how much.
     * @param fans without repetition
     * @param weight points of each of {@code fans} */
    @SuppressWarnings("ArrayRecordComponent") // numbers for the search
    public record Piece(int from, int to, int[] fans, int[] weight) {}

    /** What two sessions are to each other.
     * @param overlap points that running at the same time costs
     * @param hurry points that it costs if one follows the other at once in another room
     * @param row points that it gains if one follows the other at once in the same room */
    public record Tie(int other, int overlap, int hurry, int row) {}

    /** A place to stay in.
     * @param start minute
     * @param room where
     * @param cost points of leaving it */
    public record Home(int start, int room, int cost) {}

    /** A stretch of a lane, in atoms, that is not to be had. */
    public record Occupied(int lane, int from, int to) {}

    public int lanes() {
        return laneRoom.length;
    }

    /** Points that a session without a place costs: more than any agenda can gain by leaving one out. */
    public long missingCost() {
        long most = 0;
        for (Task task : sessions) {
            long own = dearest(task);
            for (Piece piece : task.pieces()) for (int weight : piece.weight()) own += weight;
            most = Math.max(most, own);
        }
        return 4 * most + 1000;
    }

    /** The most points that a place can cost beside what is served there. */
    private static long dearest(Task task) {
        long cost = (long) Arrays.stream(task.laneCost()).max().orElse(0)
                + task.options().stream().mapToInt(Option::cost).max().orElse(0);
        if (task.home() != null) cost += task.home().cost();
        for (Tie tie : task.ties()) cost += Math.max(tie.overlap(), tie.hurry());
        return cost;
    }
}

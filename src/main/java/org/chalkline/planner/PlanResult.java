package org.chalkline.planner;

import java.time.OffsetDateTime;
import java.util.List;
import org.chalkline.schedule.Conflict;

/** What a search has found.
 * @param placements by start, then room, then table
 * @param unplaced sessions without a place, in the organizer's order
 * @param moved codes of the sessions that the plan moves: from their published place where {@code keep} is {@code published},
 *     else from their place in the draft
 * @param curve how {@code served} grew
 * @param alternatives other plans of the same search, the one with the fewest moves first
 * @param softWishes what of the wishes after interest the plan breaks
 * @param conflicts hard ones that the plan could not avoid, since what is pinned causes them
 * @param seconds spent so far */
public record PlanResult(
        List<Placed> placements,
        List<Unplaced> unplaced,
        Served interest,
        List<String> moved,
        List<Point> curve,
        List<Alternative> alternatives,
        List<SoftWishView> softWishes,
        List<Conflict> conflicts,
        double seconds) {

    /** The same, some seconds later. */
    PlanResult after(double spent) {
        return new PlanResult(placements, unplaced, interest, moved, curve, alternatives, softWishes, conflicts, spent);
    }

    /** @param session code
     * @param room slug
     * @param table from 1
     * @param start with the event's offset
     * @param end first moment after it */
    public record Placed(String session, String room, int table, OffsetDateTime start, OffsetDateTime end) {}

    /** @param session code
     * @param reasons sentences, with the nearest way out */
    public record Unplaced(String session, List<String> reasons) {}

    /** Points of interest: 100 for a must, 50 for an interest that somebody can attend.
     * @param served by the plan
     * @param total marked on all sessions to be planned
     * @param bound what no legal agenda can exceed
     * @param draft served by the draft as it stood */
    public record Served(long served, long total, long bound, long draft) {}

    /** @param seconds since the search began
     * @param served points by then */
    public record Point(double seconds, long served) {}

    /** @param name {@code fewest-moves}, {@code compromise} or {@code most-interest}
     * @param moved codes
     * @param people how many marked a moved session or have a part in one */
    public record Alternative(
            String name, List<Placed> placements, List<String> unplaced, long served, List<String> moved, int people) {
        /** Whether nobody could wish for the other: it moves no fewer, serves no more and places no more. */
        boolean isNoWorseThan(Alternative other) {
            return moved.size() <= other.moved.size()
                    && served >= other.served
                    && unplaced.size() <= other.unplaced.size();
        }
    }

    /** @param wish its name
     * @param points that it takes from the plan, or gives if below 0
     * @param weight in points */
    public record SoftWishView(String wish, long points, int weight) {}
}

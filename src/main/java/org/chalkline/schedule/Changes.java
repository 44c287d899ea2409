package org.chalkline.schedule;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.session.PublicSession;

/** What changed between two published versions, each list in the time order of the version it speaks of.
 * @param since the earlier version; 0 for "before the first"
 * @param added codes of sessions that were not in the earlier one
 * @param cancelled codes of sessions that are no longer in the later one
 * @param moved sessions with another room or start
 * @param edited codes of sessions that stayed in place, but whose text, people or length changed */
public record Changes(
        int number, int since, List<String> added, List<String> cancelled, List<Move> moved, List<String> edited) {

    /** @param room slug
     * @param start with the event's offset */
    public record Place(String room, OffsetDateTime start) {
        static Place of(PublicSession s) {
            return new Place(s.room(), s.start());
        }
    }

    /** A session that is now somewhere else, or at another time. */
    public record Move(String session, Place from, Place to) {}

    /** Everything is new compared with nothing. */
    public static Changes sinceNothing(Snapshot later) {
        return new Changes(
                later.number(),
                0,
                later.sessions().stream().map(PublicSession::code).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    /** What publishing {@code later} after {@code earlier} changed. */
    public static Changes between(Snapshot earlier, Snapshot later) {
        Map<String, PublicSession> before = byCode(earlier);
        Map<String, PublicSession> after = byCode(later);
        List<String> added = new ArrayList<>();
        List<Move> moved = new ArrayList<>();
        List<String> edited = new ArrayList<>();
        for (PublicSession now : later.sessions()) {
            PublicSession then = before.get(now.code());
            if (then == null) added.add(now.code());
            else if (!Place.of(then).equals(Place.of(now)))
                moved.add(new Move(now.code(), Place.of(then), Place.of(now)));
            else if (!then.equals(now)) edited.add(now.code());
        }
        List<String> cancelled = earlier.sessions().stream()
                .map(PublicSession::code)
                .filter(code -> !after.containsKey(code))
                .toList();
        return new Changes(later.number(), earlier.number(), added, cancelled, moved, edited);
    }

    private static Map<String, PublicSession> byCode(Snapshot version) {
        Map<String, PublicSession> map = new HashMap<>();
        for (PublicSession session : version.sessions()) map.put(session.code(), session);
        return map;
    }
}

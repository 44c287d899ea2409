package org.chalkline.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the draft has a session.
 * @param session code
 * @param room slug
 * @param start with the event's offset
 * @param end first moment after it
 * @param table which of the room's tables, from 1
 * @param accepted names of hard rules it is let to break
 * @param edit its edit number, which is its {@code ETag}
 * @param conflicts those it takes part in, worst first; only in the answer to a placement */
public record PlacementView(
        String session,
        String room,
        OffsetDateTime start,
        OffsetDateTime end,
        int table,
        boolean pinned,
        List<String> accepted,
        int edit,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Conflict> conflicts) {
    PlacementView withConflicts(List<Conflict> found) {
        return new PlacementView(session, room, start, end, table, pinned, accepted, edit, found);
    }
}

package org.chalkline.schedule;

import java.util.List;
import java.util.Set;
import org.chalkline.event.PublicRoom;
import org.chalkline.session.Kind;
import org.chalkline.shared.TimeRange;

/** A session at a place in the draft, as the rules see it.
 * @param setupMinutes minutes before the start in which the room is already taken
 * @param table which of the room's tables, from 1
 * @param when running time without set-up
 * @param accepted names of hard rules that an organizer lets this placement break */
public record Booking(
        String code,
        String title,
        Kind kind,
        List<Attendant> people,
        List<String> needs,
        List<String> tags,
        List<String> after,
        int setupMinutes,
        PublicRoom room,
        int table,
        TimeRange when,
        Set<String> accepted) {
    /** Running time with set-up: when the table is taken. */
    public TimeRange taken() {
        return when.startingEarlier(setupMinutes);
    }

    boolean sharesTableWith(Booking other) {
        return table == other.table && room.slug().equals(other.room.slug());
    }

    /** The title in quotation marks, as messages name a session. */
    String named() {
        return "“" + title + "”";
    }
}

package org.chalkline.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.chalkline.event.PublicDay;
import org.chalkline.event.PublicEvent;
import org.chalkline.event.PublicRoom;
import org.chalkline.people.PublicPerson;
import org.chalkline.session.PublicSession;
import org.jspecify.annotations.Nullable;

/** A published version: all that the public sees of an event, and nothing else. Never changes once published.
 * @param number from 1
 * @param author account that published it
 * @param people those with a part in one of the sessions, by slug
 * @param sessions by start, then by order of their rooms, then table */
public record Snapshot(
        int number,
        Instant publishedAt,
        String author,
        @Nullable String note,
        PublicEvent event,
        List<PublicDay> days,
        List<PublicRoom> rooms,
        List<PublicPerson> people,
        List<PublicSession> sessions) {
    public ZoneId zone() {
        return ZoneId.of(event.timeZone());
    }

    /** Whether the other shows the same to people: all but number, time, author and note. */
    public boolean showsTheSameAs(Snapshot other) {
        return event.equals(other.event)
                && days.equals(other.days)
                && rooms.equals(other.rooms)
                && people.equals(other.people)
                && sessions.equals(other.sessions);
    }
}

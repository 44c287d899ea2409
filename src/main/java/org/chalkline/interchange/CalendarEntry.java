package org.chalkline.interchange;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.chalkline.schedule.SessionHistory;
import org.chalkline.schedule.SessionHistory.Left;
import org.chalkline.session.PublicSession;
import org.jspecify.annotations.Nullable;

/** A session as a calendar shows it.
 * @param session as it is, or as the calendar last showed it
 * @param room name of its room
 * @param cancelled whether it is not held at all
 * @param movedTo name of the room it is in now, for the calendar of a room that it left; else null */
record CalendarEntry(
        PublicSession session,
        String room,
        Instant created,
        Instant changed,
        int sequence,
        boolean cancelled,
        @Nullable String movedTo) {
    static final Comparator<CalendarEntry> IN_ORDER = Comparator.comparing(
                    (CalendarEntry entry) -> entry.session().start().toInstant())
            .thenComparing(entry -> entry.session().code());

    static CalendarEntry of(SessionHistory history) {
        return new CalendarEntry(
                history.session(),
                history.room(),
                history.created(),
                history.changed(),
                history.sequence(),
                history.cancelled(),
                null);
    }

    /** As the calendar of a room shows it: a session that left stays there as one that is not held there.
     * @param slug of the room
     * @return empty if it never was in that room */
    static Optional<CalendarEntry> in(String slug, SessionHistory history) {
        if (history.session().room().equals(slug)) return Optional.of(of(history));
        return Optional.ofNullable(history.left().get(slug)).map(left -> of(history, left));
    }

    private static CalendarEntry of(SessionHistory history, Left left) {
        return new CalendarEntry(
                left.session(),
                left.room(),
                history.created(),
                left.changed(),
                left.sequence(),
                history.cancelled(),
                history.room());
    }

    /** Whether it does not take place where and when the entry says. */
    boolean isOff() {
        return cancelled || movedTo != null;
    }

    /** Title, with what became of it. */
    String summary(FeedWords words) {
        if (cancelled) return words.cancelled(session.title());
        return movedTo == null ? session.title() : words.movedTo(movedTo, session.title());
    }
}

package org.chalkline.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chalkline.session.PublicSession;

/** A session that comes next somewhere.
 * @param when {@code 14:30}, or {@code Wed 7, 09:45} on another day */
record Upcoming(String when, String kind, String look, String title, String href) {
    /** What is on in a room. */
    static List<PublicSession> on(Visit visit, String room) {
        return visit.sessions().stream()
                .filter(s -> s.room().equals(room) && visit.moment().isOn(s))
                .toList();
    }

    /** What comes next in a room. */
    static Optional<Upcoming> in(Visit visit, String room) {
        return next(visit, room).map(session -> of(visit, session));
    }

    static Optional<PublicSession> next(Visit visit, String room) {
        return visit.sessions().stream()
                .filter(s -> s.room().equals(room))
                .filter(s -> s.start().toInstant().isAfter(visit.moment().instant()))
                .findFirst();
    }

    static Upcoming of(Visit visit, PublicSession session) {
        LocalDate day = session.start().toLocalDate();
        boolean today = day.equals(visit.moment().today());
        String clock = visit.times().clock(day, session.start());
        return new Upcoming(
                today ? clock : visit.format().shortDay(day) + ", " + clock,
                visit.words().session().kindShort(session.kind()),
                session.kind().look(),
                session.title(),
                visit.links().session(session.code()));
    }
}

package org.chalkline.schedule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chalkline.event.PublicRoom;
import org.chalkline.session.PublicSession;
import org.jspecify.annotations.Nullable;

/** What is on at this minute and what comes next, room by room; first, if there is such a thing, what is for everybody. */
record NowAndNext(String clock, List<Row> rows) {
    /** A room.
     * @param href null for everybody's row
     * @param free said where nothing is on */
    record Row(
            String name,
            @Nullable String href,
            String seats,
            List<Running> now,
            String free,
            @Nullable Upcoming next) {}

    /** Something that is on.
     * @param css class that sets the percentage */
    record Running(NoteView note, String until, String css, int percent) {}

    static NowAndNext of(Visit visit) {
        List<Row> rows = new ArrayList<>();
        everybody(visit).ifPresent(rows::add);
        for (PublicRoom room : visit.version().rooms()) rows.add(row(visit, room));
        return new NowAndNext(
                visit.times().clock(visit.moment().today(), visit.moment().now().toOffsetDateTime()), rows);
    }

    /** What is for everybody at this minute, such as a break. */
    static Optional<Row> everybody(Visit visit) {
        int now = visit.moment().now().toLocalTime().toSecondOfDay() / 60;
        return DayPlanner.plan(visit.version(), visit.moment().today()).items().stream()
                .filter(item -> item.block() != null && item.from() <= now && now < item.to())
                .findFirst()
                .map(item -> {
                    NoteView note = GridView.note(visit, visit.moment().today(), item);
                    int percent = (now - item.from()) * 100 / (item.to() - item.from());
                    String until = visit.times().clock(visit.moment().today(), item.to());
                    Running running = new Running(note, until, css(visit, percent), percent);
                    return new Row(visit.words().schedule().forEverybody(), null, "", List.of(running), "", null);
                });
    }

    private static Row row(Visit visit, PublicRoom room) {
        List<Running> now = Upcoming.on(visit, room.slug()).stream()
                .map(s -> running(visit, s))
                .toList();
        return new Row(
                room.name(),
                visit.links().room(room.slug()),
                visit.words().schedule().seats(room.capacity()),
                now,
                now.isEmpty() ? free(visit, room.slug()) : "",
                Upcoming.in(visit, room.slug()).orElse(null));
    }

    static Running running(Visit visit, PublicSession session) {
        long done = Duration.between(session.start().toInstant(), visit.moment().instant())
                .toMinutes();
        long all = Math.max(1, Duration.between(session.start(), session.end()).toMinutes());
        int percent = (int) (done * 100 / all);
        String until = visit.times().clock(session.start().toLocalDate(), session.end());
        return new Running(NoteView.of(visit, session), until, css(visit, percent), percent);
    }

    private static String css(Visit visit, int percent) {
        return visit.style().of("p", percent);
    }

    private static String free(Visit visit, String room) {
        Optional<PublicSession> next = Upcoming.next(visit, room)
                .filter(s -> s.start().toLocalDate().equals(visit.moment().today()));
        Optional<PublicSession> last = visit.sessions().stream()
                .filter(s -> s.room().equals(room) && visit.moment().isOver(s))
                .filter(s -> s.start().toLocalDate().equals(visit.moment().today()))
                .max(Comparator.comparing(PublicSession::end));
        ScheduleWords words = visit.words().schedule();
        if (next.isEmpty())
            return last.map(s -> words.nothingMoreAfter(s.title())).orElseGet(words::nothingToday);
        long minutes = Duration.between(
                        visit.moment().instant(), next.get().start().toInstant())
                .toMinutes();
        String length = visit.format().minutes(minutes);
        return last.map(s -> words.freeForAfter(length, s.title())).orElseGet(() -> words.freeFor(length));
    }
}

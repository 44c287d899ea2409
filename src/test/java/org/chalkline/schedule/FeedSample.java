package org.chalkline.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.chalkline.event.PublicEvent;
import org.chalkline.event.PublicRoom;
import org.chalkline.session.Kind;
import org.chalkline.session.PartRole;
import org.chalkline.session.PartView;
import org.chalkline.session.PublicSession;

/** Published versions of a small event in Berlin, over the night in which summer time begins. */
public final class FeedSample {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private FeedSample() {}

    static PublicEvent event() {
        LocalDate day = LocalDate.of(2026, 3, 28);
        return new PublicEvent("small", "Small hack", null, "Xen", "Town hall", ZONE.getId(), day, day.plusDays(1));
    }

    /** Published at noon of the month's day of its number. */
    public static Snapshot version(int number, PublicSession... sessions) {
        return version(number, "Hall", sessions);
    }

    static Snapshot version(int number, String hall, PublicSession... sessions) {
        return new Snapshot(
                number,
                Instant.parse("2026-03-01T12:00:00Z").plus(Duration.ofDays(number - 1)),
                "admin",
                null,
                event(),
                List.of(),
                List.of(
                        new PublicRoom("hall", hall, 40, List.of(), 1, 0),
                        new PublicRoom("lab", "Lab", 10, List.of(), 1, 1)),
                List.of(),
                List.of(sessions));
    }

    /** A talk of an hour of clock time, however long the clock's hour is. */
    public static PublicSession talk(String room, String start) {
        LocalDateTime from = LocalDateTime.parse(start);
        return session("TALK", "A talk", room, start, from.plusHours(1).toString());
    }

    public static PublicSession session(String code, String title, String room, String start, String end) {
        return new PublicSession(
                code,
                Kind.TALK,
                title,
                "About *it*, and [more](https://xen.example).",
                60,
                List.of(
                        new PartView("ada", "Ada", PartRole.PRESENTER),
                        new PartView("grace", "Grace, the first", PartRole.REQUIRED)),
                List.of(),
                List.of("xen", "a;b"),
                List.of(),
                0,
                null,
                List.of(),
                room,
                1,
                LocalDateTime.parse(start).atZone(ZONE).toOffsetDateTime(),
                LocalDateTime.parse(end).atZone(ZONE).toOffsetDateTime());
    }

    public static EventHistory history(Snapshot... versions) {
        EventHistory history = EventHistory.NONE;
        for (Snapshot version : versions) history = history.with(view(version), version);
        return history;
    }

    static VersionView view(Snapshot version) {
        return new VersionView(version.number(), version.publishedAt(), version.author(), version.note());
    }
}

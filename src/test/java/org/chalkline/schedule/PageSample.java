package org.chalkline.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.event.Block;
import org.chalkline.event.BlockKind;
import org.chalkline.event.PublicDay;
import org.chalkline.event.PublicEvent;
import org.chalkline.event.PublicRoom;
import org.chalkline.people.PublicPerson;
import org.chalkline.session.Kind;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Language;
import org.chalkline.testkit.PlainWords;

/** A small published version: one day, a hall and a hack room with two tables. */
final class PageSample {
    static final LocalDate DAY = LocalDate.of(2026, 5, 5);
    static final Words ENGLISH = Words.of(Language.ENGLISH, PlainWords::of);
    static final Words GERMAN = Words.of(Language.GERMAN, PlainWords::of);
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private PageSample() {}

    static Snapshot version(PublicSession... sessions) {
        return version(DAY, ZONE, List.of(), sessions);
    }

    static Snapshot version(LocalDate day, ZoneId zone, List<Block> blocks, PublicSession... sessions) {
        return new Snapshot(
                1,
                Instant.parse("2026-05-01T08:00:00Z"),
                "admin",
                null,
                new PublicEvent("demo", "Demo", null, null, null, zone.getId(), day, day),
                List.of(new PublicDay(day, LocalTime.of(9, 0), LocalTime.of(18, 0), blocks)),
                List.of(
                        new PublicRoom("hall", "Hall", 80, List.of("projector"), 1, 0),
                        new PublicRoom("hack", "Hack room", 40, List.of(), 2, 1)),
                List.of(new PublicPerson("ada", "Ada", null, null)),
                Stream.of(sessions)
                        .sorted(Comparator.comparing(PublicSession::start))
                        .toList());
    }

    static Edition edition(Snapshot version) {
        return Edition.of(version, null, List.of(VersionView.of(version)));
    }

    static Visit visit(Snapshot version, String at) {
        LocalDateTime moment = LocalDateTime.parse(at);
        return Visit.of(edition(version), null, Moment.of(version, Instant.EPOCH, moment), ENGLISH);
    }

    static PublicSession session(String code, Kind kind, String room, String from, String to) {
        return session(code, kind, room, at(from), at(to));
    }

    static PublicSession session(String code, Kind kind, String room, OffsetDateTime from, OffsetDateTime to) {
        return new PublicSession(
                code, kind, code, "", 30, List.of(), List.of(), List.of(), List.of(), 0, null, List.of(), room, 1, from,
                to);
    }

    static Block block(BlockKind kind, String from, String to) {
        return new Block(kind, LocalTime.parse(from), LocalTime.parse(to), null, null, null, null);
    }

    private static OffsetDateTime at(String time) {
        return DAY.atTime(LocalTime.parse(time)).atZone(ZONE).toOffsetDateTime();
    }
}

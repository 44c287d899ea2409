package org.chalkline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.event.Block;
import org.chalkline.event.BlockKind;
import org.chalkline.interest.Level;
import org.chalkline.session.Kind;
import org.chalkline.session.PublicSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody's agenda: what stands where, what overlaps, what would fit. */
class MineAgendaTest {
    private static final Block LUNCH =
            new Block(BlockKind.BREAK, LocalTime.of(12, 30), LocalTime.of(13, 30), "Lunch", null, null, null);

    @Test
    void aDayIsToldInOrderOfTime() {
        MineAgenda agenda = agenda(
                "2026-05-05T11:20",
                Map.of("A", Level.INTERESTED, "B", Level.INTERESTED, "C", Level.MUST, "NO", Level.NONE),
                session("A", "hall", "10:00", "11:00"),
                session("B", "hack", "10:45", "11:45"),
                session("C", "hall", "13:30", "14:15"),
                session("FITS", "hall", "11:45", "12:30"),
                session("NO", "hack", "11:45", "12:30"),
                session("LONG", "hack", "11:50", "12:40"));
        assertThat(lines(agenda))
                .containsExactly(
                        "10:00 to 11:45: A, B; These overlap from 10:45 to 11:00. You can see the first 45 minutes of one"
                                + " and all of the other.",
                        "now 11:20",
                        "11:45 45 min free: Free until 12:30. FITS",
                        "12:30 1 h: Lunch",
                        "13:30 45 min: C");
        assertThat(List.of(agenda.stars(), agenda.clashes(), agenda.hours())).isEqualTo(List.of(3, 1, "2 h 45"));
        assertThat(agenda.days().get(0).words()).isEqualTo("3 stars, 1 clash");
    }

    @Test
    void aDayIsToldInGerman() {
        Snapshot version = PageSample.version(
                PageSample.DAY,
                PageSample.ZONE,
                List.of(LUNCH),
                session("A", "hall", "09:00", "10:00"),
                session("B", "hack", "10:00", "11:00"),
                session("C", "hall", "10:45", "11:45"),
                session("D", "hall", "13:30", "15:35"),
                session("E", "hack", "13:40", "14:00"),
                session("F", "hall", "15:35", "16:00"),
                session("G", "hack", "15:35", "17:00"),
                session("H", "hall", "15:40", "16:30"));
        Moment moment = Moment.of(version, Instant.EPOCH, LocalDateTime.parse("2026-05-05T11:50"));
        Visit visit = Visit.of(PageSample.edition(version), null, moment, PageSample.GERMAN);
        Map<String, Level> levels = version.sessions().stream()
                .collect(Collectors.toMap(
                        PublicSession::code, session -> session.code().equals("G") ? Level.MUST : Level.INTERESTED));
        MineAgenda agenda = MineAgenda.of(visit, levels);
        assertThat(lines(agenda))
                .containsExactly(
                        "09:00 1 h: A",
                        "10:00 bis 11:45: B, C; Diese beiden überschneiden sich von 10:45 bis 11:00. Von der einen kannst"
                                + " du den Anfang sehen (45 Minuten), von der anderen alles.",
                        "11:45 45 min frei: Frei bis 12:30.",
                        "now 11:50",
                        "12:30 1 h: Lunch",
                        "13:30 bis 15:35: D, E; Diese beiden überschneiden sich von 13:40 bis 14:00. Die zweite liegt"
                                + " innerhalb der ersten: Verlass die erste für 20 Minuten, oder nimm eine von beiden.",
                        "15:35 bis 17:00: F, G, H; Diese 3 überschneiden sich zwischen 15:35 und 17:00. Du hast „G“"
                                + " genommen.");
        MineDay day = agenda.days().get(0);
        assertThat(List.of(day.title(), day.shortTitle(), day.words(), agenda.hours()))
                .isEqualTo(List.of("Dienstag, 5. Mai", "Di 5.", "8 Sterne, 2 Konflikte", "8 h 05"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10:00 | 11:00 | 10:30 | 11:30 | These overlap from 10:30 to 11:00. You can see the first 30 minutes of one"
                        + " and all of the other.",
                "10:00 | 11:00 | 10:00 | 10:30 | These overlap from 10:00 to 10:30. They start together: pick one.",
                "10:00 | 12:00 | 10:30 | 11:40 | These overlap from 10:30 to 11:40. The second lies within the first: leave"
                        + " that for 1 hour 10 minutes, or pick one."
            })
    void whatItTakesToSeeBothIsSaid(String from, String to, String otherFrom, String otherTo, String words) {
        MineAgenda agenda = agenda(
                "2026-05-01T08:00",
                Map.of("A", Level.INTERESTED, "B", Level.INTERESTED),
                session("A", "hall", from, to),
                session("B", "hack", otherFrom, otherTo));
        assertThat(clash(agenda)).isEqualTo(new MineDay.Clash(words, false));
        assertThat(agenda.days().get(0).entries().get(0).chosen())
                .extracting(MineDay.Choice::pick)
                .containsExactly("/demo/sessions/A/interest", "/demo/sessions/B/interest");
    }

    @Test
    void onePickSettlesAClashAndTwoDoNot() {
        PublicSession[] three = {
            session("A", "hall", "10:00", "11:00"),
            session("B", "hack", "10:30", "11:30"),
            session("C", "hall", "11:15", "12:00")
        };
        Map<String, Level> wishes = Map.of("A", Level.INTERESTED, "B", Level.MUST, "C", Level.INTERESTED);
        MineAgenda settled = agenda("2026-05-01T08:00", wishes, three);
        assertThat(clash(settled))
                .isEqualTo(new MineDay.Clash("These 3 overlap between 10:00 and 12:00. You picked “B”.", true));
        assertThat(settled.clashes()).isZero();
        Map<String, Level> two = Map.of("A", Level.MUST, "B", Level.MUST, "C", Level.INTERESTED);
        assertThat(clash(agenda("2026-05-01T08:00", two, three)))
                .isEqualTo(new MineDay.Clash(
                        "These 3 overlap between 10:00 and 12:00. Pick one, or go from one to the next.", false));
    }

    @Test
    void theWayToAnotherRoomIsMarked() {
        MineAgenda agenda = agenda(
                "2026-05-01T08:00",
                Map.of("A", Level.INTERESTED, "B", Level.INTERESTED, "C", Level.INTERESTED),
                session("A", "hall", "10:00", "11:00"),
                session("B", "hack", "11:00", "12:00"),
                session("C", "hack", "12:00", "12:30"));
        assertThat(agenda.days().get(0).entries().stream().map(MineDay.Entry::walk))
                .containsExactly("", "Straight on from Hall, without a break between", "", "");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // the clock goes from 2 to 3
                "2026-03-29 | forward | 01:00 | 04:00 | 05:00 | 06:00 | 01:00 2 h: A; 04:00 1 h free: Free until 05:00.;"
                        + " 05:00 1 h: B | 3 h",
                "2026-03-29 | forward, in a gap | 01:00 | 01:30 | 03:00 | 03:30 | 01:00 30 min: A; 01:30 30 min free: Free"
                        + " until 03:00.; 03:00 30 min: B | 1 h",
                "2026-03-29 | forward, no gap | 01:00 | 01:50 | 03:00 | 03:30 | 01:00 50 min: A; 03:00 30 min: B | 1 h 20",
                "2026-03-29 | forward, in an overlap | 01:00 | 04:00 | 01:30 | 05:00 | 01:00 to 05:00: A, B; These overlap"
                        + " from 01:30 to 04:00. You can see the first 30 minutes of one and all of the other. | 4 h 30",
                "2026-03-29 | forward, within | 01:00 | 05:00 | 01:30 | 04:00 | 01:00 to 05:00: A, B; These overlap from"
                        + " 01:30 to 04:00. The second lies within the first: leave that for 1 hour 30 minutes, or pick one."
                        + " | 4 h 30",
                // the clock goes from 3 back to 2
                "2026-10-25 | back | 01:00 | 04:00 | 05:00 | 06:00 | 01:00 4 h: A; 04:00 1 h free: Free until 05:00.;"
                        + " 05:00 1 h: B | 5 h",
                "2026-10-25 | back, in a gap | 01:00 | 01:55 | 03:00 | 03:30 | 01:00 55 min: A; 01:55 2 h 05 free: Free until"
                        + " 03:00.; 03:00 30 min: B | 1 h 25",
                "2026-10-25 | back, in an overlap | 01:00 | 04:00 | 03:00 | 05:00 | 01:00 to 05:00: A, B; These overlap from"
                        + " 03:00 to 04:00. You can see the first 3 hours of one and all of the other. | 6 h"
            })
    void lengthsAreAsTheyPassWhereTheClockIsChanged(
            LocalDate day,
            String name,
            LocalTime from,
            LocalTime to,
            LocalTime otherFrom,
            LocalTime otherTo,
            String lines,
            String hours) {
        Snapshot version = PageSample.version(
                day,
                PageSample.ZONE,
                List.of(),
                PageSample.session("A", Kind.TALK, "hall", at(day, from), at(day, to)),
                PageSample.session("B", Kind.TALK, "hall", at(day, otherFrom), at(day, otherTo)));
        MineAgenda agenda = MineAgenda.of(
                PageSample.visit(version, "2026-01-01T08:00"), Map.of("A", Level.INTERESTED, "B", Level.INTERESTED));
        assertThat(String.join("; ", lines(agenda))).isEqualTo(lines);
        assertThat(agenda.hours()).isEqualTo(hours);
    }

    @ParameterizedTest(name = "at {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "00:20 | now 02:20; 02:30 15 min: A; 02:45 45 min free: Free until 02:30.; 02:30 15 min: B",
                "01:20 | 02:30 15 min: A; 02:45 45 min free: Free until 02:30.; now 02:20; 02:30 15 min: B"
            })
    void anHourThatComesTwiceIsInOrder(String utc, String lines) {
        LocalDate day = LocalDate.of(2026, 10, 25);
        OffsetDateTime first = OffsetDateTime.parse("2026-10-25T02:30+02:00");
        OffsetDateTime second = OffsetDateTime.parse("2026-10-25T02:30+01:00");
        Snapshot version = PageSample.version(
                day,
                PageSample.ZONE,
                List.of(),
                PageSample.session("B", Kind.TALK, "hall", second, second.plusMinutes(15)),
                PageSample.session("A", Kind.TALK, "hall", first, first.plusMinutes(15)));
        Moment moment = Moment.of(version, Instant.parse("2026-10-25T" + utc + ":00Z"), null);
        Visit visit = Visit.of(PageSample.edition(version), null, moment, PageSample.ENGLISH);
        MineAgenda agenda = MineAgenda.of(visit, Map.of("A", Level.INTERESTED, "B", Level.INTERESTED));
        assertThat(String.join("; ", lines(agenda))).isEqualTo(lines);
    }

    @Test
    void aReaderElsewhereReadsTheirOwnTimes() {
        Snapshot version = PageSample.version(
                PageSample.DAY,
                PageSample.ZONE,
                List.of(LUNCH),
                session("A", "hall", "16:30", "17:30"),
                session("B", "hack", "16:45", "18:00"));
        Moment moment = Moment.of(version, Instant.parse("2026-05-05T09:20:00Z"), null);
        Visit visit = Visit.of(PageSample.edition(version), null, moment, ZoneId.of("Asia/Tokyo"), PageSample.ENGLISH);
        MineAgenda agenda = MineAgenda.of(visit, Map.of("A", Level.INTERESTED, "B", Level.INTERESTED));
        assertThat(lines(agenda))
                .containsExactly(
                        "now 18:20",
                        "19:30 1 h: Lunch",
                        "20:30 3 h free: Free until 23:30.",
                        "23:30 to 01:00 (next day): A, B; These overlap from 23:45 to 00:30 (next day). You can see the"
                                + " first 15 minutes of one and all of the other.");
        assertThat(agenda.days().get(0).href()).isEqualTo("/demo/schedule?day=2026-05-05&tz=Asia/Tokyo");
    }

    @Test
    void whatWasCancelledIsNamed() {
        Snapshot first =
                PageSample.version(session("A", "hall", "10:00", "11:00"), session("B", "hall", "11:00", "12:00"));
        Snapshot second = PageSample.version(session("B", "hall", "11:00", "12:00"));
        Edition edition = Edition.of(second, first, List.of(VersionView.of(second)));
        Visit visit = Visit.of(
                edition,
                Changes.between(first, second),
                Moment.of(second, first.publishedAt(), null),
                PageSample.ENGLISH);
        assertThat(MineAgenda.of(visit, Map.of("A", Level.MUST)))
                .isEqualTo(new MineAgenda(List.of(), 0, 0, "0 min", List.of("A")));
        assertThat(MineAgenda.of(visit, Map.of("A", Level.NONE)).lost()).isEmpty();
    }

    private static PublicSession session(String code, String room, String from, String to) {
        return PageSample.session(code, Kind.TALK, room, from, to);
    }

    private static OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(PageSample.ZONE).toOffsetDateTime();
    }

    private static MineAgenda agenda(String at, Map<String, Level> levels, PublicSession... sessions) {
        Snapshot version = PageSample.version(PageSample.DAY, PageSample.ZONE, List.of(LUNCH), sessions);
        return MineAgenda.of(PageSample.visit(version, at), levels);
    }

    private static MineDay.Clash clash(MineAgenda agenda) {
        return agenda.days().get(0).entries().get(0).clash();
    }

    private static List<String> lines(MineAgenda agenda) {
        return agenda.days().stream()
                .flatMap(day -> day.entries().stream())
                .map(MineAgendaTest::line)
                .toList();
    }

    private static String line(MineDay.Entry entry) {
        if (entry.now()) return "now " + entry.at();
        String line = entry.at() + " " + entry.length() + ": ";
        if (entry.everybodys() != null) return line + entry.everybodys().title();
        MineDay.Free free = entry.free();
        if (free != null) {
            return line
                    + Stream.concat(
                                    Stream.of(free.words()),
                                    free.fitting().stream()
                                            .map(one -> one.href().replaceAll(".*/|\\?.*", "")))
                            .collect(Collectors.joining(" "));
        }
        String codes = entry.chosen().stream()
                .map(choice -> choice.note().id().substring(2))
                .collect(Collectors.joining(", "));
        return line + codes + (entry.clash() == null ? "" : "; " + entry.clash().words());
    }
}

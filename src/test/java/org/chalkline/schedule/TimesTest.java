package org.chalkline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.chalkline.event.BlockKind;
import org.chalkline.session.Kind;
import org.chalkline.session.PublicSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of an event in the zone of its reader: every instant stays, every day stays the event's. */
class TimesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");
    private static final Snapshot VERSION = PageSample.version(
            PageSample.DAY,
            PageSample.ZONE,
            List.of(PageSample.block(BlockKind.BREAK, "12:00", "13:00")),
            PageSample.session("TALK", Kind.TALK, "hall", "10:00", "10:45"),
            PageSample.session("LATE", Kind.DEMO, "hall", "19:30", "20:30"));

    @ParameterizedTest
    @CsvSource({
        // start of an hour's session, the event's zone, the reader's
        "2026-05-05T10:00+02:00, Europe/Berlin, , 10:00–11:00",
        "2026-05-05T23:30+02:00, Europe/Berlin, , 23:30–00:30",
        "2026-05-05T10:00+02:00, Europe/Berlin, Europe/London, 09:00–10:00",
        "2026-05-05T10:00+02:00, Europe/Berlin, Asia/Kolkata, 13:30–14:30",
        "2026-05-05T10:00+02:00, Europe/Berlin, Asia/Kathmandu, 13:45–14:45",
        "2026-05-05T19:30+02:00, Europe/Berlin, Asia/Kathmandu, 23:15–00:15 (ends next day)",
        "2026-05-05T22:00+02:00, Europe/Berlin, Asia/Tokyo, 05:00–06:00 (next day)",
        "2026-05-05T05:00+02:00, Europe/Berlin, America/Los_Angeles, 20:00–21:00 (day before)",
        "2026-05-05T08:30+02:00, Europe/Berlin, America/Los_Angeles, 23:30–00:30 (starts day before)",
        "2026-05-05T23:00-11:00, Pacific/Pago_Pago, Pacific/Kiritimati, 00:00–01:00 (2 days later)",
        "2026-05-05T00:30+14:00, Pacific/Kiritimati, Pacific/Pago_Pago, '23:30–00:30 (starts 2 days earlier, ends day before)'",
        // the event's clock goes forward on 8 March, the reader's on 29 March
        "2026-03-07T10:00-05:00, America/New_York, Europe/Berlin, 16:00–17:00",
        "2026-03-08T10:00-04:00, America/New_York, Europe/Berlin, 15:00–16:00",
        "2026-03-08T01:30-05:00, America/New_York, Europe/Berlin, 07:30–08:30",
        "2026-03-30T10:00-04:00, America/New_York, Europe/Berlin, 16:00–17:00",
        // the reader's goes forward, then back, in the middle of a session
        "2026-03-28T20:30-04:00, America/New_York, Europe/Berlin, 01:30–03:30 (next day)",
        "2026-10-24T20:30-04:00, America/New_York, Europe/Berlin, 02:30–02:30 (next day)",
        // the event's shows the same hour twice
        "2026-11-01T01:30-04:00, America/New_York, Europe/Berlin, 06:30–07:30",
        "2026-11-01T01:30-05:00, America/New_York, Europe/Berlin, 07:30–08:30"
    })
    void aSpanSaysOnWhichDayItIs(OffsetDateTime start, ZoneId event, String reader, String words) {
        Times times = Times.of(event, reader == null ? null : ZoneId.of(reader), PageSample.ENGLISH);
        assertThat(times.span(start.toLocalDate(), start, start.plusHours(1))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-08, 90, 07:30, false",
        "2026-03-08, 150, 08:30, true",
        "2026-03-08, 180, 08:00, false",
        "2026-03-08, 1500, 06:00 (next day), false",
        "2026-11-01, 90, 06:30, false",
        "2026-11-01, 120, 08:00, false"
    })
    void aLocalTimeFollowsTheEventsClock(LocalDate day, int minute, String words, boolean isSkipped) {
        Times times = new Times(NEW_YORK, BERLIN, PageSample.ENGLISH);
        assertThat(times.clock(day, minute)).isEqualTo(words);
        assertThat(times.isSkipped(day, minute)).isEqualTo(isSkipped);
    }

    @Test
    void marksOfTheGridAreInTheReadersTimeAndStayInPlace() {
        GridView event = grid(VERSION, PageSample.DAY, null);
        GridView reader = grid(VERSION, PageSample.DAY, KATHMANDU);
        assertThat(labels(event))
                .startsWith("10:00", "10:30", "now 10:40", "11:00")
                .endsWith("19:30", "20:00");
        assertThat(labels(reader))
                .startsWith("13:45", "14:15", "now 14:25", "14:45")
                .endsWith("23:15", "23:45");
        assertThat(reader.steps()).extracting(GridView.Step::css).isEqualTo(css(event));
        assertThat(labels(grid(VERSION, PageSample.DAY, ZoneId.of("Pacific/Auckland"))))
                .startsWith("20:00", "20:30", "now 20:40")
                .endsWith("05:30 next day", "06:00 next day");
    }

    @Test
    void anHourThatTheEventSkipsHasNoMarkInAnotherZone() {
        PublicSession night = session("NIGHT", "2026-03-08T01:00-05:00", "2026-03-08T04:00-04:00");
        Snapshot version = inNewYork(night);
        LocalDate day = LocalDate.of(2026, 3, 8);
        assertThat(labels(grid(version, day, null)))
                .containsExactly("01:00", "01:30", "02:00", "02:30", "03:00", "03:30");
        assertThat(labels(grid(version, day, BERLIN))).containsExactly("07:00", "07:30", "08:00", "08:30");
    }

    @Test
    void anHourThatTheEventHasTwiceHasTwoMarksInAnotherZone() {
        PublicSession one = session("ONE", "2026-11-01T01:30-04:00", "2026-11-01T02:00-04:00");
        PublicSession two = session("TWO", "2026-11-01T01:30-05:00", "2026-11-01T02:00-05:00");
        GridView grid = grid(inNewYork(one, two), LocalDate.of(2026, 11, 1), BERLIN);
        assertThat(grid.steps().subList(0, 2))
                .extracting(
                        step -> step.label() + " " + step.slots().get(0).note().title())
                .containsExactly("06:30 ONE", "07:30 TWO");
    }

    @Test
    void daysStayTheEventsAndSoDoesTheirOrder() {
        Visit visit = visit(VERSION, ZoneId.of("Asia/Tokyo"));
        AgendaDay day = AgendaDay.whole(visit, PageSample.DAY);
        assertThat(day.title()).isEqualTo("Tuesday 5 May");
        assertThat(day.href()).isEqualTo("/demo/schedule?day=2026-05-05&at=2026-05-05T10:40&tz=Asia/Tokyo");
        assertThat(day.entries())
                .extracting(entry -> String.join(
                        "|",
                        entry.at(),
                        entry.mark(),
                        entry.note().time(),
                        entry.note().dayMark()))
                .containsExactly("17:00||17:00–17:45|", "19:00||19:00–20:00|", "02:30|next day|02:30–03:30|next day");
        assertThat(day.entries())
                .extracting(entry -> entry.note().machine())
                .containsExactly("2026-05-05T10:00+02:00", "2026-05-05T12:00+02:00", "2026-05-05T19:30+02:00");
    }

    @Test
    void theZonesNameIsAlwaysSaid() {
        LocalDate day = PageSample.DAY;
        assertThat(Times.of(BERLIN, null, PageSample.ENGLISH).zone(day)).isEqualTo("CEST, UTC+2");
        assertThat(new Times(BERLIN, KATHMANDU, PageSample.ENGLISH).zone(day))
                .isEqualTo("NPT, UTC+5:45, your time; the event is in CEST");
        assertThat(visit(VERSION, NEW_YORK).zoneWords())
                .isEqualTo("Times are Eastern Daylight Time (UTC−4), your time; the event is in"
                        + " Central European Summer Time (UTC+2).");
        assertThat(new Times(NEW_YORK, BERLIN, PageSample.ENGLISH)
                        .zone(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 29)))
                .isEqualTo(
                        "Central European Standard Time (UTC+1), from Sun 29 March 03:00 Central European Summer Time"
                                + " (UTC+2), your time; the event is in Eastern Daylight Time (UTC−4)");
    }

    @Test
    void textsAreInTheReadersTime() {
        MultiMap query = MultiMap.caseInsensitiveMultiMap().add("tz", "Asia/Tokyo");
        Visit visit = visit(VERSION, ZoneId.of("Asia/Tokyo"));
        assertThat(ScheduleText.of(visit, PageWish.of("schedule.txt", query).orElseThrow()))
                .isEqualTo("""
                Demo
                5 May 2026
                Version 1, published Fri 1 May 17:00. Times are Japan Standard Time (UTC+9),
                your time; the event is in Central European Summer Time (UTC+2).

                Tuesday 5 May

                17:00–17:45  TALK
                             Talk, Hall

                19:00–20:00  Break
                             Break, everywhere

                02:30–03:30  LATE
                             (next day) Demo, Hall
                """);
        assertThat(NowText.of(visit, 80)).endsWith("""

                It is Tuesday 5 May 17:40.

                Hall
                now    TALK (Talk), until 17:45
                next   02:30 (next day) LATE (Demo)

                Hack room
                now    Nothing today.
                """);
    }

    @Test
    void theSwitchKeepsWhatElseIsChosen() {
        MultiMap query = MultiMap.caseInsensitiveMultiMap().add("kind", "demo").add("q", "a b");
        Visit visit = visit(VERSION, ZoneId.of("Etc/GMT+5"));
        ZoneSwitch zones = ZoneSwitch.of(visit, PageSample.DAY, SessionFilter.of(query));
        assertThat(zones.hidden())
                .extracting(field -> field.name() + "=" + field.value())
                .containsExactly("day=2026-05-05", "at=2026-05-05T10:40", "kind=demo", "q=a b");
        assertThat(zones.back()).isEqualTo("/demo/schedule?day=2026-05-05&at=2026-05-05T10:40&kind=demo&q=a+b");
        assertThat(zones.regions().get(0).zones())
                .containsExactly(new FilterBar.Pick("Etc/GMT+5", "GMT+5, UTC−5", true));
        assertThat(visit.links().home()).isEqualTo("/demo?at=2026-05-05T10:40&tz=Etc/GMT%2B5");
    }

    private static List<String> labels(GridView grid) {
        return grid.steps().stream()
                .map(step -> ((step.now() ? "now " : "") + step.label() + " " + step.dayMark()).strip())
                .toList();
    }

    private static List<String> css(GridView grid) {
        return grid.steps().stream().map(GridView.Step::css).toList();
    }

    private static GridView grid(Snapshot version, LocalDate day, ZoneId reader) {
        return GridView.of(visit(version, reader), DayPlanner.plan(version, day));
    }

    private static Visit visit(Snapshot version, ZoneId reader) {
        Moment moment = Moment.of(version, Instant.EPOCH, LocalDateTime.parse("2026-05-05T10:40"));
        return Visit.of(PageSample.edition(version), null, moment, reader, PageSample.ENGLISH);
    }

    private static Snapshot inNewYork(PublicSession... sessions) {
        return PageSample.version(sessions[0].start().toLocalDate(), NEW_YORK, List.of(), sessions);
    }

    private static PublicSession session(String code, String from, String to) {
        return PageSample.session(code, Kind.TALK, "hall", OffsetDateTime.parse(from), OffsetDateTime.parse(to));
    }
}

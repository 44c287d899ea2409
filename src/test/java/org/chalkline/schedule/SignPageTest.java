package org.chalkline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.chalkline.event.Block;
import org.chalkline.event.BlockKind;
import org.chalkline.event.PublicRoom;
import org.chalkline.session.Kind;
import org.chalkline.shared.QrCode;
import org.junit.jupiter.api.Test;

/** What hangs at a room's door, minute by minute. */
class SignPageTest {
    private static final Snapshot VERSION = PageSample.version(
            PageSample.session("FIRST", Kind.TALK, "hall", "10:00", "11:00"),
            PageSample.session("ELSEWHERE", Kind.HACK, "hack", "10:00", "12:00"),
            PageSample.session("SECOND", Kind.DEMO, "hall", "11:30", "12:00"),
            PageSample.session("THIRD", Kind.TALK, "hall", "13:00", "14:00"),
            PageSample.session("FOURTH", Kind.TALK, "hall", "14:00", "15:00"));
    private static final PublicRoom HALL = VERSION.rooms().get(0);

    private static SignPage at(String time) {
        return SignPage.of(PageSample.visit(VERSION, "2026-05-05T" + time), HALL, "https://hack.example");
    }

    @Test
    void whatIsOnStandsAboveWhatIsNext() {
        SignPage sign = at("10:15");
        assertThat(sign.running()).singleElement().satisfies(on -> {
            assertThat(on.note().title()).isEqualTo("FIRST");
            assertThat(on.until()).isEqualTo("11:00");
            assertThat(on.percent()).isEqualTo(25);
        });
        assertThat(sign.next().title()).isEqualTo("SECOND");
        assertThat(sign.later()).extracting(Upcoming::title).containsExactly("THIRD", "FOURTH");
        assertThat(sign.qr()).isEqualTo(QrCode.of("https://hack.example/demo/rooms/hall"));
        assertThat(sign.clock()).isEqualTo("10:15");
        assertThat(sign.now()).isEqualTo(LocalDateTime.parse("2026-05-05T10:15"));
    }

    @Test
    void aFreeRoomSaysForHowLong() {
        SignPage sign = at("11:10");
        assertThat(sign.running()).isEmpty();
        assertThat(sign.free()).isEqualTo("Until 11:30");
        assertThat(sign.heading()).isEqualTo("Free now");
        assertThat(at("15:00").heading()).isEqualTo("Nothing more today");
        assertThat(at("15:00").next()).isNull();
        assertThat(at("15:00").later()).isEmpty();
    }

    @Test
    void aPlenaryOfThePlanIsOnTheSignsOfItsRooms() {
        Block closing =
                new Block(BlockKind.PLENARY, LocalTime.of(16, 0), LocalTime.of(17, 0), "Closing", null, null, null);
        Block elsewhere = new Block(
                BlockKind.PLENARY, LocalTime.of(15, 20), LocalTime.of(15, 40), "Elsewhere", "hack", null, null);
        Snapshot version = PageSample.version(
                PageSample.DAY,
                PageSample.ZONE,
                List.of(elsewhere, closing),
                PageSample.session("FIRST", Kind.TALK, "hall", "10:00", "11:00"));
        SignPage before = sign(version, "15:25");
        assertThat(List.of(before.heading(), before.free())).containsExactly("Free now", "Until 16:00");
        assertThat(before.next()).isEqualTo(new Upcoming("16:00", "Plenary", "plenary", "Closing", ""));
        assertThat(before.changes()).isEqualTo("2026-05-05T16:00 2026-05-05T17:00");
        SignPage during = sign(version, "16:15");
        assertThat(during.running()).singleElement().satisfies(on -> {
            assertThat(on.note().title()).isEqualTo("Closing");
            assertThat(on.until()).isEqualTo("17:00");
            assertThat(on.percent()).isEqualTo(25);
        });
        assertThat(during.next()).isNull();
        assertThat(sign(version, "17:00").heading()).isEqualTo("Nothing more today");
    }

    private static SignPage sign(Snapshot version, String time) {
        return SignPage.of(PageSample.visit(version, "2026-05-05T" + time), HALL, "https://hack.example");
    }

    @Test
    void aSignSpeaksGerman() {
        SignPage sign = german("10:15");
        assertThat(List.of(sign.day(), sign.seats(), sign.version()))
                .containsExactly("Di 5. Mai", "80 Plätze", "1, veröffentlicht Fr 1. Mai 10:00");
        assertThat(sign.running())
                .singleElement()
                .satisfies(on -> assertThat(on.note().kind()).isEqualTo("Vortrag"));
        SignPage free = german("11:10");
        assertThat(List.of(free.heading(), free.free())).containsExactly("Jetzt frei", "Bis 11:30");
        assertThat(german("15:00").heading()).isEqualTo("Heute nichts mehr");
    }

    private static SignPage german(String time) {
        Moment moment = PageSample.visit(VERSION, "2026-05-05T" + time).moment();
        Visit visit = Visit.of(PageSample.edition(VERSION), null, moment, PageSample.GERMAN);
        return SignPage.of(visit, HALL, "https://hack.example");
    }

    @Test
    void whatBeganYesterdayEndsOnTheSignToo() {
        Snapshot version = PageSample.version(PageSample.session(
                "NIGHT",
                Kind.HACK,
                "hall",
                OffsetDateTime.parse("2026-05-04T22:00+02:00"),
                OffsetDateTime.parse("2026-05-05T02:00+02:00")));
        SignPage sign = SignPage.of(PageSample.visit(version, "2026-05-05T00:30"), HALL, "https://hack.example");
        assertThat(sign.running()).singleElement().satisfies(on -> {
            assertThat(on.note().title()).isEqualTo("NIGHT");
            assertThat(on.from()).isEqualTo(LocalDateTime.parse("2026-05-04T22:00"));
            assertThat(on.to()).isEqualTo(LocalDateTime.parse("2026-05-05T02:00"));
        });
        assertThat(sign.changes()).isEqualTo("2026-05-05T02:00");
        assertThat(sign.heading()).isEqualTo("Nothing more today");
    }

    @Test
    void theMinutesAtWhichItChangesAreKnownAhead() {
        assertThat(List.of(at("11:10").changes().split(" ")))
                .containsExactly(
                        "2026-05-05T11:30",
                        "2026-05-05T12:00",
                        "2026-05-05T13:00",
                        "2026-05-05T14:00",
                        "2026-05-05T15:00");
        assertThat(at("15:00").changes()).isEmpty();
    }
}

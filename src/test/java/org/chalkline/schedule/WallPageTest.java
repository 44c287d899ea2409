package org.chalkline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.chalkline.event.BlockKind;
import org.chalkline.session.Kind;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Language;
import org.chalkline.shared.QrCode;
import org.junit.jupiter.api.Test;

/** What the screen in the hall shows, minute by minute. */
class WallPageTest {
    private static final Snapshot VERSION = PageSample.version(
            PageSample.DAY,
            PageSample.ZONE,
            List.of(PageSample.block(BlockKind.BREAK, "12:00", "13:00")),
            PageSample.session("FIRST", Kind.TALK, "hall", "10:00", "11:00"),
            PageSample.session("SPRINT", Kind.HACK, "hack", "10:00", "12:00"),
            PageSample.session("TABLE", Kind.HACK, "hack", "10:30", "12:00"),
            PageSample.session("THIRD", Kind.HACK, "hack", "10:30", "11:30"),
            PageSample.session("LAST", Kind.TALK, "hall", "14:00", "15:00"),
            PageSample.session(
                    "MORROW",
                    Kind.DEMO,
                    "hall",
                    OffsetDateTime.parse("2026-05-06T09:00+02:00"),
                    OffsetDateTime.parse("2026-05-06T10:00+02:00")));

    private static WallPage at(String time) {
        return WallPage.of(PageSample.visit(VERSION, time), 1, "https://hack.example");
    }

    private static List<String> words(WallSheet sheet) {
        return sheet.rooms().stream()
                .map(cell -> cell.name() + ": "
                        + cell.now().stream().map(on -> on.note().title()).toList()
                        + (cell.now().isEmpty() ? cell.free() : cell.more())
                        + (cell.next() == null
                                ? ""
                                : ", " + cell.next().when() + " " + cell.next().title()))
                .toList();
    }

    @Test
    void firstWhatIsOnThenWhatComesLater() {
        WallPage wall = at("2026-05-05T10:45");
        assertThat(wall.sheets()).extracting(WallSheet::title).containsExactly("Now and next", "Later today");
        assertThat(wall.sheets()).extracting(WallSheet::isShown).containsExactly(true, false);
        assertThat(words(wall.sheets().get(0)))
                .containsExactly("Hall: [FIRST], 14:00 LAST", "Hack room: [SPRINT, TABLE]and 1 more");
        assertThat(wall.sheets().get(1).later()).extracting(NoteView::title).containsExactly("Break", "LAST");
        assertThat(wall.qr()).isEqualTo(QrCode.of("https://hack.example/demo"));
        assertThat(wall.address()).isEqualTo("hack.example/demo");
        assertThat(wall.changes())
                .isEqualTo("2026-05-05T11:00 2026-05-05T11:30 2026-05-05T12:00 2026-05-05T13:00"
                        + " 2026-05-05T14:00 2026-05-05T15:00 2026-05-06T00:00 2026-05-06T09:00 2026-05-06T10:00");
    }

    @Test
    void aBreakIsEverybodys() {
        assertThat(words(at("2026-05-05T12:30").sheets().get(0)))
                .containsExactly(
                        "Everybody: [Break]", "Hall: []Free now, 14:00 LAST", "Hack room: []Nothing more today");
    }

    @Test
    void daysAreNeverMixed() {
        assertThat(words(at("2026-05-05T14:30").sheets().get(0)))
                .containsExactly("Hall: [LAST]", "Hack room: []Nothing more today");
        assertThat(at("2026-05-05T14:30").sheets()).hasSize(1);
        WallPage evening = at("2026-05-05T18:00");
        assertThat(evening.sheets()).extracting(WallSheet::title).containsExactly("Wednesday 6 May");
        assertThat(evening.sheets().get(0).later()).extracting(NoteView::title).containsExactly("MORROW");
        assertThat(at("2026-05-01T10:00").sheets()).extracting(WallSheet::title).containsExactly("Tuesday 5 May");
        assertThat(at("2026-05-09T10:00").sheets())
                .extracting(WallSheet::say)
                .containsExactly("That was it. Thank you for being here");
    }

    @Test
    void theWallSpeaksGerman() {
        WallPage wall = german("2026-05-05T10:45");
        assertThat(List.of(wall.today(), wall.version()))
                .containsExactly("Di 5. Mai", "1, veröffentlicht Fr 1. Mai 10:00");
        assertThat(wall.sheets()).extracting(WallSheet::title).containsExactly("Jetzt und danach", "Später heute");
        assertThat(words(wall.sheets().get(0)))
                .containsExactly("Hall: [FIRST], 14:00 LAST", "Hack room: [SPRINT, TABLE]und 1 weitere");
        assertThat(words(german("2026-05-05T12:30").sheets().get(0)))
                .containsExactly("Alle: [Pause]", "Hall: []Jetzt frei, 14:00 LAST", "Hack room: []Heute nichts mehr");
        assertThat(german("2026-05-05T18:00").sheets())
                .extracting(WallSheet::title)
                .containsExactly("Mittwoch, 6. Mai");
        assertThat(german("2026-05-09T10:00").sheets())
                .extracting(WallSheet::say)
                .containsExactly("Das war’s. Danke, dass ihr da wart");
    }

    @Test
    void theLanguageOfTheAddressTurnsWithThePages() {
        Visit visit = visit("2026-05-05T10:45", PageSample.GERMAN).keeping(Language.GERMAN);
        WallPage wall = WallPage.of(visit, 2, "https://hack.example");
        assertThat(List.of(wall.before(), wall.next(), wall.still()))
                .containsExactly(
                        "/demo/wall?page=1&at=2026-05-05T10:45&lang=de",
                        "/demo/wall?page=1&at=2026-05-05T10:45&lang=de",
                        "/demo/wall?page=2&at=2026-05-05T10:45&lang=de");
    }

    private static WallPage german(String time) {
        return WallPage.of(visit(time, PageSample.GERMAN), 1, "https://hack.example");
    }

    private static Visit visit(String time, Words words) {
        Moment moment = PageSample.visit(VERSION, time).moment();
        return Visit.of(PageSample.edition(VERSION), null, moment, words);
    }

    @Test
    void noPageHoldsMoreThanFits() {
        PublicSession[] sessions = IntStream.range(0, 21)
                .mapToObj(i -> PageSample.session(
                        "S" + i, Kind.TALK, "hall", "%02d:%02d".formatted(10 + i / 4, i % 4 * 15), "17:00"))
                .toArray(PublicSession[]::new);
        Visit visit = PageSample.visit(PageSample.version(sessions), "2026-05-05T09:00");
        WallPage wall = WallPage.of(visit, 3, "https://hack.example");
        assertThat(wall.sheets()).extracting(sheet -> sheet.later().size()).containsExactly(0, 7, 7, 7);
        assertThat(wall.sheets()).extracting(WallSheet::isShown).containsExactly(false, false, true, false);
        assertThat(List.of(wall.before(), wall.next(), wall.still()))
                .containsExactly(
                        "/demo/wall?page=2&at=2026-05-05T09:00",
                        "/demo/wall?page=4&at=2026-05-05T09:00",
                        "/demo/wall?page=3&at=2026-05-05T09:00");
    }

    @Test
    void aPageThatIsGoneIsTheFirst() {
        Visit visit = PageSample.visit(VERSION, "2026-05-05T10:45");
        assertThat(WallPage.of(visit, 7, "https://hack.example").sheets())
                .extracting(WallSheet::isShown)
                .containsExactly(true, false);
    }

    @Test
    void whoPlansNothingIsToldSo() {
        Visit visit = PageSample.visit(PageSample.version(), LocalDate.of(2026, 5, 5) + "T10:00");
        assertThat(WallPage.of(visit, 1, "https://hack.example").sheets())
                .extracting(WallSheet::say)
                .containsExactly("Nothing more is planned");
    }
}

package org.chalkline.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chalkline.event.BlockKind;
import org.chalkline.session.Kind;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Language;
import org.chalkline.shared.Missing;
import org.chalkline.shared.QrCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands on posters and door sheets. */
class PaperPagesTest {
    private static final String ORIGIN = "https://hack.example";
    private static final Snapshot VERSION = PageSample.version(
            PageSample.DAY,
            PageSample.ZONE,
            List.of(PageSample.block(BlockKind.BREAK, "11:00", "11:30")),
            PageSample.session("FIRST", Kind.TALK, "hall", "10:00", "11:00"),
            PageSample.session("SPRINT", Kind.HACK, "hack", "10:00", "11:00"),
            PageSample.session("TABLE", Kind.HACK, "hack", "10:00", "11:00"));

    private static Visit visit() {
        return PageSample.visit(VERSION, "2026-05-05T10:15");
    }

    @Test
    void aDayIsASheet() {
        PosterPage page = PosterPage.of(visit(), null, PaperSize.A3, ORIGIN);
        assertThat(page.version()).isEqualTo("1, published Fri 1 May 10:00");
        assertThat(page.sizes())
                .containsExactly(
                        new PosterPage.Way("/demo/print/poster?size=a2", "A2", false),
                        new PosterPage.Way("/demo/print/poster", "A3", true),
                        new PosterPage.Way("/demo/print/poster?size=a4", "A4", false));
        assertThat(page.sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.day()).isEqualTo("Tuesday 5 May");
            assertThat(sheet.number()).isEqualTo("1 of 1");
            assertThat(sheet.heads()).extracting(PosterSheet.Head::name).containsExactly("Hall", "Hack room");
            assertThat(sheet.ticks()).extracting(PosterSheet.Tick::label).containsExactly("10:00", "10:30", "11:00");
            assertThat(sheet.notes())
                    .extracting(note -> note.mark() + " " + note.time() + " " + note.title())
                    .containsExactly(
                            "Ta 10:00–11:00 FIRST",
                            "Ha 10:00–11:00 SPRINT",
                            "Ha 10:00–11:00 TABLE",
                            " 11:00–11:30 Break");
            assertThat(sheet.kinds())
                    .containsExactly(
                            new PosterSheet.Legend("talk", "Ta", "Talk"),
                            new PosterSheet.Legend("hack", "Ha", "Hacking"));
            assertThat(sheet.hasBreak()).isTrue();
            assertThat(sheet.qr()).isEqualTo(QrCode.of("https://hack.example/demo/schedule?day=2026-05-05"));
        });
        assertThat(page.style()).startsWith(".p0{--rooms:3;--steps:18}.p1{--wide:1;--pt:130}");
    }

    @Test
    void aDoorGetsASheetForEachDayWithSessions() {
        DoorSheetsPage page = DoorSheetsPage.of(visit(), "", null, ORIGIN);
        assertThat(page.sheets()).extracting(DoorSheet::room).containsExactly("Hall", "Hack room");
        DoorSheet hack = page.sheets().get(1);
        assertThat(hack.day()).isEqualTo("Tuesday 5 May");
        assertThat(hack.rows())
                .containsExactly(
                        new DoorSheet.Row("10:00–11:00", "hack", "SPRINT", "Hacking, table 1"),
                        new DoorSheet.Row("10:00–11:00", "hack", "TABLE", "Hacking, table 1"));
        assertThat(hack.address()).isEqualTo("https://hack.example/demo/rooms/hack");
        assertThat(hack.qr()).isEqualTo(QrCode.of("https://hack.example/demo/rooms/hack"));
        Snapshot quiet = PageSample.version(PageSample.session("FIRST", Kind.TALK, "hall", "10:00", "11:00"));
        assertThat(DoorSheetsPage.of(PageSample.visit(quiet, "2026-05-05T10:15"), "hack", PageSample.DAY, ORIGIN)
                        .sheets())
                .isEmpty();
    }

    @Test
    void whatTheEventDoesNotHaveIsMissing() {
        assertThatThrownBy(() -> PosterPage.of(visit(), PageSample.DAY.plusDays(1), PaperSize.A3, ORIGIN))
                .isInstanceOf(Missing.class)
                .hasMessage("There is no schedule for “Wednesday 6 May” here.");
        assertThatThrownBy(() -> DoorSheetsPage.of(visit(), "attic", null, ORIGIN))
                .isInstanceOf(Missing.class)
                .hasMessage("There is no room “attic” here.");
    }

    @Test
    void nobodyPrintsThousandsOfSheetsAtOnce() {
        OffsetDateTime first = OffsetDateTime.parse("2026-05-05T10:00+02:00");
        PublicSession[] sessions = IntStream.range(0, 301)
                .mapToObj(i -> PageSample.session(
                        "S" + i,
                        Kind.TALK,
                        "hall",
                        first.plusDays(i),
                        first.plusDays(i).plusHours(1)))
                .toArray(PublicSession[]::new);
        Visit visit = PageSample.visit(PageSample.version(sessions), "2026-05-05T10:15");
        assertThatThrownBy(() -> DoorSheetsPage.of(visit, "", null, ORIGIN))
                .isInstanceOf(Invalid.class)
                .hasMessage("day: is needed, such as 2027-03-01: all together are more than 300 sheets");
        assertThat(DoorSheetsPage.of(visit, "", PageSample.DAY, ORIGIN).sheets())
                .hasSize(1);
    }

    @Test
    void everythingIsListed() {
        PrintPage page =
                PrintPage.of(Visit.of(PageSample.edition(VERSION), null, visit().moment(), PageSample.ENGLISH));
        assertThat(page.posters())
                .extracting(PrintPage.Poster::href)
                .containsExactly("/demo/print/poster", "/demo/print/poster?size=a2", "/demo/print/poster?size=a4");
        assertThat(page.days())
                .containsExactly(new PrintPage.DayRow(
                        "Tuesday 5 May", "/demo/print/poster?day=2026-05-05", "/demo/print/signs?day=2026-05-05"));
        assertThat(page.rooms())
                .contains(new PrintPage.RoomRow(
                        "Hall", "/demo/print/signs?room=hall", "/demo/rooms/hall/sign?at=2026-05-05T10:15"));
        assertThat(page.doorSheets()).isEqualTo("/demo/print/signs");
        assertThat(page.wall()).isEqualTo("/demo/wall?at=2026-05-05T10:15");
    }

    @Test
    void noTwoKindsShareAMark() {
        assertThat(marks(PageSample.ENGLISH)).containsExactly("Ta", "Wh", "De", "Co", "Di", "Ha", "Pl");
        assertThat(marks(PageSample.GERMAN)).containsExactly("Vo", "Wh", "De", "Co", "Di", "Ha", "Pl");
    }

    private static Stream<String> marks(Words words) {
        return Arrays.stream(Kind.values())
                .map(kind -> PosterNote.mark(words.session().kindShort(kind)));
    }

    @Test
    void paperSpeaksGerman() {
        PosterPage poster = PosterPage.of(german(), null, PaperSize.A3, ORIGIN);
        assertThat(poster.version()).isEqualTo("1, veröffentlicht Fr 1. Mai 10:00");
        PosterSheet sheet = poster.sheets().get(0);
        assertThat(List.of(sheet.day(), sheet.number(), sheet.zone()))
                .containsExactly("Dienstag, 5. Mai", "1 von 1", "MESZ, UTC+2");
        assertThat(sheet.heads()).extracting(PosterSheet.Head::seats).containsExactly("80 Plätze", "40 Plätze");
        assertThat(sheet.notes())
                .extracting(note -> note.mark() + " " + note.time() + " " + note.title())
                .containsExactly(
                        "Vo 10:00–11:00 FIRST", "Ha 10:00–11:00 SPRINT", "Ha 10:00–11:00 TABLE", " 11:00–11:30 Pause");
        assertThat(sheet.kinds())
                .containsExactly(
                        new PosterSheet.Legend("talk", "Vo", "Vortrag"),
                        new PosterSheet.Legend("hack", "Ha", "Hacken"));
        DoorSheetsPage doors = DoorSheetsPage.of(german(), "hack", null, ORIGIN);
        assertThat(doors.version()).isEqualTo("1, veröffentlicht Fr 1. Mai 10:00");
        assertThat(doors.sheets()).singleElement().satisfies(door -> {
            assertThat(door.day()).isEqualTo("Dienstag, 5. Mai");
            assertThat(door.rows())
                    .containsExactly(
                            new DoorSheet.Row("10:00–11:00", "hack", "SPRINT", "Hacken, Tisch 1"),
                            new DoorSheet.Row("10:00–11:00", "hack", "TABLE", "Hacken, Tisch 1"));
        });
        assertThat(PrintPage.of(german()).days())
                .extracting(PrintPage.DayRow::name)
                .containsExactly("Dienstag, 5. Mai");
    }

    @Test
    void theLanguageOfTheAddressLeadsOn() {
        Visit visit = german().keeping(Language.GERMAN);
        PrintPage page = PrintPage.of(visit);
        assertThat(page.posters())
                .extracting(PrintPage.Poster::href)
                .containsExactly(
                        "/demo/print/poster?lang=de",
                        "/demo/print/poster?size=a2&lang=de",
                        "/demo/print/poster?size=a4&lang=de");
        assertThat(page.days())
                .containsExactly(new PrintPage.DayRow(
                        "Dienstag, 5. Mai",
                        "/demo/print/poster?day=2026-05-05&lang=de",
                        "/demo/print/signs?day=2026-05-05&lang=de"));
        assertThat(page.rooms())
                .contains(new PrintPage.RoomRow(
                        "Hall",
                        "/demo/print/signs?room=hall&lang=de",
                        "/demo/rooms/hall/sign?at=2026-05-05T10:15&lang=de"));
        assertThat(List.of(page.doorSheets(), page.wall()))
                .containsExactly("/demo/print/signs?lang=de", "/demo/wall?at=2026-05-05T10:15&lang=de");
        PosterPage poster = PosterPage.of(visit, PageSample.DAY, PaperSize.A3, ORIGIN);
        assertThat(poster.sizes())
                .extracting(PosterPage.Way::href)
                .containsExactly(
                        "/demo/print/poster?day=2026-05-05&size=a2&lang=de",
                        "/demo/print/poster?day=2026-05-05&lang=de",
                        "/demo/print/poster?day=2026-05-05&size=a4&lang=de");
        assertThat(poster.back()).isEqualTo("/demo/print?at=2026-05-05T10:15&lang=de");
        assertThat(poster.sheets().get(0).qr())
                .isEqualTo(QrCode.of("https://hack.example/demo/schedule?day=2026-05-05"));
    }

    private static Visit german() {
        return Visit.of(PageSample.edition(VERSION), null, visit().moment(), PageSample.GERMAN);
    }

    @ParameterizedTest
    @CsvSource({"one, 100, 1", "one two, 9, 2", "incomprehensibilities, 20, 2", "one two three, 100, 1"})
    void linesAreBrokenAtSpacesFirst(String text, double width, int lines) {
        assertThat(PaperFit.lines(text, width, 100)).isEqualTo(lines);
    }

    @Test
    void typeShrinksUntilWordsAreWhole() {
        int size = PaperFit.largest("Interoperability", 15, 100, 125, 20);
        assertThat(size).isBetween(50, 80);
        assertThat(PaperFit.lines("Interoperability", 15, size)).isEqualTo(1);
        assertThat(PaperFit.lines("Interoperability", 15, size + PaperFit.STEP)).isEqualTo(2);
        assertThat(PaperFit.largest("Donaudampfschifffahrtsgesellschaft", 12, 100, 125, 20))
                .as("broken in any case")
                .isEqualTo(125);
        assertThat(PaperFit.isWhole("read-copy-update", 14, 100)).isTrue();
        assertThat(PaperFit.isWhole("readcopyupdate", 14, 100)).isFalse();
    }

    @Test
    void typeShrinksUntilItFits() {
        String title = "A long title that needs several lines";
        int size = PaperFit.largest(title, 30, 8, 120, 20);
        assertThat(PaperFit.height(title, 30, size)).isLessThanOrEqualTo(8);
        assertThat(PaperFit.height(title, 30, size + PaperFit.STEP)).isGreaterThan(8);
        assertThat(PaperFit.largest(title, 1, 1, 120, 20)).isEqualTo(20);
    }
}

package org.chalkline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.chalkline.event.Block;
import org.chalkline.event.BlockKind;
import org.chalkline.event.PublicRoom;
import org.chalkline.session.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Plenaries of the day's plan, on what speaks of one room. */
class PlenaryBlockTest {
    private static final Snapshot VERSION = PageSample.version(
            PageSample.DAY,
            PageSample.ZONE,
            List.of(
                    plenary("15:00", "Report", "hall"),
                    plenary("15:30", "Elsewhere", "hack"),
                    PageSample.block(BlockKind.BREAK, "12:00", "13:00"),
                    plenary("16:00", "Closing", null)),
            PageSample.session("FIRST", Kind.TALK, "hall", "10:00", "11:00"),
            PageSample.session("LAST", Kind.DEMO, "hall", "15:40", "15:50"));
    private static final PublicRoom HALL = VERSION.rooms().get(0);

    private static Block plenary(String from, String title, @Nullable String room) {
        LocalTime start = LocalTime.parse(from);
        return new Block(BlockKind.PLENARY, start, start.plusMinutes(20), title, room, null, null);
    }

    @Test
    void aRoomsPageHasThemAmongItsSessions() {
        RoomPage page = RoomPage.of(PageSample.visit(VERSION, "2026-05-05T16:05"), HALL);
        assertThat(page.days()).singleElement().satisfies(day -> assertThat(day.entries())
                .extracting(entry -> entry.at() + " " + entry.note().title())
                .containsExactly("10:00 FIRST", "15:00 Report", "15:40 LAST", "16:00 Closing"));
        assertThat(page.now()).extracting(NoteView::title).containsExactly("Closing");
    }

    @Test
    void aDoorsSheetHasThemInOrderOfTime() {
        DoorSheet sheet = DoorSheet.of(
                PageSample.visit(VERSION, "2026-05-05T09:00"), HALL, PageSample.DAY, "https://hack.example");
        assertThat(sheet.rows())
                .extracting(row -> row.time() + " " + row.title() + ", " + row.below())
                .containsExactly(
                        "10:00–11:00 FIRST, Talk",
                        "15:00–15:20 Report, Plenary",
                        "15:40–15:50 LAST, Demo",
                        "16:00–16:20 Closing, Plenary");
    }
}

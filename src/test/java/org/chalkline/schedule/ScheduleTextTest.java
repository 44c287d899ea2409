package org.chalkline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import java.util.List;
import org.chalkline.event.BlockKind;
import org.chalkline.session.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schedule and the present as plain text. */
class ScheduleTextTest {
    private static final Snapshot VERSION = PageSample.version(
            PageSample.DAY,
            PageSample.ZONE,
            List.of(PageSample.block(BlockKind.BREAK, "12:00", "13:00")),
            PageSample.session(
                    "A talk on a subject that needs more words than one line has", Kind.TALK, "hall", "10:00", "11:00"),
            PageSample.session("虛擬機器的記憶體", Kind.HACK, "hack", "10:00", "11:30"),
            PageSample.session("LATER", Kind.DEMO, "hall", "14:00", "14:30"));

    private static PageWish wish(String path, String... query) {
        MultiMap values = MultiMap.caseInsensitiveMultiMap();
        for (int i = 0; i < query.length; i += 2) values.add(query[i], query[i + 1]);
        return PageWish.of(path, values).orElseThrow();
    }

    @Test
    void theDayStandsInOrderOfTime() {
        assertThat(ScheduleText.of(PageSample.visit(VERSION, "2026-05-05T10:20"), wish("schedule.txt", "width", "60")))
                .isEqualTo("""
                        Demo
                        5 May 2026
                        Version 1, published Fri 1 May 10:00. Times are Central
                        European Summer Time (UTC+2).

                        Tuesday 5 May

                        10:00–11:00  A talk on a subject that needs more words than
                                     one line has
                                     Talk, Hall

                        10:00–11:30  虛擬機器的記憶體
                                     Hacking, Hack room

                        12:00–13:00  Break
                                     Break, everywhere

                        14:00–14:30  LATER
                                     Demo, Hall
                        """);
    }

    @Test
    void aFilterLeavesOutWhatIsNoSession() {
        Visit visit = PageSample.visit(VERSION, "2026-05-05T10:20");
        String demos = ScheduleText.of(visit, wish("schedule.txt", "kind", "demo"));
        assertThat(demos).endsWith("""

                Tuesday 5 May

                14:00–14:30  LATER
                             Demo, Hall
                """).doesNotContain("Break", "Talk");
        assertThat(ScheduleText.of(visit, wish("schedule.txt", "room", "nowhere")))
                .endsWith("\nNo session matches. Leave out one of the filters.\n");
    }

    @Test
    void nowStandsRoomByRoom() {
        assertThat(NowText.of(PageSample.visit(VERSION, "2026-05-05T11:10"), 80))
                .endsWith("""

                It is Tuesday 5 May 11:10.

                Hall
                now    Free for 2 hours 50 minutes. Finished: A talk on a subject that needs
                       more words than one line has
                next   14:00 LATER (Demo)

                Hack room
                now    虛擬機器的記憶體 (Hacking), until 11:30
                """);
        assertThat(NowText.of(PageSample.visit(VERSION, "2026-05-06T11:10"), 80))
                .endsWith("\nIt is Wednesday 6 May 11:10: the event is over.\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 57, 80, 200})
    void noLineIsWiderThanAsked(int width) {
        String endless = "x".repeat(130) + " ǘ" + "記".repeat(70) + " end";
        Snapshot version = PageSample.version(PageSample.session(endless, Kind.TALK, "hall", "10:00", "11:00"));
        Visit visit = PageSample.visit(version, "2026-05-05T10:20");
        String text = ScheduleText.of(visit, wish("schedule.txt", "width", Integer.toString(width)));
        assertThat(text.lines()).allMatch(line -> TextLines.columns(line) <= width);
        assertThat(text.replaceAll("\\s+", "")).contains(endless.replace(" ", ""));
    }
}

package org.chalkline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.event.BlockKind;
import org.chalkline.session.Kind;
import org.chalkline.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of each room at a minute of the event. */
class NowAndNextTest {
    private static final Snapshot VERSION = PageSample.version(
            PageSample.DAY,
            PageSample.ZONE,
            List.of(PageSample.block(BlockKind.BREAK, "12:00", "13:00")),
            PageSample.session("TALK", Kind.TALK, "hall", "10:00", "11:00"),
            PageSample.session("<b>", Kind.DEMO, "hall", "13:30", "14:00"));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "09:10 | ENGLISH | Hall, 80 seats: Free for 50 minutes. / Hack room, 40 seats: Nothing today.",
                "09:10 | GERMAN | Hall, 80 Plätze: Noch 50 Minuten frei. / Hack room, 40 Plätze: Heute nichts.",
                "10:30 | ENGLISH | Hall, 80 seats: Talk – 11:00 / Hack room, 40 seats: Nothing today.",
                "10:30 | GERMAN | Hall, 80 Plätze: Vortrag – 11:00 / Hack room, 40 Plätze: Heute nichts.",
                "11:29 | ENGLISH | Hall, 80 seats: Free for 2 hours 1 minute. Finished: TALK / Hack room, 40 seats: Nothing today.",
                "11:29 | GERMAN | Hall, 80 Plätze: Noch 2 Stunden 1 Minute frei. Vorbei: TALK / Hack room, 40 Plätze: Heute nichts.",
                "12:30 | ENGLISH | Everybody, : Break – 13:00 / Hall, 80 seats: Free for 1 hour. Finished: TALK / Hack room, 40 seats: Nothing today.",
                "12:30 | GERMAN | Alle, : Pause – 13:00 / Hall, 80 Plätze: Noch 1 Stunde frei. Vorbei: TALK / Hack room, 40 Plätze: Heute nichts.",
                "14:00 | ENGLISH | Hall, 80 seats: Nothing more today. Finished: <b> / Hack room, 40 seats: Nothing today.",
                "14:00 | GERMAN | Hall, 80 Plätze: Heute nichts mehr. Vorbei: <b> / Hack room, 40 Plätze: Heute nichts."
            })
    void eachRoomSaysWhatItIsDoing(String time, Language language, String expected) {
        Words words = language == Language.GERMAN ? PageSample.GERMAN : PageSample.ENGLISH;
        Moment moment = PageSample.visit(VERSION, PageSample.DAY + "T" + time).moment();
        Visit visit = Visit.of(PageSample.edition(VERSION), null, moment, words);
        assertThat(NowAndNext.of(visit).rows().stream()
                        .map(NowAndNextTest::said)
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(expected);
    }

    private static String said(NowAndNext.Row row) {
        String now = row.now().stream()
                .map(on -> on.note().kind() + " – " + on.until())
                .collect(Collectors.joining(", "));
        return row.name() + ", " + row.seats() + ": " + (now.isEmpty() ? row.free() : now);
    }
}

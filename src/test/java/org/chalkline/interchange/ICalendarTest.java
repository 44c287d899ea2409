package org.chalkline.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Content lines to the octet. */
class ICalendarTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "plain | plain",
                "a, b; c | a\\, b\\; c",
                "C:\\temp | C:\\\\temp",
                "a\\n | a\\\\n",
                "two<LF>lines | two\\nlines",
                "two<CR><LF>lines | two\\nlines",
                "two<CR>lines | two\\nlines",
                "be<BEL>ll<NUL> | bell",
                "next<NEL>line<DEL> | nextline",
                "half<HALF> | half",
                "tab<TAB>bed | tab<TAB>bed",
                "\"quoted\" | \"quoted\"",
                "👩‍💻 é 日本 | 👩‍💻 é 日本"
            })
    void textsAreEscaped(String text, String written) {
        assertThat(new ICalendar().text("X", real(text)).end()).isEqualTo("X:" + real(written) + "\r\n");
    }

    private static String real(String text) {
        return text.replace("<LF>", "\n")
                .replace("<CR>", "\r")
                .replace("<TAB>", "\t")
                .replace("<BEL>", "\u0007")
                .replace("<NUL>", "\0")
                .replace("<NEL>", "\u0085")
                .replace("<DEL>", "\u007f")
                .replace("<HALF>", "\ud83d");
    }

    @Test
    void linesAreFoldedAtSeventyFiveOctets() {
        assertThat(new ICalendar().text("X", "a".repeat(73)).end()).isEqualTo("X:" + "a".repeat(73) + "\r\n");
        assertThat(new ICalendar().text("X", "a".repeat(74)).end()).isEqualTo("X:" + "a".repeat(73) + "\r\n a\r\n");
        assertThat(new ICalendar().text("X", "a".repeat(72) + "é").end())
                .isEqualTo("X:" + "a".repeat(72) + "\r\n é\r\n");
        assertThat(new ICalendar().text("X", "a".repeat(70) + "👩").end())
                .isEqualTo("X:" + "a".repeat(70) + "\r\n 👩\r\n");
        assertThat(new ICalendar().text("X", "a".repeat(69) + "👩").end()).isEqualTo("X:" + "a".repeat(69) + "👩\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "日", "👩‍💻", "é", "a;b,", "\\"})
    void aLongTextComesBackWhole(String piece) {
        String text = piece.repeat(5_000);
        String written = new ICalendar().text("SUMMARY", text).end();
        assertThat(written.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(written).endsWith("\r\n");
        String unfolded = written.replace("\r\n ", "").replace("\r\n", "");
        assertThat(unfolded.substring("SUMMARY:".length())
                        .replace("\\,", ",")
                        .replace("\\;", ";")
                        .replace("\\\\", "\\"))
                .isEqualTo(text);
    }

    @Test
    void aValueCannotBeginAnotherLine() {
        assertThat(new ICalendar().line("URL", "http://a\r\nATTENDEE:b").end()).isEqualTo("URL:http://aATTENDEE:b\r\n");
        assertThat(ICalendar.quoted("The \"hack\";\r\nX:1")).isEqualTo("\"The 'hack'; X:1\"");
    }

    @Test
    void severalTextsAndATime() {
        assertThat(new ICalendar()
                        .texts("CATEGORIES", List.of("a,b", "c"))
                        .time("DTSTAMP", Instant.parse("2026-03-29T01:00:00.123456Z"))
                        .end())
                .isEqualTo("CATEGORIES:a\\,b,c\r\nDTSTAMP:20260329T010000Z\r\n");
    }
}

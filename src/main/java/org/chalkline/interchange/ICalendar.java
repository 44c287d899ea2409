package org.chalkline.interchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes content lines of iCalendar (RFC 5545 §3.1): ended by CRLF, folded at 75 octets, texts escaped, controls left out. */
final class ICalendar {
    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    /** A line whose value is no text, such as a number, a keyword or an address. */
    ICalendar line(String name, String value) {
        fold(name + ":" + shown(value).replace("\n", ""));
        return this;
    }

    /** A line of type TEXT (RFC 5545 §3.3.11). */
    ICalendar text(String name, String value) {
        fold(name + ":" + escaped(value));
        return this;
    }

    /** A line of several texts. */
    ICalendar texts(String name, List<String> values) {
        fold(name + ":" + values.stream().map(ICalendar::escaped).collect(Collectors.joining(",")));
        return this;
    }

    /** A time in UTC, to the second: {@code 20120306T223000Z}. */
    ICalendar time(String name, Instant time) {
        return line(name, UTC.format(time));
    }

    String end() {
        return lines.toString();
    }

    /** A parameter's value in quotation marks, which it cannot hold itself (RFC 5545 §3.2). */
    static String quoted(String value) {
        return '"' + shown(value).replace('"', '\'').replace('\n', ' ') + '"';
    }

    private static String escaped(String value) {
        return shown(value)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** The text with breaks of one kind, and without control characters and halves of characters. */
    private static String shown(String value) {
        StringBuilder shown = new StringBuilder(value.length());
        value.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(ICalendar::isShown)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isShown(int point) {
        if (point == '\n' || point == '\t') return true;
        return !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
    }

    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String point = Character.toString(line.codePointAt(i));
            int more = point.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(point);
            octets += more;
        }
        lines.append("\r\n");
    }
}

package org.chalkline.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.chalkline.shared.Format;
import org.jspecify.annotations.Nullable;

/** Instants of an event as a page shows them: in the event's time, or in that of a zone the reader chose. A day is always the
 * event's; a time that falls on another day of the reader says so. */
record Times(ZoneId event, ZoneId shown, Words words) {
    /** @param chosen null for the event's own time */
    static Times of(ZoneId event, @Nullable ZoneId chosen, Words words) {
        return new Times(event, chosen == null ? event : chosen, words);
    }

    boolean isReaders() {
        return !shown.equals(event);
    }

    /** {@code 14:30}. */
    String clock(OffsetDateTime time) {
        return Format.clock(isReaders() ? time.atZoneSameInstant(shown) : time);
    }

    /** {@code 14:30}, or {@code 01:30 (next day)}.
     * @param day of the event that the time belongs to */
    String clock(LocalDate day, OffsetDateTime time) {
        return withMark(clock(time), mark(day, time));
    }

    /** {@code 14:30} for a local time of the event.
     * @param minute since the day's midnight; may pass 1440 */
    String clock(LocalDate day, int minute) {
        return isReaders() ? clock(day, at(day, minute)) : GridView.clock(minute);
    }

    String clock(LocalDate day, LocalTime time) {
        return clock(day, minute(time));
    }

    /** The same beside another time of that day: without the mark if the other one has it already. */
    String clock(LocalDate day, OffsetDateTime time, OffsetDateTime other) {
        String mark = mark(day, time);
        return withMark(clock(time), mark.equals(mark(day, other)) ? "" : mark);
    }

    /** {@code 14:30–15:30}. */
    String span(OffsetDateTime from, OffsetDateTime to) {
        return clock(from) + "–" + clock(to);
    }

    /** {@code 14:30–15:30}, or {@code 01:30–02:30 (next day)}. */
    String span(LocalDate day, OffsetDateTime from, OffsetDateTime to) {
        return withMark(span(from, to), mark(day, from, to));
    }

    /** {@code next day}, {@code day before}, {@code 2 days later}; empty if the reader's day is the event's. */
    String mark(LocalDate day, OffsetDateTime time) {
        if (!isReaders()) return "";
        long days = ChronoUnit.DAYS.between(day, time.atZoneSameInstant(shown).toLocalDate());
        if (days == 0) return "";
        if (days == 1) return words.schedule().nextDay();
        if (days == -1) return words.schedule().dayBefore();
        return days > 0 ? words.schedule().daysLater(days) : words.schedule().daysEarlier(-days);
    }

    /** The same for both ends, such as {@code ends next day} where only the end falls on another day. */
    String mark(LocalDate day, OffsetDateTime from, OffsetDateTime to) {
        String start = mark(day, from);
        String end = mark(day, to);
        if (start.equals(end)) return start;
        if (start.isEmpty()) return words.schedule().ends(end);
        String starts = words.schedule().starts(start);
        return end.isEmpty() ? starts : starts + ", " + words.schedule().ends(end);
    }

    /** A local time of the event; one that its clock jumps over is as much later as the clock jumps.
     * @param minute since the day's midnight; may pass 1440 */
    OffsetDateTime at(LocalDate day, int minute) {
        return day.atStartOfDay().plusMinutes(minute).atZone(event).toOffsetDateTime();
    }

    /** Whether the event's clock jumps over that minute. */
    boolean isSkipped(LocalDate day, int minute) {
        return !at(day, minute).toLocalDateTime().equals(day.atStartOfDay().plusMinutes(minute));
    }

    /** {@code PST, UTC−8}, or {@code CET, UTC+1, your time; the event is in PST}, as on that day at noon. */
    String zone(LocalDate day) {
        Instant noon = at(day, 12 * 60).toInstant();
        String zone = words.format().shortZone(shown, noon);
        return isReaders() ? words.schedule().yourTime(zone, words.format().zoneMark(event, noon)) : zone;
    }

    /** {@code Pacific Standard Time (UTC−8)}, and the event's zone beside the reader's, with changes of either between two
     * days, both inclusive. */
    String zone(LocalDate first, LocalDate last) {
        String events = words.format().zone(event, first, last);
        if (!isReaders()) return events;
        Instant start = first.atStartOfDay(event).toInstant();
        Instant end = last.plusDays(1).atStartOfDay(event).toInstant();
        return words.schedule().yourTime(words.format().zone(shown, start, end), events);
    }

    static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static String withMark(String time, String mark) {
        return mark.isEmpty() ? time : time + " (" + mark + ")";
    }
}

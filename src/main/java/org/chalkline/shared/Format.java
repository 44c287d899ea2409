package org.chalkline.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times, days and zones as people read them: {@code 14:30–15:30}, {@code Tue 6 March}, {@code 6–8 March 2012}. */
public final class Format {
    private static final DateTimeFormatter CLOCK = pattern("HH:mm");
    private static final DateTimeFormatter DAY = pattern("EEE d MMMM");
    private static final DateTimeFormatter SHORT_DAY = pattern("EEE d");
    private static final DateTimeFormatter LONG_DAY = pattern("EEEE d MMMM");
    private static final DateTimeFormatter DAY_AND_MONTH = pattern("d MMMM");
    private static final DateTimeFormatter DATE = pattern("d MMMM uuuu");
    private static final DateTimeFormatter STAMP = pattern("EEE d MMMM HH:mm");
    private static final DateTimeFormatter LONG_STAMP = pattern("EEE d MMMM uuuu HH:mm");
    private static final DateTimeFormatter ZONE_NAME = pattern("zzzz");
    private static final DateTimeFormatter ZONE_SHORT = pattern("zzz");

    private Format() {}

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /** {@code 14:30}. */
    public static String clock(TemporalAccessor time) {
        return CLOCK.format(time);
    }

    /** {@code 14:30–15:30}. */
    public static String span(TemporalAccessor from, TemporalAccessor to) {
        return clock(from) + "–" + clock(to);
    }

    /** {@code Tue 6 March}. */
    public static String day(TemporalAccessor date) {
        return DAY.format(date);
    }

    /** {@code Tue 6}. */
    public static String shortDay(TemporalAccessor date) {
        return SHORT_DAY.format(date);
    }

    /** {@code Tuesday 6 March}. */
    public static String longDay(TemporalAccessor date) {
        return LONG_DAY.format(date);
    }

    /** {@code Tue 6 March 14:30}; with the year unless it is {@code year}. */
    public static String stamp(Instant instant, ZoneId zone, int year) {
        var local = instant.atZone(zone);
        return (local.getYear() == year ? STAMP : LONG_STAMP).format(local);
    }

    /** {@code 6 March 2012} */
    public static String date(TemporalAccessor date) {
        return DATE.format(date);
    }

    /** {@code 6–8 March 2012}, both ends inclusive. */
    public static String dates(LocalDate from, LocalDate to) {
        if (from.equals(to)) return DATE.format(to);
        if (from.getYear() != to.getYear()) return DATE.format(from) + " – " + DATE.format(to);
        if (from.getMonth() != to.getMonth()) return DAY_AND_MONTH.format(from) + " – " + DATE.format(to);
        return from.getDayOfMonth() + "–" + DATE.format(to);
    }

    /** {@code Pacific Standard Time (UTC−8)}; if the clocks change within the days, both times with the day of the change. */
    public static String zone(ZoneId zone, LocalDate from, LocalDate to) {
        Instant end = to.plusDays(1).atStartOfDay(zone).toInstant();
        return zone(zone, from.atStartOfDay(zone).toInstant(), end);
    }

    /** The same between two instants; the end belongs to what follows. */
    public static String zone(ZoneId zone, Instant start, Instant end) {
        ZoneOffsetTransition change = zone.getRules().nextTransition(start);
        String first = zoneAt(zone, start);
        if (change == null || !change.getInstant().isBefore(end)) return first;
        var after = change.getInstant().atZone(zone);
        return first + ", from " + day(after) + " " + clock(after) + " " + zoneAt(zone, change.getInstant());
    }

    private static String zoneAt(ZoneId zone, Instant instant) {
        String name = ZONE_NAME.format(instant.atZone(zone));
        String offset = offset(zone, instant);
        boolean hasName = name.chars().noneMatch(Character::isDigit) && name.contains(" ");
        return hasName ? name + " (" + offset + ")" : offset;
    }

    /** {@code PST, UTC−8}. */
    public static String shortZone(ZoneId zone, Instant instant) {
        String name = ZONE_SHORT.format(instant.atZone(zone));
        boolean hasName = name.chars().allMatch(Character::isLetter);
        return hasName ? name + ", " + offset(zone, instant) : offset(zone, instant);
    }

    /** {@code PST}; {@code UTC+5} where the zone has no letters of its own. */
    public static String zoneMark(ZoneId zone, Instant instant) {
        String name = ZONE_SHORT.format(instant.atZone(zone));
        return name.chars().allMatch(Character::isLetter) ? name : offset(zone, instant);
    }

    /** {@code UTC−8}, {@code UTC+5:30}, {@code UTC}. */
    public static String offset(ZoneId zone, Instant instant) {
        int seconds = zone.getRules().getOffset(instant).getTotalSeconds();
        if (seconds == 0) return "UTC";
        int minutes = Math.abs(seconds) / 60;
        String rest = minutes % 60 == 0 ? "" : String.format(Locale.ROOT, ":%02d", minutes % 60);
        return "UTC" + (seconds < 0 ? "−" : "+") + minutes / 60 + rest;
    }

    /** For {@code <time datetime>}: local time and offset, to the minute. */
    public static String machine(OffsetDateTime time) {
        String local = time.toLocalDate() + "T" + clock(time);
        return local
                + (time.getOffset().equals(ZoneOffset.UTC)
                        ? "Z"
                        : time.getOffset().getId());
    }

    /** {@code 1 session}, {@code 7 sessions}. */
    public static String count(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }

    /** {@code 10 minutes}, {@code 2 hours}, {@code 1 hour 50 minutes}. */
    public static String minutes(long n) {
        if (n < 60) return count((int) n, "minute", "minutes");
        String hours = count((int) (n / 60), "hour", "hours");
        return n % 60 == 0 ? hours : hours + " " + count((int) (n % 60), "minute", "minutes");
    }

    /** The text, or nothing at all for null. */
    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

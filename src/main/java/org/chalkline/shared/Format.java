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
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Times, days and zones as readers of a language read them: {@code 14:30–15:30}, {@code Tue 6 March}, {@code 6–8 March 2012}. */
public final class Format {
    /** For pages that speak English only. */
    public static final Format ENGLISH = new Format(Patterns.ENGLISH);

    private static final Map<Language, Format> FORMATS =
            Map.of(Language.ENGLISH, ENGLISH, Language.GERMAN, new Format(Patterns.GERMAN));
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Patterns patterns;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter longDay;
    private final DateTimeFormatter dayAndMonth;
    private final DateTimeFormatter date;
    private final DateTimeFormatter zoneName;
    private final DateTimeFormatter zoneShort;

    private Format(Patterns patterns) {
        this.patterns = patterns;
        this.day = patterns.formatter(patterns.day());
        this.shortDay = patterns.formatter(patterns.shortDay());
        this.longDay = patterns.formatter(patterns.longDay());
        this.dayAndMonth = patterns.formatter(patterns.dayAndMonth());
        this.date = patterns.formatter(patterns.dayAndMonth() + " uuuu");
        this.zoneName = patterns.formatter("zzzz");
        this.zoneShort = patterns.formatter("zzz");
    }

    public static Format in(Language language) {
        return Objects.requireNonNull(FORMATS.get(language));
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
    public String day(TemporalAccessor date) {
        return day.format(date);
    }

    /** {@code Tue 6}. */
    public String shortDay(TemporalAccessor date) {
        return shortDay.format(date);
    }

    /** {@code Tuesday 6 March}. */
    public String longDay(TemporalAccessor date) {
        return longDay.format(date);
    }

    /** {@code Tue 6 March 14:30}; with the year unless it is {@code year}. */
    public String stamp(Instant instant, ZoneId zone, int year) {
        var local = instant.atZone(zone);
        String date = local.getYear() == year ? day(local) : day(local) + " " + local.getYear();
        return date + " " + clock(local);
    }

    /** {@code 6 March 2012} */
    public String date(TemporalAccessor date) {
        return this.date.format(date);
    }

    /** {@code 6–8 March 2012}, both ends inclusive. */
    public String dates(LocalDate from, LocalDate to) {
        if (from.equals(to)) return date.format(to);
        if (from.getYear() != to.getYear()) return date.format(from) + " – " + date.format(to);
        if (from.getMonth() != to.getMonth()) return dayAndMonth.format(from) + " – " + date.format(to);
        return from.getDayOfMonth() + patterns.ordinal() + "–" + date.format(to);
    }

    /** {@code Pacific Standard Time (UTC−8)}; if the clocks change within the days, both times with the day of the change. */
    public String zone(ZoneId zone, LocalDate from, LocalDate to) {
        Instant end = to.plusDays(1).atStartOfDay(zone).toInstant();
        return zone(zone, from.atStartOfDay(zone).toInstant(), end);
    }

    /** The same between two instants; the end belongs to what follows. */
    public String zone(ZoneId zone, Instant start, Instant end) {
        ZoneOffsetTransition change = zone.getRules().nextTransition(start);
        String first = zoneAt(zone, start);
        if (change == null || !change.getInstant().isBefore(end)) return first;
        var after = change.getInstant().atZone(zone);
        return first + ", " + patterns.from() + " " + day(after) + " " + clock(after) + " "
                + zoneAt(zone, change.getInstant());
    }

    private String zoneAt(ZoneId zone, Instant instant) {
        String name = zoneName.format(instant.atZone(zone));
        String offset = offset(zone, instant);
        boolean hasName = name.chars().noneMatch(Character::isDigit) && name.contains(" ");
        return hasName ? name + " (" + offset + ")" : offset;
    }

    /** {@code PST, UTC−8}. */
    public String shortZone(ZoneId zone, Instant instant) {
        String name = zoneShort.format(instant.atZone(zone));
        boolean hasName = name.chars().allMatch(Character::isLetter);
        return hasName ? name + ", " + offset(zone, instant) : offset(zone, instant);
    }

    /** {@code PST}; {@code UTC+5} where the zone has no letters of its own. */
    public String zoneMark(ZoneId zone, Instant instant) {
        String name = zoneShort.format(instant.atZone(zone));
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
    public String minutes(long n) {
        if (n < 60) return count((int) n, patterns.minute(), patterns.minutes());
        String hours = count((int) (n / 60), patterns.hour(), patterns.hours());
        return n % 60 == 0 ? hours : hours + " " + count((int) (n % 60), patterns.minute(), patterns.minutes());
    }

    /** The text, or nothing at all for null. */
    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** How a language writes days and lengths. Letters as in {@link DateTimeFormatter}.
     * @param ordinal what follows the number of a day
     * @param from before the moment at which something begins to hold */
    private record Patterns(
            Language language,
            String day,
            String shortDay,
            String longDay,
            String dayAndMonth,
            String ordinal,
            String from,
            String minute,
            String minutes,
            String hour,
            String hours) {
        static final Patterns ENGLISH = new Patterns(
                Language.ENGLISH,
                "EEE d MMMM",
                "EEE d",
                "EEEE d MMMM",
                "d MMMM",
                "",
                "from",
                "minute",
                "minutes",
                "hour",
                "hours");
        static final Patterns GERMAN = new Patterns(
                Language.GERMAN,
                "ccc d. MMMM",
                "ccc d.",
                "EEEE, d. MMMM",
                "d. MMMM",
                ".",
                "ab",
                "Minute",
                "Minuten",
                "Stunde",
                "Stunden");

        DateTimeFormatter formatter(String pattern) {
            return DateTimeFormatter.ofPattern(pattern, language.locale());
        }
    }
}

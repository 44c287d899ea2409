package org.chalkline.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Local times that the clock of a zone jumps over when daylight-saving time begins. */
public final class ClockChange {
    private ClockChange() {}

    /** @throws Invalid naming the field, if the time does not exist there */
    public static void requireExists(String field, LocalDateTime time, ZoneId zone) {
        String problem = problem(time, zone);
        if (problem != null) throw new Invalid(field, problem);
    }

    /** Notes what is wrong with one time of a day; does nothing while a part of it is unknown. */
    public static void check(
            String field, @Nullable LocalDate date, @Nullable LocalTime time, ZoneId zone, List<Violation> found) {
        if (date == null || time == null) return;
        String problem = problem(date.atTime(time), zone);
        if (problem != null) found.add(new Violation(field, problem));
    }

    /** The zone of this name; null if there is none. */
    public static @Nullable ZoneId zone(@Nullable String name) {
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String problem(LocalDateTime time, ZoneId zone) {
        ZoneOffsetTransition gap = zone.getRules().getTransition(time);
        if (gap == null || !gap.isGap()) return null;
        return "does not exist in " + zone + ": clocks go forward from "
                + gap.getDateTimeBefore().toLocalTime() + " to "
                + gap.getDateTimeAfter().toLocalTime() + " on that day";
    }
}

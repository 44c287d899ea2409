package org.chalkline.schedule;

import java.time.LocalDate;
import org.chalkline.shared.Format;
import org.chalkline.shared.Missing;

/** A day that the schedule does not have. */
final class NoSuchDay extends Missing {
    private static final long serialVersionUID = 1;

    private final LocalDate day;

    NoSuchDay(LocalDate day) {
        super("schedule for", Format.ENGLISH.longDay(day));
        this.day = day;
    }

    LocalDate day() {
        return day;
    }
}

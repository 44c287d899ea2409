package org.chalkline.session;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.chalkline.shared.Format;

/** Half of a day of the event, in which a session would rather run than in others.
 * @param date local date */
public record HalfDay(
        @NotNull(message = "must be a date, such as 2012-03-06")
        LocalDate date,

        @NotNull(message = "must be morning or afternoon") Half half) {
    /** Whether a session that starts then runs in it.
     * @param start local time */
    public boolean holds(LocalDateTime start) {
        return start.toLocalDate().equals(date) && Half.of(start.toLocalTime()) == half;
    }

    /** {@code 2012-03-06 morning}, as a form sends it. */
    String value() {
        return date + " " + half.word();
    }

    /** {@code Tue 6 March, morning}. */
    String words() {
        return Format.ENGLISH.day(date) + ", " + half.word();
    }

    /** As the audit trail writes it. */
    @Override
    public String toString() {
        return value();
    }
}

package org.chalkline.session;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.shared.Form;
import org.chalkline.shared.Option;
import org.jspecify.annotations.Nullable;

/** Preferred half-days as boxes to tick. */
final class HalfDayBoxes {
    private HalfDayBoxes() {}

    /** Both halves of each day. */
    static List<Option> options(List<LocalDate> days) {
        List<Option> options = new ArrayList<>();
        for (LocalDate day : days) {
            for (Half half : Half.values()) {
                HalfDay halfDay = new HalfDay(day, half);
                options.add(new Option(halfDay.value(), halfDay.words()));
            }
        }
        return options;
    }

    static void fill(Form form, List<HalfDay> prefers) {
        form.withList("prefers", prefers.stream().map(HalfDay::value).toList());
    }

    static List<HalfDay> read(Form form) {
        List<HalfDay> found = new ArrayList<>();
        for (String value : form.list("prefers")) {
            HalfDay halfDay = halfDay(value);
            if (halfDay == null) form.reject("prefers", "must be half-days of the event");
            else found.add(halfDay);
        }
        return found;
    }

    private static @Nullable HalfDay halfDay(String value) {
        String[] parts = value.split(" ", 2);
        try {
            return parts.length < 2 ? null : new HalfDay(LocalDate.parse(parts[0]), Half.of(parts[1]));
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }
}

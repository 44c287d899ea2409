package org.chalkline.shared;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Numbers, days and times out of a form; what cannot be read is noted as wrong and read as null. */
public final class FormValues {
    private FormValues() {}

    public static @Nullable Integer number(Form form, String name) {
        String text = form.orNull(name);
        if (text == null) return null;
        if (text.matches("-?\\d{1,9}")) return Integer.valueOf(text);
        form.reject(name, "must be a whole number");
        return null;
    }

    /** The edit number that the form was made from; -1, which matches nothing, if it has none. */
    public static IfMatch edit(Form form) {
        String text = form.text("edit");
        return IfMatch.of(text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1);
    }

    public static @Nullable LocalDate date(Form form, String name) {
        return parse(form, name, LocalDate::parse, "must be a date, such as 2012-03-06");
    }

    public static @Nullable LocalTime time(Form form, String name) {
        return parse(form, name, FormValues::clock, "must be a time, such as 09:45");
    }

    public static @Nullable LocalDateTime dateTime(Form form, String date, String time) {
        LocalDate day = date(form, date);
        LocalTime clock = time(form, time);
        return day == null || clock == null ? null : day.atTime(clock);
    }

    /** A word of a fixed list; {@code reader} throws IllegalArgumentException for any other. */
    public static <T> @Nullable T word(Form form, String name, Function<String, T> reader) {
        String text = form.orNull(name);
        if (text == null) return null;
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            form.reject(name, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Takes {@code 9:45}, {@code 9.45} and {@code 0945} for {@code 09:45}. */
    private static LocalTime clock(String text) {
        return LocalTime.parse(
                text.replaceFirst("^(\\d{1,2})[:.]?(\\d{2})$", "$1:$2").replaceFirst("^(\\d:)", "0$1"));
    }

    private static <T> @Nullable T parse(Form form, String name, Function<String, T> parser, String otherwise) {
        String text = form.orNull(name);
        if (text == null) return null;
        try {
            return parser.apply(text);
        } catch (DateTimeParseException e) {
            form.reject(name, otherwise);
            return null;
        }
    }
}

package org.chalkline.shared;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in plain words, with the path of the field, what is wrong with JSON that could not be read. */
public final class JsonProblems {
    private static final Map<Class<?>, String> WANTED = Map.of(
            LocalDate.class, "must be a date, such as 2012-03-06",
            LocalTime.class, "must be a time, such as 09:45",
            LocalDateTime.class, "must be a local time without offset, such as 2012-03-06T09:45",
            Integer.class, "must be a whole number",
            int.class, "must be a whole number",
            String.class, "must be a text",
            Boolean.class, "must be true or false");

    private JsonProblems() {}

    public static Violation explain(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return new Violation(path(unknown), "is not a field we know");
        }
        if (e instanceof ValueInstantiationException made && made.getCause() instanceof IllegalArgumentException why) {
            return new Violation(path(made), String.valueOf(why.getMessage()));
        }
        if (e instanceof InvalidFormatException format)
            return new Violation(path(format), wanted(format.getTargetType()));
        if (e instanceof MismatchedInputException mismatch) {
            return new Violation(path(mismatch), wanted(mismatch.getTargetType()));
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return new Violation(path(mapping), "cannot be read: " + firstLine(mapping.getOriginalMessage()));
        }
        if (e instanceof StreamConstraintsException) {
            return new Violation(
                    "", "is nested too deeply, or has a text or number that is too long" + where(e.getLocation()));
        }
        String detail = firstLine(e.getOriginalMessage());
        // Some messages go on to advise the program's author.
        String reason = detail.isEmpty() || detail.contains("Feature") ? "" : ": " + detail;
        return new Violation("", "is not well-formed JSON" + where(e.getLocation()) + reason);
    }

    private static String wanted(@Nullable Class<?> type) {
        if (type == null) return "has the wrong form";
        if (type.isRecord()) return "must be an object with the documented fields";
        if (Collection.class.isAssignableFrom(type)) return "must be a list";
        return WANTED.getOrDefault(type, "has the wrong form");
    }

    private static String where(@Nullable JsonLocation at) {
        return at == null || at.getLineNr() < 1
                ? ""
                : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }

    private static String firstLine(@Nullable String message) {
        String text = message == null ? "" : message.lines().findFirst().orElse("");
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : e.getPath()) {
            if (reference.getFieldName() == null)
                path.append('[').append(reference.getIndex()).append(']');
            else path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
        }
        return path.toString();
    }
}

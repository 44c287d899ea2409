package org.chalkline.schedule;

import io.vertx.core.MultiMap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.chalkline.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** Which page of an event is asked for, checked.
 * @param name code or slug of the session, person or room; empty for pages that need none
 * @param at moment to show it at; null for the present
 * @param version number on the page of changes; null for the newest
 * @param since number it is compared with; null for the one before it */
record PageWish(
        Page page,
        String name,
        @Nullable LocalDateTime at,
        @Nullable LocalDate day,
        @Nullable Integer version,
        @Nullable Integer since) {
    /** The pages of an event. */
    enum Page {
        HOME,
        SCHEDULE,
        SESSION,
        PERSON,
        ROOM,
        CHANGES
    }

    /** @param path below the event, without slashes at its ends
     * @return empty if it is the address of no public page
     * @throws Invalid naming the parameter */
    static Optional<PageWish> of(String path, MultiMap query) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        String name = slash < 0 ? "" : path.substring(slash + 1);
        if (name.contains("/")) return Optional.empty();
        return page(first, !name.isEmpty()).map(page -> of(page, name, query));
    }

    private static Optional<Page> page(String first, boolean named) {
        Page page =
                switch (first) {
                    case "" -> named ? null : Page.HOME;
                    case "schedule" -> named ? null : Page.SCHEDULE;
                    case "changes" -> named ? null : Page.CHANGES;
                    case "sessions" -> named ? Page.SESSION : null;
                    case "people" -> named ? Page.PERSON : null;
                    case "rooms" -> named ? Page.ROOM : null;
                    default -> null;
                };
        return Optional.ofNullable(page);
    }

    private static PageWish of(Page page, String name, MultiMap query) {
        return new PageWish(
                page,
                name,
                at(query),
                page == Page.SCHEDULE
                        ? read(query, "day", LocalDate::parse, "must be a day, such as 2012-03-07")
                        : null,
                page == Page.CHANGES ? number(query, "version", 1) : null,
                page == Page.CHANGES ? number(query, "since", 0) : null);
    }

    /** The moment asked for, to the minute. */
    static @Nullable LocalDateTime at(MultiMap query) {
        LocalDateTime at = read(query, "at", LocalDateTime::parse, "must be a date and time, such as 2012-03-06T14:20");
        return at == null ? null : at.truncatedTo(ChronoUnit.MINUTES);
    }

    private static @Nullable Integer number(MultiMap query, String name, int least) {
        String example = "must be the number of a version, such as 2";
        Integer number = read(query, name, Integer::valueOf, example);
        if (number != null && number < least) throw new Invalid(name, example);
        return number;
    }

    private static <T> @Nullable T read(MultiMap query, String name, Function<String, T> reader, String example) {
        String text = query.get(name);
        if (text == null || text.isEmpty()) return null;
        try {
            return reader.apply(text);
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new Invalid(name, example);
        }
    }
}

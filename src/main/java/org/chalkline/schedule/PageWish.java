package org.chalkline.schedule;

import io.vertx.core.MultiMap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Language;
import org.jspecify.annotations.Nullable;

/** Which page of an event is asked for, checked.
 * @param name code or slug of the session, person or room; empty for pages that need none, and for the door sheets of all rooms
 * @param at moment to show it at; null for the present
 * @param tz zone whose times it shows; null for the event's
 * @param lang language that the address names; null if it is the browser's
 * @param version number on the page of changes; null for the newest
 * @param since number it is compared with; null for the one before it
 * @param view how close together the sessions of a day stand; null if the reader's screen decides
 * @param filter which sessions a schedule shows
 * @param width of a text, in columns
 * @param size of a poster's paper
 * @param part page of the wall, from 1 */
record PageWish(
        Page page,
        String name,
        @Nullable LocalDateTime at,
        @Nullable ZoneId tz,
        @Nullable Language lang,
        @Nullable LocalDate day,
        @Nullable Integer version,
        @Nullable Integer since,
        @Nullable Density view,
        SessionFilter filter,
        int width,
        PaperSize size,
        int part) {
    private static final int USUAL_WIDTH = 80;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 200;
    private static final int MOST_PARTS = 999;

    /** The pages of an event. */
    enum Page {
        HOME,
        SCHEDULE,
        SCHEDULE_TEXT,
        NOW_TEXT,
        SESSION,
        PERSON,
        ROOM,
        SIGN,
        CHANGES,
        ALL,
        MANIFEST,
        WORKER,
        WALL,
        PRINT,
        POSTER,
        DOOR_SHEETS;

        boolean isText() {
            return this == SCHEDULE_TEXT || this == NOW_TEXT;
        }

        boolean isSchedule() {
            return this == SCHEDULE || this == SCHEDULE_TEXT;
        }

        /** Whether its times can be those of the reader's zone: neither what hangs in the venue nor what is kept for later. */
        boolean isInAnyZone() {
            return switch (this) {
                case HOME, SCHEDULE, SCHEDULE_TEXT, NOW_TEXT, SESSION, PERSON, ROOM, CHANGES -> true;
                case SIGN, ALL, MANIFEST, WORKER, WALL, PRINT, POSTER, DOOR_SHEETS -> false;
            };
        }

        /** Whether it is printed and hung up, one sheet for each day or room. */
        boolean isPaper() {
            return this == POSTER || this == DOOR_SHEETS;
        }

        /** Whether it shows the whole address of another page, as a code to scan. */
        boolean leadsBack() {
            return this == SIGN || this == WALL || isPaper();
        }
    }

    /** @param path below the event, without slashes at its ends
     * @return empty if it is the address of no public page
     * @throws Invalid naming the parameter */
    static Optional<PageWish> of(String path, MultiMap query) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        String name = slash < 0 ? "" : path.substring(slash + 1);
        if (first.equals("rooms") && name.endsWith("/sign")) {
            String room = name.substring(0, name.length() - "/sign".length());
            return room.isEmpty() || room.contains("/") ? Optional.empty() : Optional.of(of(Page.SIGN, room, query));
        }
        if (first.equals("print")) return printed(name).map(page -> of(page, room(page, query), query));
        if (name.contains("/")) return Optional.empty();
        return page(first, !name.isEmpty()).map(page -> of(page, name, query));
    }

    private static Optional<Page> page(String first, boolean named) {
        Page page =
                switch (first) {
                    case "" -> named ? null : Page.HOME;
                    case "schedule" -> named ? null : Page.SCHEDULE;
                    case "schedule.txt" -> named ? null : Page.SCHEDULE_TEXT;
                    case "now.txt" -> named ? null : Page.NOW_TEXT;
                    case "changes" -> named ? null : Page.CHANGES;
                    case "all" -> named ? null : Page.ALL;
                    case "manifest.webmanifest" -> named ? null : Page.MANIFEST;
                    case "sw.js" -> named ? null : Page.WORKER;
                    case "wall" -> named ? null : Page.WALL;
                    case "sessions" -> named ? Page.SESSION : null;
                    case "people" -> named ? Page.PERSON : null;
                    case "rooms" -> named ? Page.ROOM : null;
                    default -> null;
                };
        return Optional.ofNullable(page);
    }

    private static Optional<Page> printed(String name) {
        return switch (name) {
            case "" -> Optional.of(Page.PRINT);
            case "poster" -> Optional.of(Page.POSTER);
            case "signs" -> Optional.of(Page.DOOR_SHEETS);
            default -> Optional.empty();
        };
    }

    private static String room(Page page, MultiMap query) {
        String room = page == Page.DOOR_SHEETS ? query.get("room") : null;
        return room == null ? "" : room;
    }

    private static PageWish of(Page page, String name, MultiMap query) {
        return new PageWish(
                page,
                name,
                at(query),
                page.isInAnyZone() ? tz(query) : null,
                lang(query),
                page.isSchedule() || page.isPaper() ? day(query) : null,
                page == Page.CHANGES ? number(query, "version", 1) : null,
                page == Page.CHANGES ? number(query, "since", 0) : null,
                page == Page.SCHEDULE ? read(query, "view", Density::of, "must be list, compact or grid") : null,
                page.isSchedule() ? SessionFilter.of(query) : SessionFilter.ALL,
                page.isText() ? width(query) : USUAL_WIDTH,
                page == Page.POSTER ? size(query) : PaperSize.A3,
                page == Page.WALL ? part(query) : 1);
    }

    /** The same as text. */
    PageWish asText() {
        return new PageWish(
                Page.SCHEDULE_TEXT, name, at, tz, lang, day, version, since, null, filter, width, size, part);
    }

    /** The same; a reader in the event's zone has chosen none. */
    PageWish at(ZoneId event) {
        if (!event.equals(tz)) return this;
        return new PageWish(page, name, at, null, lang, day, version, since, view, filter, width, size, part);
    }

    private static @Nullable LocalDate day(MultiMap query) {
        return read(query, "day", LocalDate::parse, "must be a day, such as 2012-03-07");
    }

    private static PaperSize size(MultiMap query) {
        PaperSize size = read(query, "size", PaperSize::of, "must be a2, a3 or a4");
        return size == null ? PaperSize.A3 : size;
    }

    private static int part(MultiMap query) {
        String example = "must be the number of a page, such as 2";
        Integer part = read(query, "page", Integer::valueOf, example);
        if (part == null) return 1;
        if (part < 1 || part > MOST_PARTS) throw new Invalid("page", example);
        return part;
    }

    private static int width(MultiMap query) {
        String example = "must be a number of columns from " + NARROWEST + " to " + WIDEST;
        Integer width = read(query, "width", Integer::valueOf, example);
        if (width == null) return USUAL_WIDTH;
        if (width < NARROWEST || width > WIDEST) throw new Invalid("width", example);
        return width;
    }

    /** The moment asked for, to the minute. */
    static @Nullable LocalDateTime at(MultiMap query) {
        LocalDateTime at = read(query, "at", PageWish::moment, "must be a date and time, such as 2012-03-06T14:20");
        return at == null ? null : at.truncatedTo(ChronoUnit.MINUTES);
    }

    /** Of the years that events may lie in, for beyond them zones have no times. */
    private static LocalDateTime moment(String text) {
        LocalDateTime at = LocalDateTime.parse(text);
        if (at.getYear() < 1970 || at.getYear() > 2999) throw new IllegalArgumentException(text);
        return at;
    }

    /** The zone of the reader's choice. */
    static @Nullable ZoneId tz(MultiMap query) {
        return read(query, "tz", TimeZones::of, TimeZones.EXAMPLE);
    }

    /** The language that an address names, in which the page was decided to be. */
    static @Nullable Language lang(MultiMap query) {
        return Language.inAddress(query.get(Language.PARAMETER));
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
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new Invalid(name, example);
        }
    }
}

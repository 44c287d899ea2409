package org.chalkline.interchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which feed is asked for.
 * @param event slug
 * @param name code of the session or slug of the room; empty for feeds that need none */
record FeedWish(String event, Kind kind, String name) {
    private static final Pattern WHOLE = Pattern.compile("/([^/]+)/(schedule\\.ics|changes\\.atom|card\\.png)");
    private static final Pattern NAMED = Pattern.compile("/([^/]+)/(sessions|rooms)/([^/]+)(\\.ics|/card\\.png)");

    /** The feeds of an event. */
    enum Kind {
        SCHEDULE,
        SESSION,
        ROOM,
        CHANGES,
        CARD,
        SESSION_CARD;

        /** Whether it names addresses. */
        boolean hasAddresses() {
            return this != CARD && this != SESSION_CARD;
        }
    }

    /** @param path of a request
     * @return empty if it is the address of no feed */
    static Optional<FeedWish> of(String path) {
        if (!path.endsWith(".ics") && !path.endsWith(".atom") && !path.endsWith("/card.png")) return Optional.empty();
        Matcher whole = WHOLE.matcher(path);
        if (whole.matches()) return Optional.of(new FeedWish(whole.group(1), whole(whole.group(2)), ""));
        Matcher named = NAMED.matcher(path);
        if (!named.matches()) return Optional.empty();
        return named(named.group(2), named.group(4)).map(kind -> new FeedWish(named.group(1), kind, named.group(3)));
    }

    private static Kind whole(String file) {
        return switch (file) {
            case "schedule.ics" -> Kind.SCHEDULE;
            case "changes.atom" -> Kind.CHANGES;
            default -> Kind.CARD;
        };
    }

    private static Optional<Kind> named(String folder, String end) {
        boolean isRoom = folder.equals("rooms");
        if (end.equals(".ics")) return Optional.of(isRoom ? Kind.ROOM : Kind.SESSION);
        return isRoom ? Optional.empty() : Optional.of(Kind.SESSION_CARD);
    }
}

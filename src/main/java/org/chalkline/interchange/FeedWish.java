package org.chalkline.interchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which feed is asked for.
 * @param event slug
 * @param name code of the session or slug of the room; empty for feeds that need none */
record FeedWish(String event, Kind kind, String name) {
    private static final Pattern WHOLE = Pattern.compile("/([^/]+)/(schedule\\.ics|changes\\.atom)");
    private static final Pattern NAMED = Pattern.compile("/([^/]+)/(sessions|rooms)/([^/]+)\\.ics");

    /** The feeds of an event. */
    enum Kind {
        SCHEDULE,
        SESSION,
        ROOM,
        CHANGES
    }

    /** @param path of a request
     * @return empty if it is the address of no feed */
    static Optional<FeedWish> of(String path) {
        if (!path.endsWith(".ics") && !path.endsWith(".atom")) return Optional.empty();
        Matcher whole = WHOLE.matcher(path);
        if (whole.matches()) {
            Kind kind = whole.group(2).equals("changes.atom") ? Kind.CHANGES : Kind.SCHEDULE;
            return Optional.of(new FeedWish(whole.group(1), kind, ""));
        }
        Matcher named = NAMED.matcher(path);
        if (!named.matches()) return Optional.empty();
        Kind kind = named.group(2).equals("rooms") ? Kind.ROOM : Kind.SESSION;
        return Optional.of(new FeedWish(named.group(1), kind, named.group(3)));
    }
}

package org.chalkline.schedule;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go on after a star was given without scripts: to the card it was given on, else to one's own agenda. */
final class ComingBack {
    private static final Pattern WITH_CARDS = Pattern.compile("|/schedule|/rooms/[a-z0-9-]+|/people/[a-z0-9-]+|/mine");

    private ComingBack() {}

    /** @param from the page that a browser says it comes from; anything at all */
    static String to(String event, String code, @Nullable String from) {
        String usual = "/" + event + "/mine?did=saved#" + code;
        if (from == null) return usual;
        try {
            URI page = new URI(from);
            String path = page.getRawPath();
            if (path == null || !path.startsWith("/" + event)) return usual;
            if (!WITH_CARDS.matcher(path.substring(event.length() + 1)).matches()) return usual;
            String query = page.getRawQuery();
            return path + (query == null ? "" : "?" + query) + "#n-" + code;
        } catch (URISyntaxException e) {
            return usual;
        }
    }
}

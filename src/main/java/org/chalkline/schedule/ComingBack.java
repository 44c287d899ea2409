package org.chalkline.schedule;

import io.vertx.core.MultiMap;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.chalkline.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** Where to go on after a star was given without scripts: to the card it was given on, else to one's own agenda. Moment and
 * zone of the page stay. */
final class ComingBack {
    private static final Pattern WITH_CARDS = Pattern.compile("|/schedule|/rooms/[a-z0-9-]+|/people/[a-z0-9-]+|/mine");

    private ComingBack() {}

    /** @param from the page that a browser says it comes from; anything at all */
    static String to(String event, String code, @Nullable String from) {
        String base = "/" + event;
        Links plain = new Links(base, null);
        if (from == null) return saved(plain, code);
        try {
            URI page = new URI(from);
            String path = page.getRawPath();
            if (path == null || !path.startsWith(base)) return saved(plain, code);
            String query = page.getRawQuery();
            if (!WITH_CARDS.matcher(path.substring(base.length())).matches()) {
                return saved(query == null ? plain : kept(base, query), code);
            }
            return path + (query == null ? "" : "?" + query) + "#n-" + code;
        } catch (URISyntaxException | IllegalArgumentException | Invalid e) {
            return saved(plain, code);
        }
    }

    private static String saved(Links links, String code) {
        return links.mineSaved() + "#" + code;
    }

    private static Links kept(String base, String query) {
        MultiMap fields = MultiMap.caseInsensitiveMultiMap();
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            if (equals < 0) continue;
            fields.add(
                    part.substring(0, equals), URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return new Links(base, PageWish.at(fields), PageWish.tz(fields), PageWish.lang(fields), null);
    }
}

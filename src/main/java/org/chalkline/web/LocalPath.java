package org.chalkline.web;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses on this site, which are the only ones that a sign-in leads on to. */
final class LocalPath {
    private LocalPath() {}

    /** The wish if it is a path on this site: one slash first, then neither a slash nor a backslash; else the other one. */
    static String or(@Nullable String wish, String otherwise) {
        if (wish == null
                || wish.length() > 2000
                || !wish.matches("/(?![/\\\\])[\\x21-\\x7e]*")
                || wish.contains("\\")) {
            return otherwise;
        }
        try {
            URI uri = new URI(wish);
            return uri.isAbsolute() || uri.getRawAuthority() != null ? otherwise : wish;
        } catch (URISyntaxException e) {
            return otherwise;
        }
    }
}

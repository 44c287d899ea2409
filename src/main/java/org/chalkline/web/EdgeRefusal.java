package org.chalkline.web;

import java.util.Locale;

/** Why a request is refused before any door opens. */
enum EdgeRefusal {
    UNREADABLE(400),
    CHARSET(415),
    BOUNDARY(400),
    DOTS(400),
    LENGTH(411),
    TOO_LARGE(413),
    OTHER_SITE(403);

    /** Of HTTP. */
    final int status;

    EdgeRefusal(int status) {
        this.status = status;
    }

    /** As problem documents name it, such as {@code too-large}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

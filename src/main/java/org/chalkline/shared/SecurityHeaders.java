package org.chalkline.shared;

import io.vertx.core.MultiMap;

/** What every answer tells the browser not to do; the content security policy comes with the page. */
public final class SecurityHeaders {
    private SecurityHeaders() {}

    public static void set(MultiMap headers) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }
}

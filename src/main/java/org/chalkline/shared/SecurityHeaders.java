package org.chalkline.shared;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** What every answer tells the browser not to do; the content security policy comes with the page. */
public final class SecurityHeaders {
    public static final CharSequence CONTENT_POLICY = HttpHeaders.createOptimized("Content-Security-Policy");

    private static final CharSequence TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NO_SNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence SAME_ORIGIN = HttpHeaders.createOptimized("same-origin");
    private static final CharSequence OPENER = HttpHeaders.createOptimized("Cross-Origin-Opener-Policy");
    private static final CharSequence PERMISSIONS = HttpHeaders.createOptimized("Permissions-Policy");
    private static final CharSequence NONE = HttpHeaders.createOptimized("camera=(), geolocation=(), microphone=()");

    private SecurityHeaders() {}

    public static void set(MultiMap headers) {
        headers.set(TYPE_OPTIONS, NO_SNIFF);
        headers.set(REFERRER, SAME_ORIGIN);
        headers.set(OPENER, SAME_ORIGIN);
        headers.set(PERMISSIONS, NONE);
    }
}

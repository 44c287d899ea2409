package org.chalkline.schedule;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import org.chalkline.shared.ContentPolicy;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Prepared;
import org.chalkline.shared.SecurityHeaders;

/** A page as it goes out: its bytes, ready to send, and the content policy made for them. Never changes. */
record PublishedPage(Prepared body, String policy) {
    private static final String HTML = "text/html; charset=utf-8";

    static PublishedPage of(String html, Frame frame) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        return new PublishedPage(Prepared.of(bytes, HTML), ContentPolicy.of(frame.style()));
    }

    void send(RoutingContext context, int status) {
        SecurityHeaders.set(context.response().headers());
        context.response()
                .putHeader("Content-Security-Policy", policy)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        body.send(context, status);
    }

    int weight() {
        return body.weight() + policy.length();
    }
}

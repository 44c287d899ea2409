package org.chalkline.schedule;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells who reads text rather than pages: terminals by the name that they give, others by what they accept. A bare
 * {@code *}{@code /*} says nothing, for programs that fetch a page to show a preview of it send that too. */
final class TextReaders {
    private static final List<String> TERMINALS = List.of("curl/", "wget/", "httpie/");

    private TextReaders() {}

    static boolean reads(RoutingContext context) {
        HttpServerRequest request = context.request();
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains("text/html")) return false;
        return isTerminal(request.getHeader(HttpHeaders.USER_AGENT))
                || (accept != null && accept.startsWith("text/plain"));
    }

    private static boolean isTerminal(@Nullable String agent) {
        if (agent == null) return false;
        String name = agent.toLowerCase(Locale.ROOT);
        return TERMINALS.stream().anyMatch(name::startsWith);
    }
}

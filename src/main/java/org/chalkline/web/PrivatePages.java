package org.chalkline.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Pages for those who are signed in stay in nobody's cache, whatever the answer is. */
@ApplicationScoped
public class PrivatePages {
    private static final Pattern PRIVATE = Pattern.compile(
            "/sign-(in|out)(/.*)?|/join|/account(/.*)?|/invitations/.*|/[^/]+/(mine(/[^.]*)?|print/mine|profile(/.*)?|propos(e|als)(/.*)?)|(/[^/]+)?/organize(/.*)?");

    void install(@Observes Filters filters) {
        filters.register(PrivatePages::keepOut, 395);
    }

    private static void keepOut(RoutingContext context) {
        if (PRIVATE.matcher(context.normalizedPath()).matches()) {
            context.response().putHeader("Cache-Control", "no-store");
        }
        context.next();
    }
}

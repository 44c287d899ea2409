package org.chalkline.schedule;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.chalkline.shared.ContentPolicy;
import org.chalkline.shared.SecurityHeaders;

/** Answers {@code /api/v1/events/{event}/schedule} on the event loop with bytes made at publication, for programs ask again
 * and again. Where nothing is published, or the address is written in another way, {@link ScheduleApi} is next. */
@ApplicationScoped
public class ScheduleRoute {
    /** Right after the pages that are known. */
    private static final int BEFORE_MOST = -9_999;

    private static final String BEFORE = "/api/v1/events/";
    private static final String AFTER = "/schedule";
    private static final CharSequence NO_CACHE = HttpHeaders.createOptimized("no-cache");
    private static final CharSequence POLICY = HttpHeaders.createOptimized(ContentPolicy.of(""));

    private final Published published;

    ScheduleRoute(Published published) {
        this.published = published;
    }

    void register(@Observes Router router) {
        router.route()
                .order(BEFORE_MOST)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::answer);
    }

    private void answer(RoutingContext context) {
        Optional<Edition> edition = edition(context.request().path());
        if (edition.isEmpty()) {
            context.next();
            return;
        }
        MultiMap headers = context.response().headers();
        SecurityHeaders.set(headers);
        headers.set(SecurityHeaders.CONTENT_POLICY, POLICY);
        headers.set(HttpHeaders.CACHE_CONTROL, NO_CACHE);
        edition.get().json().send(context, 200);
    }

    private Optional<Edition> edition(String path) {
        boolean isOurs =
                path.length() > BEFORE.length() + AFTER.length() && path.startsWith(BEFORE) && path.endsWith(AFTER);
        return isOurs
                ? published.lookUp(path.substring(BEFORE.length(), path.length() - AFTER.length()))
                : Optional.empty();
    }
}

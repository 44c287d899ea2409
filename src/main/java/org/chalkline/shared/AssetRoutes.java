package org.chalkline.shared;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** Serves {@code /a/{hash}/{name}}: for ever if the hash is the content's own, else (a font named by a style sheet) for an hour. */
@ApplicationScoped
public class AssetRoutes {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_AN_HOUR = "public, max-age=3600";

    void register(@Observes Router router) {
        router.routeWithRegex("/a/(?<hash>[0-9a-f]{16})/(?<name>.+)")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::serve);
    }

    private void serve(RoutingContext context) {
        String name = context.pathParam("name");
        Optional<Prepared> asset = Assets.find(name);
        if (asset.isEmpty()) {
            context.next();
            return;
        }
        boolean exact = asset.get().hash().equals(context.pathParam("hash")) || name.endsWith(".woff2");
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, exact ? FOR_EVER : FOR_AN_HOUR);
        asset.get().send(context, 200);
    }
}

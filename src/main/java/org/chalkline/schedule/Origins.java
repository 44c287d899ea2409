package org.chalkline.schedule;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.chalkline.shared.Settings;

/** Where the program is found from outside: as it is set, else as whoever asks found it. */
@ApplicationScoped
public class Origins {
    private final Settings settings;

    Origins(Settings settings) {
        this.settings = settings;
    }

    /** Such as {@code https://hackathon.example.org}, without a slash at its end. */
    String of(RoutingContext context) {
        HttpServerRequest request = context.request();
        return settings.baseUrl().map(url -> url.replaceFirst("/+$", "")).orElseGet(() -> {
            String host = request.authority() == null
                    ? "localhost"
                    : request.authority().toString();
            return request.scheme() + "://" + host;
        });
    }
}

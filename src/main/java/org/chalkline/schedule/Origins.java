package org.chalkline.schedule;

import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.chalkline.shared.Settings;

/** Where the program is found from outside: as it is set, else as whoever asks found it, if that can be a host at all. */
@ApplicationScoped
public class Origins {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]_-]{1,255}");

    private final Settings settings;

    Origins(Settings settings) {
        this.settings = settings;
    }

    /** Such as {@code https://hackathon.example.org}, without a slash at its end. */
    String of(RoutingContext context) {
        return settings.baseUrl().map(url -> url.replaceFirst("/+$", "")).orElseGet(() -> {
            HostAndPort host = context.request().authority();
            return of(context.request().scheme(), host == null ? "" : host.toString());
        });
    }

    /** @param host as the asker gave it; anything at all */
    static String of(String scheme, String host) {
        return scheme + "://" + (HOST.matcher(host).matches() ? host : "localhost");
    }
}

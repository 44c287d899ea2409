package org.chalkline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.net.URLEncoder;
import org.chalkline.people.BrowserSessions;
import org.chalkline.people.SignedIn;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Settings;

/** The cookie that carries a browser session's token: out of reach of scripts, and of other sites' requests. With it goes
 * one that scripts read, with the name to show on pages that are the same for everybody; it opens nothing. */
@ApplicationScoped
class SignInCookie {
    static final String NAME = "chalkline-session";

    static final String SHOWN = "chalkline-name";

    private static final int LONGEST_SHOWN = 60;

    private final BrowserSessions sessions;
    private final Settings settings;

    SignInCookie(BrowserSessions sessions, Settings settings) {
        this.sessions = sessions;
        this.settings = settings;
    }

    NewCookie[] holding(String token, HttpServerRequest request) {
        String name = sessions.lookUp(token).map(SignedIn::displayName).orElse("");
        int seconds = (int) BrowserSessions.LIFE.toSeconds();
        return new NewCookie[] {
            shown(name, seconds).secure(Answers.isHttps(request, settings)).build(), cookie(token, seconds, request)
        };
    }

    NewCookie[] gone(HttpServerRequest request) {
        return new NewCookie[] {
            shown("", 0).secure(Answers.isHttps(request, settings)).build(), cookie("", 0, request)
        };
    }

    private static NewCookie.Builder shown(String name, int seconds) {
        int[] start = name.codePoints().limit(LONGEST_SHOWN).toArray();
        String value =
                URLEncoder.encode(new String(start, 0, start.length), UTF_8).replace("+", "%20");
        return new NewCookie.Builder(SHOWN)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .sameSite(NewCookie.SameSite.LAX);
    }

    private NewCookie cookie(String value, int seconds, HttpServerRequest request) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(Answers.isHttps(request, settings))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}

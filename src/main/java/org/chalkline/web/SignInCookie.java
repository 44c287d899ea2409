package org.chalkline.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import org.chalkline.people.BrowserSessions;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Settings;

/** The cookie that carries a browser session's token: out of reach of scripts, and of other sites' requests. */
@ApplicationScoped
class SignInCookie {
    static final String NAME = "chalkline-session";

    private final Settings settings;

    SignInCookie(Settings settings) {
        this.settings = settings;
    }

    NewCookie holding(String token, HttpServerRequest request) {
        return cookie(token, (int) BrowserSessions.LIFE.toSeconds(), request);
    }

    NewCookie gone(HttpServerRequest request) {
        return cookie("", 0, request);
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

package org.chalkline.web;

import jakarta.ws.rs.core.NewCookie;
import org.chalkline.people.BrowserSessions;

/** The cookie that carries a browser session's token: out of reach of scripts, and of other sites' requests. */
final class SignInCookie {
    static final String NAME = "chalkline-session";

    private SignInCookie() {}

    static NewCookie holding(String token, boolean https) {
        return cookie(token, (int) BrowserSessions.LIFE.toSeconds(), https);
    }

    static NewCookie gone(boolean https) {
        return cookie("", 0, https);
    }

    private static NewCookie cookie(String value, int seconds, boolean https) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(https)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}

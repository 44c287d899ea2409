package org.chalkline.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chalkline.shared.Language;
import org.jspecify.annotations.Nullable;

/** Decides in which language a request is answered, before anything answers it: the one in the address, the one that the reader
 * chose, or the best of those that the browser accepts. Whatever comes after finds that one in {@code Accept-Language}. */
@ApplicationScoped
public class LanguageFilter {
    static final String COOKIE = "chalkline-language";

    private static final int FIRST = 20_000;

    /** What speaks English only so far: below the root, and below an event. */
    private static final Set<String> ENGLISH_BELOW_ROOT = Set.of("api", "account");

    private static final Set<String> ENGLISH_BELOW_EVENT = Set.of("organize", "propose", "proposals", "profile");

    void install(@Observes Filters filters) {
        filters.register(LanguageFilter::decide, FIRST);
    }

    private static void decide(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = request.path();
        Language language = path != null && isEnglish(path) ? Language.ENGLISH : chosen(context);
        request.headers().set(HttpHeaders.ACCEPT_LANGUAGE, language.tag());
        context.next();
    }

    /** Asked of each request, so without a pattern. */
    private static boolean isEnglish(String path) {
        if (path.equals("/organize")) return true;
        int end = path.indexOf('/', 1);
        if (end < 0) return false;
        String first = path.substring(1, end);
        if (first.equals("organize") || ENGLISH_BELOW_ROOT.contains(first)) return true;
        int next = path.indexOf('/', end + 1);
        return ENGLISH_BELOW_EVENT.contains(path.substring(end + 1, next < 0 ? path.length() : next));
    }

    private static Language chosen(RoutingContext context) {
        HttpServerRequest request = context.request();
        return inAddress(context).or(() -> inCookie(request)).orElseGet(() -> accepted(request));
    }

    /** A list may come in several lines (RFC 9110 §5.3). */
    private static Language accepted(HttpServerRequest request) {
        List<String> lines = request.headers().getAll(HttpHeaders.ACCEPT_LANGUAGE);
        return lines.isEmpty() ? Language.ENGLISH : Language.best(String.join(",", lines));
    }

    private static Optional<Language> inAddress(RoutingContext context) {
        @Nullable String query = context.request().query();
        if (query == null) return Optional.empty();
        try {
            return Language.of(context.queryParams().get(Language.PARAMETER));
        } catch (IllegalArgumentException | HttpException unreadable) {
            return Optional.empty(); // whoever reads the query next says so
        }
    }

    private static Optional<Language> inCookie(HttpServerRequest request) {
        @Nullable String header = request.getHeader(HttpHeaders.COOKIE);
        if (header == null || !header.contains(COOKIE)) return Optional.empty();
        @Nullable Cookie cookie = request.getCookie(COOKIE);
        return cookie == null ? Optional.empty() : Language.of(cookie.getValue());
    }
}

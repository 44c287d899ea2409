package org.chalkline.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.shared.ContentPolicy;
import org.chalkline.shared.Limits;
import org.chalkline.shared.SecurityHeaders;
import org.jspecify.annotations.Nullable;

/** What holds for every request before any door opens: security headers, size of bodies, no writes on behalf of other sites. */
@ApplicationScoped
public class EdgeFilters {
    private static final Pattern DOTS = Pattern.compile("//|/\\.{1,2}(/|$)");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";]*)");
    private static final Pattern PARTS = Pattern.compile("(?i)^\\s*multipart/");
    private static final Pattern BOUNDARY = Pattern.compile("(?i);\\s*boundary\\s*=\\s*\"?[^\";\\s]");
    private static final String POLICY = ContentPolicy.of("");

    /** Where files may be sent; what is too large for its purpose is then refused beside the field. */
    private static final Pattern UPLOADS =
            Pattern.compile("/api/v1/imports.*|/organize/import|/[^/]+/profile/portrait");

    private final EdgeAnswers answers;

    EdgeFilters(EdgeAnswers answers) {
        this.answers = answers;
    }

    void install(@Observes Filters filters) {
        filters.register(this::headers, 400);
        filters.register(this::refuseDots, 395);
        filters.register(this::limitBody, 390);
        filters.register(this::refuseOtherSites, 380);
        filters.register(this::refuseUnreadable, 375);
        filters.register(this::nothingIsJson, 370);
    }

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::breakOff);
    }

    /** What cannot be read to its end is the fault of whoever sent it. */
    private void breakOff(RoutingContext context) {
        @Nullable String type = context.request().getHeader("Content-Type");
        boolean isTorn = context.failure() instanceof IOException
                && type != null
                && PARTS.matcher(type).find();
        boolean isMalformed = context.statusCode() == 400;
        if (context.response().headWritten() || !(isTorn || isMalformed)) context.next();
        else refuse(context, EdgeRefusal.UNREADABLE);
    }

    /** Content in a character set that nobody knows, or in parts that nothing separates, fails deep inside otherwise. */
    private void refuseUnreadable(RoutingContext context) {
        @Nullable String type = context.request().getHeader("Content-Type");
        if (type == null) {
            context.next();
        } else if (!isKnown(type)) {
            refuse(context, EdgeRefusal.CHARSET);
        } else if (PARTS.matcher(type).find() && !BOUNDARY.matcher(type).find()) {
            refuse(context, EdgeRefusal.BOUNDARY);
        } else {
            context.next();
        }
    }

    private static boolean isKnown(String type) {
        Matcher charset = CHARSET.matcher(type);
        if (!charset.find()) return true;
        try {
            return Charset.isSupported(charset.group(1).strip());
        } catch (IllegalArgumentException notEvenAName) {
            return false;
        }
    }

    /** A program that sends nothing need not say what kind of content that is. */
    private void nothingIsJson(RoutingContext context) {
        HttpServerRequest request = context.request();
        @Nullable String length = request.getHeader("Content-Length");
        boolean hasBody = request.getHeader("Transfer-Encoding") != null || (length != null && !length.equals("0"));
        if (AccessMechanism.isApi(context) && !hasBody && request.getHeader("Content-Type") == null) {
            request.headers().set("Content-Type", MediaType.APPLICATION_JSON);
        }
        context.next();
    }

    /** Dots and empty segments would be taken away on the way in, and the request would mean something above. */
    private void refuseDots(RoutingContext context) {
        String path = context.request().path().toLowerCase(Locale.ROOT).replace("%2e", ".");
        if (!DOTS.matcher(path).find()) context.next();
        else refuse(context, EdgeRefusal.DOTS);
    }

    private void headers(RoutingContext context) {
        var headers = context.response().headers();
        if (!context.normalizedPath().startsWith("/q/")) headers.set(SecurityHeaders.CONTENT_POLICY, POLICY);
        SecurityHeaders.set(headers);
        context.next();
    }

    private void limitBody(RoutingContext context) {
        long most = most(context);
        @Nullable String length = context.request().getHeader("Content-Length");
        boolean tooLong = length != null && (length.length() > 12 || Long.parseLong(length) > most);
        boolean unknown = length == null && context.request().getHeader("Transfer-Encoding") != null;
        if (unknown && most != Limits.IMPORT_BYTES) refuse(context, EdgeRefusal.LENGTH);
        else if (!tooLong) context.next();
        else refuse(context, EdgeRefusal.TOO_LARGE);
    }

    /** How many bytes may be sent there. */
    private static long most(RoutingContext context) {
        return UPLOADS.matcher(context.normalizedPath()).matches() ? Limits.IMPORT_BYTES : Limits.BODY_BYTES;
    }

    /** A browser says where a request comes from; another site must not act for who is signed in here, nor for whose
     * password the browser keeps for the API. Programs say nothing of the kind. */
    private void refuseOtherSites(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean isProgram = AccessMechanism.isApi(context)
                && request.getHeader("Sec-Fetch-Site") == null
                && request.getHeader("Origin") == null;
        if (SAFE.contains(request.method().name()) || isProgram || isFromHere(request)) context.next();
        else refuse(context, EdgeRefusal.OTHER_SITE);
    }

    private static boolean isFromHere(HttpServerRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin") || site.equals("none");
        @Nullable String origin = request.getHeader("Origin");
        if (origin == null || request.authority() == null) return false;
        return origin.replaceFirst("^https?://", "").equals(request.authority().toString());
    }

    private void refuse(RoutingContext context, EdgeRefusal why) {
        answers.refuse(context.request(), why, why == EdgeRefusal.TOO_LARGE ? most(context) / 1024 : 0);
    }
}

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
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.shared.ContentPolicy;
import org.chalkline.shared.JsonText;
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

    void install(@Observes Filters filters) {
        filters.register(this::headers, 400);
        filters.register(this::refuseDots, 395);
        filters.register(this::limitBody, 390);
        filters.register(this::refuseOtherSites, 380);
        filters.register(this::refuseUnreadable, 375);
        filters.register(this::nothingIsJson, 370);
    }

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(EdgeFilters::breakOff);
    }

    /** What cannot be read to its end is the fault of whoever sent it. */
    private static void breakOff(RoutingContext context) {
        @Nullable String type = context.request().getHeader("Content-Type");
        boolean isTorn = context.failure() instanceof IOException
                && type != null
                && PARTS.matcher(type).find();
        boolean isMalformed = context.statusCode() == 400;
        if (context.response().headWritten() || !(isTorn || isMalformed)) context.next();
        else
            end(
                    context,
                    400,
                    "unreadable",
                    "The request cannot be read",
                    "It is malformed, or breaks off. Send it again.");
    }

    /** Content in a character set that nobody knows, or in parts that nothing separates, fails deep inside otherwise. */
    private void refuseUnreadable(RoutingContext context) {
        @Nullable String type = context.request().getHeader("Content-Type");
        if (type == null) {
            context.next();
        } else if (!isKnown(type)) {
            end(context, 415, "charset", "The content is in an unknown character set", "Send it in UTF-8.");
        } else if (PARTS.matcher(type).find() && !BOUNDARY.matcher(type).find()) {
            end(context, 400, "boundary", "The form's parts have no boundary", "Send it as a browser does.");
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
        else end(context, 400, "dots", "The address has empty or dotted parts", "Write it without them.");
    }

    private void headers(RoutingContext context) {
        var headers = context.response().headers();
        if (!context.normalizedPath().startsWith("/q/")) headers.set(SecurityHeaders.CONTENT_POLICY, POLICY);
        SecurityHeaders.set(headers);
        context.next();
    }

    private void limitBody(RoutingContext context) {
        long most = UPLOADS.matcher(context.normalizedPath()).matches() ? Limits.IMPORT_BYTES : Limits.BODY_BYTES;
        @Nullable String length = context.request().getHeader("Content-Length");
        boolean tooLong = length != null && (length.length() > 12 || Long.parseLong(length) > most);
        boolean unknown = length == null && context.request().getHeader("Transfer-Encoding") != null;
        if (unknown && most != Limits.IMPORT_BYTES)
            end(context, 411, "length", "The length of the content is missing", "Send a Content-Length.");
        else if (!tooLong) context.next();
        else
            end(
                    context,
                    413,
                    "too-large",
                    "That is too much at once",
                    "At most " + most / 1024 + " KiB are taken here.");
    }

    /** A browser says where a request comes from; another site must not act for who is signed in here, nor for whose
     * password the browser keeps for the API. Programs say nothing of the kind. */
    private void refuseOtherSites(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean isProgram = AccessMechanism.isApi(context)
                && request.getHeader("Sec-Fetch-Site") == null
                && request.getHeader("Origin") == null;
        if (SAFE.contains(request.method().name()) || isProgram || isFromHere(request)) context.next();
        else
            end(context, 403, "other-site", "This was sent from another site", "Open the page here and send it again.");
    }

    private static boolean isFromHere(HttpServerRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin") || site.equals("none");
        @Nullable String origin = request.getHeader("Origin");
        if (origin == null || request.authority() == null) return false;
        return origin.replaceFirst("^https?://", "").equals(request.authority().toString());
    }

    private static void end(RoutingContext context, int status, String code, String title, String detail) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Connection", "close")
                .end(JsonText.write(Problem.of(status, code, title, detail, Map.of())));
    }
}

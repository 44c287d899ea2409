package org.chalkline.interchange;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.chalkline.shared.Language;
import org.chalkline.shared.Prepared;
import org.jspecify.annotations.Nullable;

/** A feed as it goes out, for programs that come again and again and for pages of any site. Never changes.
 * @param published when the version it is drawn from was, to the second */
record Feed(Prepared body, Instant published, Language language) {
    private static final CharSequence NO_CACHE = HttpHeaders.createOptimized("no-cache");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final CharSequence BY_LANGUAGE =
            HttpHeaders.createOptimized("accept-encoding, accept-language, cookie");
    private static final CharSequence ANYBODY = HttpHeaders.createOptimized("*");

    static Feed of(byte[] bytes, String type, Instant published, Language language) {
        return new Feed(Prepared.of(bytes, type, BY_LANGUAGE), published.truncatedTo(ChronoUnit.SECONDS), language);
    }

    int weight() {
        return body.weight();
    }

    /** Answers a GET or HEAD; with 304 what is known by its tag, or without a tag by its date (RFC 9110 §13.2.2). */
    void send(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set(HttpHeaders.CACHE_CONTROL, NO_CACHE);
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, ANYBODY);
        headers.set(HttpHeaders.LAST_MODIFIED, DATE.format(published)); // RFC 9110 §5.6.7
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        boolean hasTag = context.request().getHeader(HttpHeaders.IF_NONE_MATCH) != null;
        if (!hasTag && isKnownSince(context.request().getHeader(HttpHeaders.IF_MODIFIED_SINCE)))
            body.sendNothingNew(context);
        else body.send(context, 200);
    }

    /** @param date as the asker was told; what is no date is ignored */
    private boolean isKnownSince(@Nullable String date) {
        if (date == null) return false;
        try {
            ZonedDateTime known = ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
            return !published.isAfter(known.toInstant());
        } catch (DateTimeException e) {
            return false;
        }
    }
}

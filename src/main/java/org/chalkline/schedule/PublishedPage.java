package org.chalkline.schedule;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import org.chalkline.shared.ContentPolicy;
import org.chalkline.shared.Language;
import org.chalkline.shared.Prepared;
import org.chalkline.shared.SecurityHeaders;
import org.jspecify.annotations.Nullable;

/** A page as it goes out: its bytes, ready to send, and the content policy made for them. Never changes.
 * @param language that it speaks; null for what is no text for people
 * @param workerScope below which address a worker may act; null for what is none */
record PublishedPage(
        Prepared body,
        CharSequence policy,
        @Nullable Language language,
        @Nullable String workerScope) {
    private static final CharSequence NO_CACHE = HttpHeaders.createOptimized("no-cache");
    private static final CharSequence BY_LANGUAGE =
            HttpHeaders.createOptimized("accept-encoding, accept-language, cookie");
    private static final CharSequence BY_READER =
            HttpHeaders.createOptimized("accept, accept-encoding, accept-language, cookie, user-agent");
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String HTML = "text/html; charset=utf-8";

    /** @param style text of the page's style block */
    static PublishedPage of(String html, String style) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        return new PublishedPage(Prepared.of(bytes, HTML, BY_LANGUAGE), policy(style), null, null);
    }

    /** The same where the address answers with text as well, see {@link TextReaders}. */
    PublishedPage besideText() {
        return new PublishedPage(body.varying(BY_READER), policy, language, workerScope);
    }

    PublishedPage in(Language spoken) {
        return new PublishedPage(body, policy, spoken, workerScope);
    }

    static PublishedPage ofText(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new PublishedPage(Prepared.of(bytes, TEXT, BY_READER), policy(""), null, null);
    }

    /** Names an event as an app to install (W3C Web Application Manifest). */
    static PublishedPage ofManifest(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new PublishedPage(Prepared.of(bytes, "application/manifest+json"), policy(""), null, null);
    }

    /** @param scope of the worker, such as {@code /xen-hackathon-2012} */
    static PublishedPage ofWorker(String script, String scope) {
        byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
        return new PublishedPage(
                Prepared.of(bytes, "text/javascript; charset=utf-8", BY_LANGUAGE), policy(""), null, scope);
    }

    void send(RoutingContext context, int status) {
        MultiMap headers = context.response().headers();
        headers.set(HttpHeaders.CACHE_CONTROL, NO_CACHE);
        headers.remove(
                SecurityHeaders
                        .CONTENT_POLICY); // or a 304 would put a policy that lets in no style in place of its own
        if (status == 200 && body.sendUnchanged(context)) return;
        SecurityHeaders.set(headers);
        headers.set(SecurityHeaders.CONTENT_POLICY, policy);
        if (language != null) headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        if (workerScope != null) headers.set("Service-Worker-Allowed", workerScope);
        body.send(context, status);
    }

    /** The header's value, made ready to be sent as it is. */
    private static CharSequence policy(String style) {
        return HttpHeaders.createOptimized(ContentPolicy.of(style));
    }

    int weight() {
        return body.weight() + policy.length();
    }
}

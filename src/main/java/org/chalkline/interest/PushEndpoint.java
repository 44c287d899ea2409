package org.chalkline.interest;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** The address at which a push service takes messages for one browser. It comes from a browser, and may be anything at all.
 * @param uri with a host, and nothing that a push service has no use for */
public record PushEndpoint(URI uri) {
    static final int LONGEST = 1000;
    private static final int HTTPS = 443;

    /** @param isTrial whether any port, and no TLS, will do
     * @throws IllegalArgumentException if this cannot be the address of a push service */
    public static PushEndpoint of(String text, boolean isTrial) {
        URI uri = parse(text);
        boolean isPlain = uri != null
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawFragment() == null
                && text.length() <= LONGEST;
        if (uri == null || !isPlain) throw new IllegalArgumentException("no address of a push service");
        boolean isSecure = "https".equals(uri.getScheme()) && (uri.getPort() == -1 || uri.getPort() == HTTPS);
        boolean isForTrials = isTrial && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        if (!isSecure && !isForTrials) throw new IllegalArgumentException("not by https at its usual port");
        return new PushEndpoint(uri);
    }

    private static @Nullable URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    public String host() {
        return uri.getHost();
    }

    public boolean isSecure() {
        return "https".equals(uri.getScheme());
    }

    public int port() {
        if (uri.getPort() != -1) return uri.getPort();
        return isSecure() ? HTTPS : 80;
    }

    /** Path and query, as they stand. */
    public String target() {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** Scheme, host and port, as RFC 6454 writes them: without a port that goes without saying. */
    public URI origin() {
        boolean isUsual = port() == (isSecure() ? HTTPS : 80);
        return URI.create(uri.getScheme() + "://" + host() + (isUsual ? "" : ":" + port()));
    }
}

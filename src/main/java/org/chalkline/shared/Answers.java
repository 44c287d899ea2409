package org.chalkline.shared;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.UriInfo;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The usual answers of the API: with an entity tag, with the address of what was made. */
public final class Answers {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]_-]{1,255}");

    private Answers() {}

    /** The body of a request.
     * @throws Invalid if there was none */
    public static <T> T body(@Nullable T body) {
        if (body == null) throw new Invalid("", "must be a JSON object");
        return body;
    }

    /** The language of the answer, once it is decided: pages speak it. */
    public static Language language(HttpServerRequest request) {
        return Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)).orElse(Language.ENGLISH);
    }

    /** The network address of who asks; behind a proxy that is set up as trusted, what it says. */
    public static String address(HttpServerRequest request) {
        return request.remoteAddress() == null
                ? ""
                : network(String.valueOf(request.remoteAddress().hostAddress()));
    }

    /** By what tries from an address are counted: of IPv6 the first 64 bits, for whoever has one such address has them all
     * (RFC 6177). */
    static String network(String address) {
        if (address.indexOf(':') < 0) return address;
        try {
            byte[] bits = InetAddress.getByName(address.replaceFirst("%.*", "")).getAddress();
            if (bits.length == 4) return InetAddress.getByAddress(bits).getHostAddress();
            return HexFormat.of().formatHex(bits, 0, 8) + "::/64";
        } catch (UnknownHostException e) {
            return address;
        }
    }

    /** The public address of this program, without a slash at its end. */
    public static String base(Settings settings, UriInfo uri) {
        URI found = uri.getBaseUri();
        return base(settings, found.getScheme(), found.getAuthority());
    }

    /** The same where there is no resource. */
    public static String base(Settings settings, HttpServerRequest request) {
        return base(settings, request.scheme(), String.valueOf(request.authority()));
    }

    private static String base(Settings settings, String scheme, @Nullable String host) {
        return base(settings).orElseGet(() -> origin(scheme, host));
    }

    /** The same as far as the installation knows it, for what is shown to others than who asks. */
    public static Optional<String> base(Settings settings) {
        return settings.baseUrl().map(url -> url.replaceFirst("/+$", ""));
    }

    /** As whoever asks found this program, if what they say can be a host at all.
     * @param host with its port; anything at all */
    static String origin(String scheme, @Nullable String host) {
        boolean isHost = host != null && HOST.matcher(host).matches();
        return scheme + "://" + (isHost ? host : "localhost");
    }

    /** Whether the asker came by TLS, as far as this program or a trusted proxy can tell, or must have: cookies are then
     * kept from the open line. */
    public static boolean isHttps(HttpServerRequest request, Settings settings) {
        return "https".equals(request.scheme())
                || settings.baseUrl().filter(url -> url.startsWith("https:")).isPresent();
    }

    public static <T> RestResponse<T> tagged(T entity, int edit) {
        return RestResponse.ResponseBuilder.ok(entity)
                .header("ETag", IfMatch.tag(edit))
                .build();
    }

    public static <T> RestResponse<T> created(String address, T entity, int edit) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, entity)
                .location(URI.create(address))
                .header("ETag", IfMatch.tag(edit))
                .build();
    }
}

package org.chalkline.shared;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A body made ready to send: its bytes, the same squeezed once, and a strong tag for each. Never changes. */
public final class Prepared {
    private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");

    private final Buffer plain;
    private final @Nullable Buffer gzip;
    private final String hash;
    private final CharSequence type;
    private final CharSequence vary;
    private final CharSequence plainTag;
    private final CharSequence gzipTag;

    private Prepared(byte[] bytes, @Nullable Buffer gzip, CharSequence type, CharSequence vary) {
        this.plain = Buffer.buffer(bytes);
        this.gzip = gzip;
        this.hash = Digest.shortHex(bytes);
        this.type = type;
        this.vary = vary;
        this.plainTag = HttpHeaders.createOptimized("\"" + hash + "\"");
        this.gzipTag = HttpHeaders.createOptimized("\"" + hash + "-gzip\"");
    }

    /** @param type media type, with its charset */
    public static Prepared of(byte[] bytes, String type) {
        return of(bytes, type, HttpHeaders.ACCEPT_ENCODING);
    }

    /** @param type media type, with its charset
     * @param vary what of a request tells this body from others at its address (RFC 9110 §12.5.5) */
    public static Prepared of(byte[] bytes, String type, CharSequence vary) {
        byte[] small = squeeze(bytes);
        return new Prepared(
                bytes,
                small.length < bytes.length ? Buffer.buffer(small) : null,
                HttpHeaders.createOptimized(type),
                vary);
    }

    /** The same body at an address where something else tells it from others.
     * @param other as for {@link #of(byte[], String, CharSequence)} */
    public Prepared varying(CharSequence other) {
        return new Prepared(plain.getBytes(), gzip, type, other);
    }

    /** Bytes held in memory. */
    public int weight() {
        return plain.length() + (gzip == null ? 0 : gzip.length());
    }

    /** Sixteen hex digits of the content's SHA-256. */
    public String hash() {
        return hash;
    }

    /** Answers a GET or HEAD with 304 if the asker has this representation, with the few headers that a 304 needs
     * (RFC 9110 §15.4.5); headers that caches must know are to be set before.
     * @return whether it has answered */
    public boolean sendUnchanged(RoutingContext context) {
        String known = context.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known == null) return false;
        if (!Accepts.isKnown(known, tag(isSqueezed(context)).toString())) return false;
        sendNothingNew(context);
        return true;
    }

    /** Answers 304 to whoever is known to have this representation. */
    public void sendNothingNew(RoutingContext context) {
        HttpServerResponse response = context.response();
        response.headers().set(HttpHeaders.VARY, vary).set(HttpHeaders.ETAG, tag(isSqueezed(context)));
        response.setStatusCode(304).end();
    }

    /** Answers a GET or HEAD; headers other than those of the representation must be set before. */
    public void send(RoutingContext context, int status) {
        if (status == 200 && sendUnchanged(context)) return;
        boolean squeezed = isSqueezed(context);
        Buffer body = squeezed && gzip != null ? gzip : plain;
        HttpServerResponse response = context.response().setStatusCode(status);
        MultiMap headers = response.headers();
        headers.set(HttpHeaders.VARY, vary);
        if (status == 200) headers.set(HttpHeaders.ETAG, tag(squeezed));
        headers.set(HttpHeaders.CONTENT_TYPE, type);
        if (squeezed) headers.set(HttpHeaders.CONTENT_ENCODING, GZIP);
        headers.set(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
        if (HttpMethod.HEAD.equals(context.request().method())) response.end();
        else response.end(body);
    }

    private boolean isSqueezed(RoutingContext context) {
        return gzip != null && Accepts.gzip(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
    }

    private CharSequence tag(boolean squeezed) {
        return squeezed ? gzipTag : plainTag;
    }

    private static byte[] squeeze(byte[] bytes) {
        ByteArrayOutputStream small = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (GZIPOutputStream out = new BestGzip(small)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return small.toByteArray();
    }

    /** Gzip at its tightest: each body is squeezed once and sent often. */
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}

package org.chalkline.shared;

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
    private final Buffer plain;
    private final @Nullable Buffer gzip;
    private final String hash;
    private final String type;

    private Prepared(byte[] bytes, @Nullable Buffer gzip, String type) {
        this.plain = Buffer.buffer(bytes);
        this.gzip = gzip;
        this.hash = Digest.shortHex(bytes);
        this.type = type;
    }

    /** @param type media type, with its charset */
    public static Prepared of(byte[] bytes, String type) {
        byte[] small = squeeze(bytes);
        return new Prepared(bytes, small.length < bytes.length ? Buffer.buffer(small) : null, type);
    }

    /** Bytes held in memory. */
    public int weight() {
        return plain.length() + (gzip == null ? 0 : gzip.length());
    }

    /** Sixteen hex digits of the content's SHA-256. */
    public String hash() {
        return hash;
    }

    /** Answers a GET or HEAD; headers other than those of the representation must be set before. */
    public void send(RoutingContext context, int status) {
        HttpServerResponse response = context.response();
        boolean squeezed = gzip != null && Accepts.gzip(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        Buffer body = squeezed && gzip != null ? gzip : plain;
        String tag = squeezed ? "\"" + hash + "-gzip\"" : "\"" + hash + "\"";
        response.putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (status == 200) {
            response.putHeader(HttpHeaders.ETAG, tag);
            if (Accepts.isKnown(context.request().getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
                response.setStatusCode(304).end();
                return;
            }
        }
        response.setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, type);
        if (squeezed) response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
        if (HttpMethod.HEAD.equals(context.request().method())) response.end();
        else response.end(body);
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

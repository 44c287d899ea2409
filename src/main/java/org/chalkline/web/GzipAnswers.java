package org.chalkline.web;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.chalkline.shared.Accepts;

/** Compresses what the doors answer, for those who accept gzip; published pages have their compressed bytes already. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public class GzipAnswers implements WriterInterceptor {
    private final HttpHeaders request;

    GzipAnswers(@Context HttpHeaders request) {
        this.request = request;
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        boolean text = type != null
                && (type.getSubtype().endsWith("json") || type.getType().equals("text"));
        if (!text || !Accepts.gzip(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING))) {
            context.proceed();
            return;
        }
        context.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        context.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        context.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        OutputStream plain = context.getOutputStream();
        GZIPOutputStream gzip = new GZIPOutputStream(plain);
        context.setOutputStream(gzip);
        context.proceed();
        gzip.finish();
        context.setOutputStream(plain);
    }
}

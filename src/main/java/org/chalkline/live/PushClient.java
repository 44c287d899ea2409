package org.chalkline.live;

import com.zerodeplibs.webpush.EncryptedPushMessage;
import com.zerodeplibs.webpush.MessageEncryptions;
import com.zerodeplibs.webpush.PushMessage;
import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.chalkline.interest.PushDevices.Target;
import org.chalkline.interest.PushEndpoint;
import org.chalkline.shared.JsonText;
import org.jspecify.annotations.Nullable;

/** Hands one message to a push service (RFC 8030), encrypted for the browser (RFC 8291). The service may be anybody: it is
 * given little time, is not followed elsewhere, and is not listened to for long. */
final class PushClient {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final int CONNECT_MILLIS = 5_000;
    private static final int MOST_OF_AN_ANSWER = 16 * 1024;

    private final HttpClient http;
    private final PushAddresses addresses;
    private final BiFunction<URI, Instant, String> signature;

    /** @param signature the header {@code Authorization} for a service at a time */
    PushClient(
            Vertx vertx,
            HttpClientOptions options,
            PushAddresses addresses,
            BiFunction<URI, Instant, String> signature) {
        this.http = vertx.createHttpClient(options.setConnectTimeout(CONNECT_MILLIS)
                .setMaxPoolSize(32)
                .setKeepAliveTimeout(30)
                .setDecompressionSupported(false));
        this.addresses = addresses;
        this.signature = signature;
    }

    /** @param status of HTTP
     * @param retryAfter as the service wrote it; null if it did not */
    record Answer(int status, @Nullable String retryAfter) {}

    /** Returns when the service has answered, which takes up to ten seconds.
     * @throws IOException if it was not reached, or must not be */
    Answer send(Push push, Instant now) throws IOException, InterruptedException {
        Target to = push.to();
        PushEndpoint endpoint = PushEndpoint.of(to.endpoint(), addresses.isTrial());
        InetAddress address = addresses.of(endpoint.host().replaceAll("[\\[\\]]", ""));
        EncryptedPushMessage message = encrypted(push);
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(endpoint.port(), address.getHostAddress()))
                .setHost(endpoint.host())
                .setPort(endpoint.port())
                .setSsl(endpoint.isSecure())
                .setURI(endpoint.target())
                .setTimeout(LONGEST_WAIT.toMillis())
                .putHeader("Authorization", signature.apply(endpoint.origin(), now))
                .putHeader(
                        "TTL", Long.toString(Duration.between(now, push.until()).toSeconds()))
                .putHeader("Urgency", push.isUrgent() ? "high" : "normal")
                .putHeader("Content-Encoding", message.contentEncoding())
                .putHeader("Content-Type", message.mediaType());
        return exchange(options, Buffer.buffer(message.toBytes()));
    }

    private static EncryptedPushMessage encrypted(Push push) {
        UserAgentMessageEncryptionKeyInfo browser = UserAgentMessageEncryptionKeyInfo.of(
                push.to().p256dh(), push.to().auth());
        // One for each message: it is not made for several threads.
        return MessageEncryptions.of().encrypt(browser, PushMessage.ofUTF8(JsonText.write(push.note())));
    }

    private Answer exchange(RequestOptions options, Buffer body) throws IOException, InterruptedException {
        AtomicReference<HttpClientRequest> begun = new AtomicReference<>();
        AtomicBoolean isGivenUp = new AtomicBoolean();
        Future<Answer> answer = http.request(options).compose(request -> {
            begun.set(request);
            if (isGivenUp.get()) { // or it would arrive, and once more when it is tried again
                request.reset();
                return Future.failedFuture("too late");
            }
            return request.send(body).map(response -> answer(request, response));
        });
        try {
            return answer.toCompletionStage().toCompletableFuture().get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        } catch (TimeoutException e) {
            isGivenUp.set(true);
            HttpClientRequest request = begun.get();
            if (request != null) request.reset();
            throw new IOException("no answer in time", e);
        }
    }

    /** The body says nothing that counts; it is read so that the connection serves the next, unless it is long. */
    private static Answer answer(HttpClientRequest request, HttpClientResponse response) {
        int[] seen = {0};
        response.exceptionHandler(broken -> request.reset());
        response.handler(part -> {
            seen[0] += part.length();
            if (seen[0] > MOST_OF_AN_ANSWER) request.reset();
        });
        return new Answer(response.statusCode(), response.getHeader("Retry-After"));
    }
}

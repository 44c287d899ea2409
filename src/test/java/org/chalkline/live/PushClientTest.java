package org.chalkline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chalkline.interest.PushDevices.Target;
import org.chalkline.shared.Language;
import org.chalkline.testkit.PushCrypto;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By TLS to a push service with a certificate for {@code push.example.org}, whichever address that name has. */
class PushClientTest {
    private static final Instant NOW = Instant.parse("2012-03-06T22:20:00Z");
    private static final String PASSWORD = "changeit";

    @TempDir
    static Path folder;

    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static Vertx vertx;
    private static HttpServer server;
    private static PushClient client;

    @BeforeAll
    static void service() throws Exception {
        PfxOptions certificate = certificate();
        vertx = Vertx.vertx();
        server = vertx.createHttpServer(new HttpServerOptions().setSsl(true).setKeyCertOptions(certificate))
                .requestHandler(PushClientTest::answer)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        PushAddresses addresses = new PushAddresses(true, any -> new InetAddress[] {InetAddress.getLoopbackAddress()});
        HttpClientOptions options = new HttpClientOptions().setTrustOptions(certificate);
        client = new PushClient(vertx, options, addresses, (service, now) -> "vapid for " + service);
    }

    @AfterAll
    static void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    /** As the operator of a service makes one. */
    private static PfxOptions certificate() throws IOException, InterruptedException {
        Path store = folder.resolve("push.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "push",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=push.example.org",
                        "-ext",
                        "san=dns:push.example.org",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        return new PfxOptions().setPath(store.toString()).setPassword(PASSWORD);
    }

    private static void answer(HttpServerRequest request) {
        ASKED.add(request.method() + " " + request.authority() + request.uri() + " "
                + request.getHeader("Authorization"));
        switch (request.path()) {
            case "/elsewhere" ->
                request.response()
                        .setStatusCode(307)
                        .putHeader("Location", "https://push.example.org:" + server.actualPort() + "/taken")
                        .end();
            case "/endless" -> {
                request.response().setChunked(true);
                pour(request);
            }
            default ->
                request.response()
                        .setStatusCode(201)
                        .putHeader("Retry-After", "7")
                        .end("taken");
        }
    }

    private static void pour(HttpServerRequest request) {
        request.response().write("x".repeat(1024)).onSuccess(any -> pour(request));
    }

    @Test
    void aMessageGoesToTheServiceThatTheAddressNames() throws Exception {
        String origin = "push.example.org:" + server.actualPort();
        assertThat(client.send(push("https://" + origin + "/taken?x=%2F"), NOW))
                .isEqualTo(new PushClient.Answer(201, "7"));
        assertThat(ASKED).contains("POST " + origin + "/taken?x=%2F vapid for https://" + origin);
    }

    @Test
    void aServiceUnderAnotherNameIsGivenNothing() {
        Push push = push("https://other.example.org:" + server.actualPort() + "/other");
        assertThatThrownBy(() -> client.send(push, NOW)).isInstanceOf(IOException.class);
        assertThat(ASKED).noneMatch(asked -> asked.contains("/other"));
    }

    @Test
    void nobodyIsFollowedElsewhere() throws Exception {
        assertThat(client.send(push("https://push.example.org:" + server.actualPort() + "/elsewhere"), NOW))
                .isEqualTo(new PushClient.Answer(307, null));
    }

    @Test
    void anAnswerWithoutEndCountsByItsStatus() throws Exception {
        Push push = push("https://push.example.org:" + server.actualPort() + "/endless");
        assertThat(client.send(push, NOW)).isEqualTo(new PushClient.Answer(200, null));
    }

    private static Push push(String endpoint) {
        String p256dh =
                PushCrypto.text(PushCrypto.point((ECPublicKey) PushCrypto.pair().getPublic()));
        Target target = new Target(1, endpoint, p256dh, "AAAAAAAAAAAAAAAAAAAAAA", Language.ENGLISH);
        return new Push(target, new Push.Note("title", "body", "/small", "tag", "en"), NOW.plusSeconds(60), false);
    }
}

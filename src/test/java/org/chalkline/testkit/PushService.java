package org.chalkline.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.shared.Secrets;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A push service on this machine, and the browsers that are subscribed to it. It takes what RFC 8030, 8291 and 8292 ask for,
 * and turns away the rest; it is empty before each test. */
public final class PushService implements BeforeEachCallback, AfterEachCallback {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern VAPID = Pattern.compile("vapid t=(([\\w-]+)\\.([\\w-]+))\\.([\\w-]+), k=([\\w-]+)");
    private static final long PATIENCE_SECONDS = 20;

    private final Map<String, Browser> browsers = new HashMap<>();
    private final Map<String, Queue<Answer>> answers = new HashMap<>();
    private final List<Received> received = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private HttpServer server;

    /** A subscription with what only the browser knows. */
    public record Browser(String name, String endpoint, KeyPair keys, String auth) {
        public String p256dh() {
            return PushCrypto.text(PushCrypto.point((ECPublicKey) keys.getPublic()));
        }

        /** The form in which the script of the page says it. */
        public RequestSpecification form(RequestSpecification request, String what) {
            return request.formParam("what", what)
                    .formParam("endpoint", endpoint)
                    .formParam("p256dh", p256dh())
                    .formParam("auth", auth);
        }
    }

    /** A message as its browser reads it.
     * @param ttl seconds for which the service keeps it
     * @param note what the worker of the page is given */
    public record Received(String browser, String urgency, int ttl, String note) {}

    private record Answer(int status, String retryAfter) {}

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        server.stop(0); // waits for who is being answered, so nothing may be held that they need
        clear();
    }

    private synchronized void clear() {
        browsers.clear();
        answers.clear();
        received.clear();
        wrong.clear();
    }

    /** A browser that subscribes. */
    public synchronized Browser browser(String name) {
        String auth = PushCrypto.text(Secrets.random(16));
        Browser browser = new Browser(name, origin() + "/to/" + name + "?x=1", PushCrypto.pair(), auth);
        browsers.put("/to/" + name + "?x=1", browser);
        return browser;
    }

    /** What it says to the next message to a browser; without a word it takes it. */
    public synchronized void answer(Browser browser, int status, String retryAfter) {
        answers.computeIfAbsent(browser.name(), any -> new ArrayDeque<>()).add(new Answer(status, retryAfter));
    }

    private String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Waits until so many messages have come in this test, taken or not.
     * @return all of them */
    public synchronized List<Received> await(int count) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (received.size() < count && wrong.isEmpty()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) throw new AssertionError("only " + received);
            wait(left);
        }
        if (!wrong.isEmpty()) throw new AssertionError(wrong);
        return List.copyOf(received);
    }

    private synchronized void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Answer answer = new Answer(201, null);
        try {
            Browser browser = browsers.get(exchange.getRequestURI().toString());
            received.add(read(exchange, browser, body));
            Queue<Answer> wanted = answers.getOrDefault(browser.name(), new ArrayDeque<>());
            if (!wanted.isEmpty()) answer = wanted.remove();
        } catch (RuntimeException | GeneralSecurityException e) {
            wrong.add(e + " for " + exchange.getRequestURI());
        }
        if (answer.retryAfter() != null) exchange.getResponseHeaders().set("Retry-After", answer.retryAfter());
        exchange.sendResponseHeaders(answer.status(), -1);
        exchange.close();
        notifyAll();
    }

    private Received read(HttpExchange exchange, Browser browser, byte[] body)
            throws IOException, GeneralSecurityException {
        Headers headers = exchange.getRequestHeaders();
        require(exchange.getRequestMethod().equals("POST"), "method");
        require("aes128gcm".equals(headers.getFirst("Content-Encoding")), "encoding");
        require(body.length <= 4096, "length " + body.length);
        checkSender(headers.getFirst("Authorization"));
        String note = PushCrypto.decrypt(body, browser.keys(), PushCrypto.bytes(browser.auth()));
        return new Received(
                browser.name(), headers.getFirst("Urgency"), Integer.parseInt(headers.getFirst("TTL")), note);
    }

    /** RFC 8292: a token for this service, signed with the installation's key, that ends within a day. */
    private void checkSender(String authorization) throws IOException, GeneralSecurityException {
        Matcher vapid = VAPID.matcher(authorization);
        require(vapid.matches(), "authorization " + authorization);
        require(vapid.group(5).equals(PushSession.publicKey()), "key");
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(PushCrypto.publicKey(PushCrypto.bytes(vapid.group(5))));
        signature.update(vapid.group(1).getBytes(UTF_8));
        require(signature.verify(PushCrypto.bytes(vapid.group(4))), "signature");
        JsonNode head = JSON.readTree(PushCrypto.bytes(vapid.group(2)));
        require(head.get("alg").asText().equals("ES256"), "algorithm");
        JsonNode claims = JSON.readTree(PushCrypto.bytes(vapid.group(3)));
        require(claims.get("aud").asText().equals(origin()), "audience " + claims);
        require(claims.get("sub").asText().equals(PushSession.SUBJECT), "subject " + claims);
        Instant end = Instant.ofEpochSecond(claims.get("exp").asLong());
        require(end.isAfter(TestClock.NOW) && end.isBefore(TestClock.NOW.plusSeconds(86_400)), "end " + claims);
    }

    private static void require(boolean holds, String what) {
        if (!holds) throw new IllegalArgumentException(what);
    }
}

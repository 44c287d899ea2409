package org.chalkline.testkit;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built program in a process of its own, as people run it, on a free port of the loopback address. */
public final class RunningProgram implements AutoCloseable {
    public static final String PASSWORD = "correct horse battery staple";
    private static final Path JAR =
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
    private static final Duration START = Duration.ofMinutes(3);

    public final Process process;
    public final URI address;
    public final Duration startTime;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** Starts the program on this data folder and waits for its first answer. */
    public RunningProgram(Path data, List<String> options) throws IOException, InterruptedException {
        this(data, options, freePort());
    }

    /** The same on a port that was used before. */
    public RunningProgram(Path data, List<String> options, int port) throws IOException, InterruptedException {
        if (!Files.exists(JAR)) throw new IllegalStateException("build first: ./mvnw -DskipTests package");
        address = URI.create("http://127.0.0.1:" + port);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CHALKLINE_DATA", data.toString());
        builder.environment().put("CHALKLINE_ADMIN_PASSWORD", PASSWORD);
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        Files.createDirectories(data);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(data.resolve("log.txt").toFile()));
        Instant before = Instant.now();
        process = builder.start();
        awaitFirstAnswer(before);
        startTime = Duration.between(before, Instant.now());
    }

    private void awaitFirstAnswer(Instant before) throws InterruptedException {
        while (true) {
            try {
                if (get("/q/health/live").statusCode() == 200) return;
            } catch (IOException notYet) {
                // the port is not open yet
            }
            if (!process.isAlive()) throw new IllegalStateException("the program ended: exit " + process.exitValue());
            if (Duration.between(before, Instant.now()).compareTo(START) > 0) {
                process.destroyForcibly();
                throw new IllegalStateException("no answer after " + START);
            }
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    /** Sends JSON as the administrator. */
    public HttpResponse<String> send(String method, String path, String json) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .method(method, BodyPublishers.ofString(json))
                .header("Content-Type", "application/json")
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        String pair = Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofMinutes(5));
        return path.startsWith("/api/") ? builder.header("Authorization", "Basic " + pair) : builder;
    }

    /** As {@code kill -9}. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

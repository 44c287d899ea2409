package org.chalkline.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Requests a second of a page beside nginx with the same bytes as a file, alternating in one run; medians of five rounds. */
final class AgainstNginx {
    /** Rounds until the compiler is done: 40 s. */
    private static final int WARM_UP = 10;

    private static final int ROUNDS = 5;
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern BAD = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

    private final Path folder;
    private final URI ours;
    private final HttpClient client = HttpClient.newHttpClient();

    AgainstNginx(Path folder, String ours) {
        this.folder = folder;
        this.ours = URI.create(ours);
    }

    void measure(Benchmarks.Table table) throws Exception {
        HttpResponse<byte[]> page = fetch(ours);
        byte[] gzip = page.body();
        table.row("schedule page, 150 sessions, gzip", "%d bytes", gzip.length);
        int port = freePort();
        Process nginx = start(port, gzip);
        try {
            URI theirs = URI.create("http://127.0.0.1:" + port + "/page.html");
            HttpResponse<byte[]> copy = fetch(theirs);
            if (!Arrays.equals(copy.body(), gzip)) throw new IllegalStateException("nginx serves other bytes");
            compare(table, "200 with gzip", theirs, List.of("Accept-Encoding: gzip"), List.of("Accept-Encoding: gzip"));
            compare(
                    table,
                    "304 by ETag",
                    theirs,
                    List.of(
                            "Accept-Encoding: gzip",
                            "If-None-Match: "
                                    + page.headers().firstValue("ETag").orElseThrow()),
                    List.of(
                            "Accept-Encoding: gzip",
                            "If-None-Match: "
                                    + copy.headers().firstValue("ETag").orElseThrow()));
        } finally {
            nginx.destroy();
            nginx.waitFor();
        }
    }

    private void compare(Benchmarks.Table table, String what, URI theirs, List<String> mine, List<String> nginx)
            throws Exception {
        List<Long> ourRates = new ArrayList<>();
        List<Long> theirRates = new ArrayList<>();
        for (int i = 0; i < WARM_UP; i++) wrk(ours, mine);
        wrk(theirs, nginx);
        for (int i = 0; i < ROUNDS; i++) {
            ourRates.add(wrk(ours, mine));
            theirRates.add(wrk(theirs, nginx));
        }
        long our = Benchmarks.median(ourRates);
        long their = Benchmarks.median(theirRates);
        table.row(what + ": Chalkline, nginx, ratio", "%d/s, %d/s, %.2f", our, their, (double) our / their);
    }

    private static long wrk(URI address, List<String> headers) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c32", "-d4s"));
        for (String header : headers) command.addAll(List.of("-H", header));
        command.add(address.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher rate = RATE.matcher(said);
        if (!rate.find() || BAD.matcher(said).find()) throw new IllegalStateException(said);
        return Math.round(Double.parseDouble(rate.group(1)));
    }

    private HttpResponse<byte[]> fetch(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept-Encoding", "gzip")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private Process start(int port, byte[] gzip) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("html"));
        Files.write(folder.resolve("html/page.html.gz"), gzip);
        try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            Files.write(folder.resolve("html/page.html"), plain.readAllBytes());
        }
        Files.writeString(folder.resolve("nginx.conf"), configuration(port));
        Process nginx = new ProcessBuilder("nginx", "-p", folder.toString(), "-c", "nginx.conf")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        for (int i = 0; i < 100; i++) {
            try {
                fetch(URI.create("http://127.0.0.1:" + port + "/page.html"));
                return nginx;
            } catch (IOException notYet) {
                nginx.waitFor(50, TimeUnit.MILLISECONDS);
            }
        }
        throw new IllegalStateException(Files.readString(folder.resolve("out.txt")));
    }

    private String configuration(int port) {
        return """
                daemon off;
                user root;
                worker_processes 2;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 1024; }
                http {
                  access_log off;
                  sendfile on;
                  tcp_nopush on;
                  keepalive_requests 100000000;
                  open_file_cache max=100;
                  types { text/html html; }
                  server { listen 127.0.0.1:%2$d; root %1$s/html; gzip_static on; }
                }
                """.formatted(folder, port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

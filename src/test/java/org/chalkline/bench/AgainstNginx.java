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

/** Requests a second of addresses beside nginx with the same bytes as files, alternating in one run; medians of five rounds. */
final class AgainstNginx implements AutoCloseable {
    private static final int ROUNDS = 5;
    private static final int ROUND_SECONDS = 3;

    private static final int MOST_WARM_UP = 30;

    /** A round this much faster than all before it says that the compiler is still at work. */
    private static final double STILL_FASTER = 1.02;

    private static final String GZIP = "Accept-Encoding: gzip";
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern BAD = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

    private final Path folder;
    private final Benchmarks.Table table;
    private final int port = freePort();
    private final Process nginx;
    private int files;

    AgainstNginx(Path folder, Benchmarks.Table table) throws IOException, InterruptedException {
        this.folder = folder;
        this.table = table;
        nginx = start();
        Runtime.getRuntime().addShutdownHook(new Thread(nginx::destroy)); // if this is broken off
    }

    /** What was measured of one address; {@link #measure} and {@link #measureUnchanged} print it. */
    final class Address {
        private final String what;
        private final URI ours;
        private final URI theirs;
        private final String ourTag;
        private final String theirTag;
        private final int bytes;

        private Address(String what, URI ours) throws IOException, InterruptedException {
            this.what = what;
            this.ours = ours;
            HttpResponse<byte[]> page = fetch(ours);
            theirs = local(store(page.body()));
            HttpResponse<byte[]> copy = fetch(theirs);
            if (!Arrays.equals(copy.body(), page.body())) throw new IllegalStateException("nginx serves other bytes");
            ourTag = page.headers().firstValue("ETag").orElseThrow();
            theirTag = copy.headers().firstValue("ETag").orElseThrow();
            bytes = page.body().length;
        }

        /** Whole answers.
         * @return ours, in requests a second */
        long measure() throws IOException, InterruptedException {
            table.row(what + ", gzip", "%,d bytes", bytes);
            return compare("  200: Chalkline, nginx, ratio", this, List.of(GZIP), List.of(GZIP));
        }

        /** Answers to those who have these bytes. */
        void measureUnchanged() throws IOException, InterruptedException {
            compare(
                    "  304 by ETag: Chalkline, nginx, ratio",
                    this,
                    List.of(GZIP, "If-None-Match: " + ourTag),
                    List.of(GZIP, "If-None-Match: " + theirTag));
        }
    }

    Address address(String what, String ours) throws IOException, InterruptedException {
        return new Address(what, URI.create(ours));
    }

    private long compare(String what, Address at, List<String> mine, List<String> nginx)
            throws IOException, InterruptedException {
        List<Long> ourRates = new ArrayList<>();
        List<Long> theirRates = new ArrayList<>();
        warmUp(at.ours, mine);
        wrk(at.theirs, nginx);
        for (int i = 0; i < ROUNDS; i++) {
            ourRates.add(wrk(at.ours, mine));
            theirRates.add(wrk(at.theirs, nginx));
        }
        long our = Benchmarks.median(ourRates);
        long their = Benchmarks.median(theirRates);
        table.row(what, "%,d/s, %,d/s, %.2f", our, their, (double) our / their);
        return our;
    }

    /** Until five rounds in a row were not faster. */
    private static void warmUp(URI address, List<String> headers) throws IOException, InterruptedException {
        long best = 0;
        int same = 0;
        for (int i = 0; i < MOST_WARM_UP && same < 5; i++) {
            long rate = wrk(address, headers);
            same = rate > best * STILL_FASTER ? 0 : same + 1;
            best = Math.max(best, rate);
        }
    }

    private static long wrk(URI address, List<String> headers) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c32", "-d" + ROUND_SECONDS + "s"));
        for (String header : headers) command.addAll(List.of("-H", header));
        command.add(address.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher rate = RATE.matcher(said);
        if (!rate.find() || BAD.matcher(said).find()) throw new IllegalStateException(said);
        return Math.round(Double.parseDouble(rate.group(1)));
    }

    /** On a connection of its own: one from before the last rounds may just be closed by then. */
    private static HttpResponse<byte[]> fetch(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept-Encoding", "gzip")
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private URI local(String file) {
        return URI.create("http://127.0.0.1:" + port + "/" + file);
    }

    /** Has nginx serve these bytes to those who accept gzip.
     * @return the file's name */
    private String store(byte[] gzip) throws IOException {
        String name = "page-" + ++files + ".html";
        Files.write(folder.resolve("html").resolve(name + ".gz"), gzip);
        try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            Files.write(folder.resolve("html").resolve(name), plain.readAllBytes());
        }
        return name;
    }

    private Process start() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("html"));
        Files.writeString(folder.resolve("nginx.conf"), configuration());
        Process started = new ProcessBuilder("nginx", "-p", folder.toString(), "-c", "nginx.conf")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        for (int i = 0; i < 100; i++) {
            try {
                fetch(local(""));
                return started;
            } catch (IOException notYet) {
                started.waitFor(50, TimeUnit.MILLISECONDS);
            }
        }
        started.destroy();
        throw new IllegalStateException(Files.readString(folder.resolve("out.txt")));
    }

    @Override
    public void close() throws InterruptedException {
        nginx.destroy();
        nginx.waitFor();
    }

    private String configuration() {
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

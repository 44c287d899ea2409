package org.chalkline.bench;

import static org.chalkline.bench.Measured.row;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.testkit.RunningProgram;

/** Measures how soon all who keep an event's stream open hear of a version, and what the open streams cost; run by
 * {@code ./mvnw -Pbench -Dbench=StreamBenchmarks}, with {@code STREAMS} in the environment for other than 10,000. */
public final class StreamBenchmarks {
    private static final int STREAMS = Integer.parseInt(System.getenv().getOrDefault("STREAMS", "10000"));
    private static final int PUBLISHED = 5;
    private static final int PATIENCE_MILLIS = 30_000;
    private static final Pattern HEAP =
            Pattern.compile("^jvm_memory_used_bytes\\{area=\"heap\"[^}]*} ([0-9.E]+)$", Pattern.MULTILINE);

    private final Measured measured;
    private final RunningProgram program;
    private final String event;

    private StreamBenchmarks(Measured measured) throws IOException, InterruptedException {
        this.measured = measured;
        program = measured.program;
        event = measured.publish(MadeConference.small());
    }

    public static void main(String[] args) throws Exception {
        try (Measured measured = new Measured()) {
            new StreamBenchmarks(measured).measure();
        }
    }

    private void measure() throws Exception {
        row("files the program may open", "%s", fact("/limits", "Max open files\\s+(\\d+)"));
        row("heap the program may use (default)", "%d MiB", Long.parseLong(flag("MaxHeapSize")) >> 20);
        change(0);
        publish(); // once without readers, to have all of it loaded
        long heap = heapKiB();
        long resident = measured.residentKiB();
        long before = System.nanoTime();
        try (OpenStreams streams = new OpenStreams(program.address, event)) {
            int open = streams.open(STREAMS);
            row("streams opened", "%d in %.1f s", open, (System.nanoTime() - before) / 1e9);
            if (open < STREAMS) row("no more were let in", "of %d", STREAMS);
            for (int i = 1; i <= PUBLISHED; i++) tell(i, streams);
            long after = measured.residentKiB();
            long heapAfter = heapKiB();
            row("resident memory before and after", "%d MiB, %d MiB", resident >> 10, after >> 10);
            row("heap in use before and after, garbage gone", "%d MiB, %d MiB", heap >> 10, heapAfter >> 10);
            row("resident memory for a stream", "%.1f KiB", (after - resident) / (double) open);
            row("heap for a stream", "%.1f KiB", (heapAfter - heap) / (double) open);
        }
    }

    private void tell(int round, OpenStreams streams) throws Exception {
        change(round);
        long sent = System.nanoTime();
        CompletableFuture<Long> returned = CompletableFuture.supplyAsync(this::publish);
        long[] times = streams.hear(PATIENCE_MILLIS);
        row(
                "publish %d returned after".formatted(round),
                "%.0f ms; %d heard, %d streams lost",
                millis(returned.join() - sent),
                times.length,
                streams.lost());
        row("  heard after it was sent: p50, p99, last", "%s", spread(times, sent));
        row("  heard after it returned: p50, p99, last", "%s", spread(times, returned.join()));
    }

    /** Another title for more sessions each time, so that the text grows. */
    private void change(int round) throws IOException, InterruptedException {
        for (int i = 0; i <= 20 * round; i++) {
            String session = "/api/v1/events/" + event + "/sessions/S" + i;
            Measured.must(
                    program.send(
                            "PUT",
                            session,
                            "{\"code\":\"S%d\",\"kind\":\"talk\",\"title\":\"Told in round %d\",\"minutes\":30,\"people\":[]}"
                                    .formatted(i, round)),
                    200);
        }
    }

    /** @return when the call returned, by {@link System#nanoTime()} */
    private long publish() {
        try {
            HttpResponse<String> answer = program.send("POST", "/api/v1/events/" + event + "/versions", "{}");
            long now = System.nanoTime();
            Measured.must(answer, 201);
            return now;
        } catch (IOException | InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    private static String spread(long[] times, long since) {
        if (times.length == 0) return "nobody";
        return "%.0f ms, %.0f ms, %.0f ms"
                .formatted(
                        millis(times[times.length / 2] - since),
                        millis(times[(int) (times.length * 0.99)] - since),
                        millis(times[times.length - 1] - since));
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    /** In use after a full collection. */
    private long heapKiB() throws IOException, InterruptedException {
        jcmd("GC.run");
        Matcher matcher = HEAP.matcher(program.get("/q/metrics").body());
        double sum = 0;
        while (matcher.find()) sum += Double.parseDouble(matcher.group(1));
        return (long) (sum / 1024);
    }

    private String flag(String name) throws IOException, InterruptedException {
        Matcher matcher = Pattern.compile("-XX:" + name + "=(\\d+)").matcher(jcmd("VM.flags"));
        if (!matcher.find()) throw new IOException("no flag " + name);
        return matcher.group(1);
    }

    private String fact(String file, String pattern) throws IOException {
        String text = Files.readString(Path.of("/proc/" + program.process.pid() + file));
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) throw new IOException("nothing like " + pattern);
        return matcher.group(1);
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(tool, Long.toString(program.process.pid()), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException(said);
        return said;
    }
}

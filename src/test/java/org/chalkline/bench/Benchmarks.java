package org.chalkline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.testkit.RunningProgram;

/** Measures the built program in a process of its own and prints a table; run by {@code ./mvnw -Pbench}. Figures of one
 * run compare with each other, not with those of another machine. */
public final class Benchmarks {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Pattern HEAP =
            Pattern.compile("^jvm_memory_used_bytes\\{area=\"heap\"[^}]*} ([0-9.E]+)$", Pattern.MULTILINE);

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("chalkline-bench");
        try {
            start(folder);
            imports(folder);
            schedulePage(folder);
        } finally {
            try (var below = Files.walk(folder)) {
                for (Path path : below.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
            }
        }
    }

    private static void row(String what, String format, Object... values) {
        OUT.printf("%-52s %s%n", what, String.format(Locale.ROOT, format, values));
    }

    /** Start to first answer and resident memory when idle, with the sample loaded; medians of five. */
    private static void start(Path folder) throws Exception {
        Path data = folder.resolve("start");
        new RunningProgram(data, List.of()).close();
        for (List<String> options : List.of(List.<String>of(), List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1"))) {
            List<Long> millis = new ArrayList<>();
            List<Long> resident = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                try (RunningProgram program = new RunningProgram(data, options)) {
                    millis.add(program.startTime.toMillis());
                    resident.add(residentMiB(program));
                }
            }
            String name = options.isEmpty() ? "default options" : String.join(" ", options);
            row("start to first answer, " + name, "%d ms", median(millis));
            row("resident after the start, " + name, "%d MiB", median(resident));
        }
    }

    private static void imports(Path folder) throws Exception {
        String bundle = MadeEvents.large();
        try (RunningProgram program = new RunningProgram(folder.resolve("import"), List.of())) {
            PeakHeap peak = new PeakHeap(program);
            peak.start();
            Instant before = Instant.now();
            HttpResponse<String> answer = program.send("POST", "/api/v1/imports", bundle);
            Duration took = Duration.between(before, Instant.now());
            peak.end();
            if (answer.statusCode() != 201) throw new IllegalStateException(answer.body());
            row(
                    "import of " + bundle.length() / 1_000_000 + " MB: "
                            + answer.body().replaceAll(".*\"created\":|,\"warn.*", ""),
                    "%.1f s, heap at most %d MiB",
                    took.toMillis() / 1000.0,
                    peak.mebibytes());
        }
    }

    private static void schedulePage(Path folder) throws Exception {
        Path data = folder.resolve("page");
        try (RunningProgram program = new RunningProgram(data, List.of())) {
            HttpResponse<String> made = program.send("POST", "/api/v1/imports", MadeEvents.fullDay());
            if (made.statusCode() != 201) throw new IllegalStateException(made.body());
            program.send("POST", "/api/v1/events/full-day/versions", "{}");
            if (!has("wrk") || !has("nginx")) {
                row("schedule page against nginx", "not measured: install the packages wrk and nginx-light");
                return;
            }
            try (AgainstNginx nginx = new AgainstNginx(folder.resolve("nginx"), Benchmarks::row)) {
                var page = nginx.address("schedule page, 150 sessions", program.address + "/full-day/schedule");
                page.measure();
                page.measureUnchanged();
            }
        }
    }

    interface Table {
        void row(String what, String format, Object... values);
    }

    static boolean has(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
    }

    static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static long residentMiB(RunningProgram program) throws IOException {
        String status = Files.readString(Path.of("/proc/" + program.process.pid() + "/status"));
        Matcher matcher = Pattern.compile("VmRSS:\\s+(\\d+) kB").matcher(status);
        return matcher.find() ? Long.parseLong(matcher.group(1)) / 1024 : -1;
    }

    /** Watches the heap in use, garbage included, ten times a second. */
    private static final class PeakHeap extends Thread {
        private final RunningProgram program;
        private volatile boolean ended;
        private volatile long most;

        PeakHeap(RunningProgram program) {
            this.program = program;
        }

        @Override
        public void run() {
            try {
                while (!ended) {
                    Matcher matcher = HEAP.matcher(program.get("/q/metrics").body());
                    double sum = 0;
                    while (matcher.find()) sum += Double.parseDouble(matcher.group(1));
                    most = Math.max(most, (long) sum);
                    program.process.waitFor(100, TimeUnit.MILLISECONDS);
                }
            } catch (IOException | InterruptedException e) {
                ended = true;
            }
        }

        void end() throws InterruptedException {
            ended = true;
            join();
        }

        long mebibytes() {
            return most / 1024 / 1024;
        }
    }
}

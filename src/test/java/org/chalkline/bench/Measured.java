package org.chalkline.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.testkit.RunningProgram;

/** The built program with published events in it, on a folder that is removed at the end, and the table of what was found. */
final class Measured implements AutoCloseable {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    final Path folder;
    final RunningProgram program;

    Measured() throws IOException, InterruptedException {
        folder = Files.createTempDirectory("chalkline-bench");
        program = new RunningProgram(folder.resolve("data"), List.of());
        Runtime.getRuntime().addShutdownHook(new Thread(program.process::destroyForcibly)); // if this is broken off
        row("load of this machine at the start", "%s", load());
    }

    /** One line of the table. */
    static void row(String what, String format, Object... values) {
        OUT.printf("%-58s %s%n", what, String.format(Locale.ROOT, format, values));
    }

    /** Imports a bundle and publishes its event.
     * @return the event's slug */
    String publish(String bundle) throws IOException, InterruptedException {
        must(program.send("POST", "/api/v1/imports", bundle), 201);
        String slug =
                new ObjectMapper().readTree(bundle).get("event").get("slug").asText();
        must(program.send("POST", "/api/v1/events/" + slug + "/versions", "{}"), 201);
        return slug;
    }

    static String must(HttpResponse<String> answer, int status) throws IOException {
        if (answer.statusCode() != status) throw new IOException(answer.statusCode() + " " + answer.body());
        return answer.body();
    }

    /** Resident memory of the program. */
    long residentKiB() throws IOException {
        Matcher matcher = RESIDENT.matcher(Files.readString(Path.of("/proc/" + program.process.pid() + "/status")));
        if (!matcher.find()) throw new IOException("no VmRSS");
        return Long.parseLong(matcher.group(1));
    }

    /** Processes that ran or waited to run in the last 1, 5 and 15 minutes. */
    static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).replaceAll("^(\\S+ \\S+ \\S+).*\\s*", "$1");
    }

    @Override
    public void close() throws IOException {
        row("load of this machine at the end", "%s", load());
        try {
            program.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (var below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}

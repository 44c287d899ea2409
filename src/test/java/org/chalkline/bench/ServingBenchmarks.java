package org.chalkline.bench;

import static org.chalkline.bench.Measured.row;

import java.io.IOException;

/** Measures how fast what is published is served beside nginx with the same bytes, and how that changes with ten times the
 * sessions; run by {@code ./mvnw -Pbench -Dbench=ServingBenchmarks}. */
public final class ServingBenchmarks {
    private final Measured measured;
    private final AgainstNginx nginx;

    private ServingBenchmarks(Measured measured, AgainstNginx nginx) {
        this.measured = measured;
        this.nginx = nginx;
    }

    public static void main(String[] args) throws Exception {
        if (!Benchmarks.has("wrk") || !Benchmarks.has("nginx")) {
            row("beside nginx", "not measured: install the packages wrk and nginx-light");
            return;
        }
        try (Measured measured = new Measured();
                AgainstNginx nginx = new AgainstNginx(measured.folder.resolve("nginx"), Measured::row)) {
            new ServingBenchmarks(measured, nginx).measure();
        }
    }

    private void measure() throws IOException, InterruptedException {
        String small = "/" + measured.publish(MadeConference.small());
        String large = "/" + measured.publish(MadeConference.large());
        String api = "/api/v1/events";
        compare("schedule page", small + "/schedule", large + "/schedule");
        compare("session page", small + "/sessions/S0", large + "/sessions/S0");
        compare("schedule as JSON", api + small + "/schedule", api + large + "/schedule");
    }

    private void compare(String what, String small, String large) throws IOException, InterruptedException {
        var few = nginx.address(what + ", 150 sessions", measured.program.address + small);
        long rate = few.measure();
        few.measureUnchanged();
        long slower = nginx.address(what + ", 1,500 sessions", measured.program.address + large)
                .measure();
        row("  requests a second with 1,500, of those with 150", "%.2f", (double) slower / rate);
    }
}

package org.chalkline.bench;

import static org.chalkline.bench.Measured.row;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chalkline.bench.Visit.Fetched;

/** Measures what a visit of a schedule with 150 sessions weighs and how soon something is to be seen, in an installed
 * Chromium ({@code CHROMIUM} names it); run by {@code ./mvnw -Pbench -Dbench=VisitBenchmarks}. */
public final class VisitBenchmarks {
    private static final int ROUNDS = 5;
    private static final List<String> ARGS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update");

    private final Browser browser;
    private final String address;

    private VisitBenchmarks(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    public static void main(String[] args) throws Exception {
        String chromium = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
        try (Measured measured = new Measured();
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(Path.of(chromium))
                                .setArgs(ARGS))) {
            String event = measured.publish(MadeConference.small());
            new VisitBenchmarks(browser, measured.program.address + "/" + event + "/schedule").measure();
        }
    }

    private void measure() throws IOException {
        try (BrowserContext window = browser.newContext()) {
            try (Visit first = new Visit(window)) {
                first.open(address);
                first.settle();
                table("first visit", first.fetched());
                table("first visit, the worker after it", first.fetchedByWorker());
            }
            try (Visit second = new Visit(window)) {
                second.open(address);
                second.settle();
                table("second visit", second.fetched());
                table("second visit, the worker", second.fetchedByWorker());
            }
        }
        paint("without scripts", false);
        paint("with scripts", true);
    }

    private static void table(String what, List<Fetched> fetched) {
        long requests = fetched.stream().filter(each -> each.bytes() > 0).count();
        long bytes = fetched.stream()
                .filter(each -> !each.isFont())
                .mapToLong(Fetched::bytes)
                .sum();
        long font = fetched.stream()
                .filter(Fetched::isFont)
                .mapToLong(Fetched::bytes)
                .sum();
        row(what, "%d requests, %,d bytes and a font of %,d", requests, bytes, font);
        for (Fetched each : fetched) row("  " + each.what(), "%,d", each.bytes());
    }

    /** Each round in a window that knows nothing. */
    private void paint(String what, boolean scripts) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            try (BrowserContext window = browser.newContext(new NewContextOptions().setJavaScriptEnabled(scripts));
                    Visit visit = new Visit(window)) {
                visit.slow();
                visit.open(address);
                times.add(Math.round(visit.firstPaint()));
            }
        }
        row("first paint at 1.6 Mbit/s and 150 ms, " + what, "%d ms of %s", Benchmarks.median(times), times);
    }
}

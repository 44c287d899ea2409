package org.chalkline.testkit;

import static org.junit.jupiter.api.extension.ExtensionContext.Namespace.GLOBAL;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Pages of an installed Chromium, for classes with {@code @QuarkusTest} and {@code @Tag("browser")}:
 *
 * <pre>{@code @RegisterExtension static final BrowserExtension BROWSER = new BrowserExtension();}</pre>
 *
 * <p>The program is the one that the environment variable {@code CHROMIUM} names, or else {@code chromium} on the path.
 * Without one the class is skipped, or fails where {@code CHROMIUM_REQUIRED} is {@code true}. One browser serves the
 * whole test JVM; each test has windows of its own, closed after it.
 */
public final class BrowserExtension implements ExecutionCondition, BeforeAllCallback, AfterEachCallback {
    private static final List<String> ARGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String MISSING =
            "No Chromium: install the package chromium, or let CHROMIUM name the program.";

    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private Browser browser;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (required() || find().isPresent()) {
            return ConditionEvaluationResult.enabled("");
        }
        System.err.println("Skipping " + context.getDisplayName() + ". " + MISSING);
        return ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Path chromium = find().orElseThrow(() -> new IllegalStateException(MISSING));
        browser = context.getRoot()
                .getStore(GLOBAL)
                .computeIfAbsent(Running.class, key -> Running.start(chromium), Running.class)
                .browser;
    }

    /** A new window without cookies, wide as a laptop; it resolves paths such as {@code /sign-in} itself. */
    public Page page() {
        return page(new NewContextOptions().setViewportSize(1280, 800));
    }

    /** A new window of another size, language, or kind of device. */
    public Page page(NewContextOptions options) {
        return page(options, ConfigProvider.getConfig().getValue("test.url", String.class));
    }

    /** The same for a program that runs elsewhere.
     * @param base address of the program */
    public Page page(NewContextOptions options, String base) {
        options.setBaseURL(base);
        BrowserContext window = browser.newContext(options);
        windows.add(window);
        Page page = window.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
        return page;
    }

    /** What scripts, missing files and the content security policy reported in this test's windows so far. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        windows.forEach(BrowserContext::close);
        windows.clear();
        errors.clear();
    }

    private static boolean required() {
        return Boolean.parseBoolean(System.getenv("CHROMIUM_REQUIRED"));
    }

    private static Optional<Path> find() {
        String named = System.getenv("CHROMIUM");
        if (named != null && named.contains(File.separator)) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        String program = named == null || named.isBlank() ? "chromium" : named;
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The running browser; the test engine closes it at its end. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
        static Running start(Path chromium) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright
                    .chromium()
                    .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(ARGS));
            return new Running(playwright, browser);
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}

package org.chalkline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.AxeCheck;
import org.chalkline.testkit.BrowserExtension;
import org.chalkline.testkit.EmptyProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An organizer has the agenda planned, asks why, and takes the plan: in a browser, with scripts and without. */
@QuarkusTest
@Tag("browser")
class PlannerPathTest {
    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private static final String EVENT = "/xen-hackathon-2012/organize";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void sampleEvent() {
        program.withSample();
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT, true", "1440, DARK, true", "390, DARK, false"})
    void fromTheBoardToAPlannedDraft(int width, ColorScheme scheme, boolean hasScripts) {
        Page page = BROWSER.page(new NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(hasScripts));
        signIn(page);
        page.navigate(EVENT + "/plans");
        check(page, hasScripts);
        page.getByLabel("Seconds to look for it").fill("2");
        page.click("main button:has-text('Plan for me')");
        page.waitForURL(Pattern.compile(".*/plans/\\d+"));
        page.waitForSelector("main button:has-text('Discard')");
        assertThat(page.textContent(".lede")).containsPattern("of 100 wishes can be met; no agenda can do better");
        assertThat(page.locator("#chg + details li").count()).isPositive();
        check(page, hasScripts);
        page.click("main button:has-text('Use this plan')");
        page.waitForURL(Pattern.compile(".*/board\\?did=planned"));
        assertThat(page.textContent(".title-block")).contains("74 of 74");

        page.navigate(EVENT + "/plans/why/sessions/GLUSTER");
        assertThat(page.locator("main li").count()).isPositive();
        check(page, hasScripts);
        page.navigate(EVENT + "/plans/why/places?room=lab&date=2012-03-07&time=10:45");
        assertThat(page.locator("main li").count()).isPositive();
        check(page, hasScripts);
        page.navigate(EVENT + "/plans/weights");
        page.getByLabel("Rooms fit demand").fill("7");
        page.click("main button:has-text('Save')");
        assertThat(page.getByLabel("Rooms fit demand").inputValue()).isEqualTo("7");
        check(page, hasScripts);
        assertThat(BROWSER.errors()).isEmpty();
    }

    private static void signIn(Page page) {
        page.navigate("/sign-in");
        page.fill("[name=name]", "admin");
        page.fill("[name=password]", Api.PASSWORD);
        page.click("main button:has-text('Sign in')");
    }

    private static void check(Page page, boolean hasScripts) {
        if (!hasScripts) return;
        assertThat(AxeCheck.violations(page)).isEmpty();
        Object isTooWide = page.evaluate("document.documentElement.scrollWidth > innerWidth");
        assertThat(isTooWide).as("sideways scroll on " + page.url()).isEqualTo(false);
    }
}

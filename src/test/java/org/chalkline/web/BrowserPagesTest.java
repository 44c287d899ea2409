package org.chalkline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.AxeCheck;
import org.chalkline.testkit.BrowserExtension;
import org.chalkline.testkit.EmptyProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages as a browser shows them: accessible, within the width, nothing refused by the content security policy. */
@QuarkusTest
@Tag("browser")
class BrowserPagesTest {
    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private static final String EVENT = "/xen-hackathon-2012";
    private static final String AT = "?at=2012-03-06T14:20";
    private static final List<String> PUBLIC = List.of(
            "/",
            EVENT + AT,
            EVENT,
            EVENT + "?at=2012-03-01T10:00",
            EVENT + "/schedule" + AT,
            EVENT + "/schedule?day=2012-03-07",
            EVENT + "/schedule?day=2012-03-07&kind=demo&kind=talk&tag=storage",
            EVENT + "/schedule?day=2012-03-06&kind=demo&room=lab",
            EVENT + "/sessions/MEMTRICK",
            EVENT + "/people/ian-campbell",
            EVENT + "/rooms/demo-stage" + AT,
            EVENT + "/changes",
            EVENT + "/all",
            EVENT + "/print",
            EVENT + "/print/poster?day=2012-03-06",
            EVENT + "/print/signs?day=2012-03-06&room=lab",
            EVENT + "/sessions/NOTHING",
            "/sign-in",
            EVENT + "/mine",
            EVENT + "/mine/take?stars=RELEASE~SEARCH!",
            EVENT + "/propose",
            "/join?code=abcd1234");
    private static final List<String> ORGANIZER = List.of(
            "/organize",
            EVENT + "/organize",
            EVENT + "/organize/board?day=2012-03-06",
            EVENT + "/organize/board/USB",
            EVENT + "/organize/submissions",
            EVENT + "/organize/people",
            EVENT + "/organize/members",
            EVENT + "/organize/history",
            "/account",
            EVENT + "/mine?did=saved",
            EVENT + "/propose/whiteboard",
            EVENT + "/proposals",
            EVENT + "/organize/venue",
            EVENT + "/organize/settings",
            EVENT + "/organize/versions");

    @Inject
    EmptyProgram program;

    @BeforeEach
    void sampleEvent() {
        program.withSample();
    }

    static Stream<Arguments> faces() {
        return Stream.of(
                Arguments.of(390, ColorScheme.LIGHT),
                Arguments.of(1440, ColorScheme.LIGHT),
                Arguments.of(390, ColorScheme.DARK),
                Arguments.of(1440, ColorScheme.DARK));
    }

    @ParameterizedTest(name = "{0} px, {1}")
    @MethodSource("faces")
    void publicPagesAreAccessible(int width, ColorScheme scheme) {
        Page page = BROWSER.page(face(width, scheme));
        assertAccessible(page, PUBLIC);
    }

    @ParameterizedTest(name = "{0} px, {1}")
    @MethodSource("faces")
    void organizerPagesAreAccessible(int width, ColorScheme scheme) {
        Page page = BROWSER.page(face(width, scheme));
        signIn(page, EVENT + "/organize/board");
        assertAccessible(page, ORGANIZER);
    }

    private static void assertAccessible(Page page, List<String> paths) {
        for (String path : paths) {
            page.navigate(path);
            page.locator(".review summary").all().stream().limit(2).forEach(Locator::click);
            assertThat(AxeCheck.violations(page)).as(path).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("no sideways scroll on " + path)
                    .isEqualTo(true);
            assertThat((List<?>) page.evaluate(SMALL_TARGETS))
                    .as("controls under 24 px on " + path)
                    .isEmpty();
        }
        assertThat(BROWSER.errors().stream().filter(error -> !error.contains("404")))
                .isEmpty();
    }

    /** Controls that are shown, smaller than 24 px either way, and not links inside a sentence (WCAG 2.5.8); a label counts with its box. */
    private static final String SMALL_TARGETS = """
            [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
              .filter(e => e.checkVisibility() && !e.closest('.skip, .vh'))
              .filter(e => !(e.tagName === 'A' && getComputedStyle(e).display === 'inline'))
              .filter(e => { const r = (e.closest('label') ?? e).getBoundingClientRect(); return r.width > 0 && (r.width < 23.5 || r.height < 23.5); })
              .map(e => e.outerHTML.slice(0, 120))
            """;

    private static NewContextOptions face(int width, ColorScheme scheme) {
        return new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
    }

    private static void signIn(Page page, String next) {
        page.navigate(next);
        page.getByLabel("Name or e-mail address").fill("admin");
        page.getByLabel("Password").fill(Api.PASSWORD);
        page.locator("main form button").first().click();
    }

    @Test
    void anOrganizerPlacesPublishesAndAttendeesSeeItWithoutScripts() {
        Page page =
                BROWSER.page(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 844));
        signIn(page, EVENT + "/organize/board/USB");
        page.locator("select[name=room]").selectOption("lab");
        page.locator("select[name=date]").selectOption("2012-03-08");
        page.locator("input[name=time]").fill("09:45");
        page.locator("main form button").first().click();
        assertThat(Api.admin()
                        .get("/api/v1/events/xen-hackathon-2012/draft/placements/USB")
                        .jsonPath()
                        .getString("room"))
                .isEqualTo("lab");
        Api.admin()
                .body(Map.of("note", "USB has a place"))
                .post("/api/v1/events/xen-hackathon-2012/versions")
                .then()
                .statusCode(201);
        page.navigate(EVENT + "/schedule?day=2012-03-08");
        assertThat(page.locator("main").textContent()).contains("USB for guests: who needs what?");
        page.navigate(EVENT + "/changes");
        assertThat(page.locator("main").textContent()).contains("1 new", "USB has a place");
    }

    @Test
    void publicPagesShowWhoIsSignedIn() {
        Api.account("noor");
        Page page = BROWSER.page(face(320, ColorScheme.LIGHT));
        page.navigate(EVENT);
        assertThat(page.locator(".tools > a").textContent()).isEqualTo("Sign in");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat((List<?>) page.evaluate(SMALL_TARGETS)).isEmpty();
        page.navigate("/sign-in");
        page.getByLabel("Name or e-mail address").fill("noor");
        page.getByLabel("Password").fill(Api.PASSWORD);
        page.locator("main form button").first().click();
        page.navigate(EVENT + "/schedule");
        Locator account = page.locator(".tools > a");
        assertThat(account.textContent()).isEqualTo("TN");
        assertThat(account.getAttribute("aria-label")).isEqualTo("TN, The noor, your account");
        assertThat(page.evaluate("document.cookie")).isEqualTo("chalkline-name=The%20noor");
        page.navigate(EVENT + "/schedule?lang=de");
        assertThat(account.getAttribute("aria-label")).isEqualTo("TN, The noor, dein Konto");
        page.navigate(EVENT + "/schedule");
        assertThat(AxeCheck.violations(page)).isEmpty();
        account.click();
        page.waitForURL("**/account");
        page.locator("main form[action='/sign-out'] button").click();
        page.navigate(EVENT + "/schedule");
        assertThat(page.locator(".tools > a").textContent()).isEqualTo("Sign in");
        assertThat(page.evaluate("document.cookie")).isEqualTo("");
    }

    @Test
    void theScheduleReadsInTimeOrderWithHeadings() {
        Page page = BROWSER.page();
        page.navigate(EVENT + "/schedule?day=2012-03-07");
        assertThat(page.locator("h1").count()).isEqualTo(1);
        List<String> times = page.locator("main article time").all().stream()
                .map(time -> time.getAttribute("datetime"))
                .toList();
        assertThat(times).hasSizeGreaterThan(20).isSorted();
    }
}

package org.chalkline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.anybody;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Clock.InstallOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.AxeCheck;
import org.chalkline.testkit.BrowserExtension;
import org.chalkline.testkit.BusyDay;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.QrReader;
import org.chalkline.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screen in the hall: it fits, its pages turn and can be held, and it goes on without network. */
@QuarkusTest
@Tag("browser")
class WallTest {
    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private static final String WALL = "/xen-hackathon-2012/wall";

    /** Whether the page has no scroll bar, and what of it is cut off. */
    private static final String FIT = """
            [document.documentElement.scrollWidth <= innerWidth, document.documentElement.scrollHeight <= innerHeight,
             ...[...document.querySelectorAll('.wall, .wall-page, .wall-rooms > li, .wall-later > li, .wall-title, .wall-next, .wall footer, .wall header')]
               .filter(e => e.checkVisibility() && (e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth + 2))
               .map(e => e.className + ' ' + e.textContent.trim().slice(0, 70) + ' ' + e.scrollHeight + '/' + e.clientHeight)]
            """;

    @Inject
    EmptyProgram program;

    @BeforeEach
    void sampleEvent() {
        program.withSample();
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, LIGHT", "1080, 1920, DARK", "1024, 600, DARK", "390, 844, LIGHT"})
    void everyPageFitsTheScreen(int width, int height, ColorScheme scheme) {
        Api.imported(BusyDay.bundle());
        Api.publish(BusyDay.SLUG);
        Page page = BROWSER.page(
                new NewContextOptions().setViewportSize(width, height).setColorScheme(scheme));
        for (String at : new String[] {
            WALL + "?at=2012-03-06T09:10",
            WALL + "?at=2012-03-06T14:20",
            WALL + "?at=2012-03-06T14:20&lang=de",
            WALL + "?at=2012-03-09T10:00",
            "/busy/wall?at=2026-05-04T08:00",
            "/busy/wall?at=2026-05-04T10:10",
            "/busy/wall?at=2026-05-04T10:10&lang=de"
        }) {
            page.navigate(at);
            int pages = page.locator("[data-page]").count();
            for (int i = 1; i <= pages; i++) {
                assertThat(page.locator("[data-count]:not([hidden])"))
                        .hasText(i + (at.endsWith("lang=de") ? " von " : " of ") + pages);
                assertThat(page.evaluate(FIT)).as(at + ", page " + i).isEqualTo(List.of(true, true));
                page.keyboard().press("ArrowRight");
            }
            assertThat(AxeCheck.violations(page)).as(at).isEmpty();
        }
        assertThat(BROWSER.errors()).isEmpty();
    }

    @Test
    void theCodeLeadsToTheEvent() {
        Page page = BROWSER.page(new NewContextOptions().setViewportSize(1920, 1080));
        page.navigate(WALL);
        assertThat(QrReader.read(page.screenshot())).isEqualTo("http://chalkline.example.org/xen-hackathon-2012");
        anybody().get("/xen-hackathon-2012").then().statusCode(200);
        page.navigate("/xen-hackathon-2012/rooms/lab/sign");
        assertThat(QrReader.read(page.screenshot()))
                .isEqualTo("http://chalkline.example.org/xen-hackathon-2012/rooms/lab");
        anybody().get("/xen-hackathon-2012/rooms/lab").then().statusCode(200);
    }

    @Test
    void itIsDarkUntilTheReaderWantsItLight() {
        Page page = hung();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.locator("[data-theme-toggle]").click();
        assertThat(page.locator("html")).hasAttribute("data-theme", "light");
        assertThat(page.locator("[data-hold]")).hasText("Pause");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-theme", "light");
    }

    @Test
    void pagesTurnUntilAKeyOrAClickHoldsThem() {
        Page page = hung();
        Locator heading = page.locator(".wall-page:not([hidden]) h2");
        assertThat(heading).hasText("Now and next");
        page.clock().runFor("00:16");
        assertThat(heading).hasText("Later today");
        page.keyboard().press("x");
        assertThat(page.locator("[data-hold]")).hasText("Paused");
        page.clock().runFor("01:01");
        assertThat(heading).hasText("Later today");
        page.mouse().click(400, 400);
        assertThat(page.locator("[data-hold]")).hasText("Pause");
        page.clock().runFor("00:31");
        assertThat(heading).hasText("Now and next");
        page.keyboard().press("ArrowRight");
        assertThat(heading).hasText("Later today");
        assertThat(BROWSER.errors()).isEmpty();
    }

    @Test
    void withoutNetworkItGoesOnByItsClock() {
        Page page = hung();
        assertThat(page.locator("[data-page='1']")).containsText("Bring your own ARM board");
        page.context().setOffline(true);
        page.clock().fastForward("01:30:00");
        assertThat(page.locator("[data-clock]")).hasText("15:50");
        assertThat(page.locator(".wall-version")).containsText("Out of reach since 14:20");
        String later = anybody().get(WALL + "?at=2012-03-06T15:50").asString();
        String title = page.locator("[data-page='1'] .wall-title").first().textContent();
        assertThat(title).isNotEqualTo("Bring your own ARM board");
        assertThat(later).contains(title);
        page.context().setOffline(false);
        page.clock().fastForward("00:30");
        assertThat(page.locator("[data-clock]")).hasText("14:20");
        assertThat(page.locator("[data-lost]")).isHidden();
    }

    @Test
    void theLanguageOfItsAddressStays() {
        Page page = hung("?lang=de");
        Locator heading = page.locator(".wall-page:not([hidden]) h2");
        assertThat(heading).hasText("Jetzt und danach");
        Api.change("/api/v1/events/xen-hackathon-2012", "GLUSTER", "title", "Another title");
        Api.publish("xen-hackathon-2012");
        page.clock().fastForward("00:31");
        assertThat(page.locator(".wall-version")).containsText("Version 2, veröffentlicht");
        assertThat(heading).hasText("Später heute");
        assertThat(page.locator("#next")).hasAttribute("href", WALL + "?page=2&lang=de");
        page.keyboard().press("ArrowLeft");
        assertThat(heading).hasText("Jetzt und danach");
        page.keyboard().press("x");
        assertThat(page.locator("[data-hold]")).hasText("Angehalten");
        page.waitForFunction("() => document.body.dataset.ahead?.startsWith('2,')");
        page.context().setOffline(true);
        page.clock().fastForward("01:30:00");
        assertThat(page.locator(".wall-version")).containsText("Nicht erreichbar seit 14:2");
        assertThat(heading).hasText("Jetzt und danach");
        page.keyboard().press("x");
        assertThat(page.locator("[data-hold]")).hasText("Anhalten");
        assertThat(BROWSER.errors()).allMatch(error -> error.contains("ERR_INTERNET_DISCONNECTED"));
    }

    @Test
    void withoutScriptsItIsSentToTheNextPage() {
        String wall = anybody().get(WALL).asString();
        assertThat(wall)
                .contains("<noscript><meta http-equiv=\"refresh\" content=\"15;url=" + WALL + "?page=2\"></noscript>")
                .contains("<a href=\"" + WALL + "?page=1&amp;at=2012-03-06T14:20\">Pause</a>");
        assertThat(anybody().get(WALL + "?page=2&lang=de").asString())
                .contains("<noscript><meta http-equiv=\"refresh\" content=\"15;url=" + WALL
                        + "?page=3&amp;lang=de\"></noscript>")
                .contains("<a href=\"" + WALL + "?page=2&amp;at=2012-03-06T14:20&amp;lang=de\">Anhalten</a>");
        String held = anybody().get(WALL + "?page=2&at=2012-03-06T14:20").asString();
        assertThat(held).doesNotContain("http-equiv=\"refresh\"").contains("data-page=\"1\" hidden");
    }

    @ParameterizedTest
    @CsvSource({"page=0", "page=last", "page=-1", "page=1000", "at=soon"})
    void whatCannotBeIsRefused(String query) {
        anybody().get(WALL + "?" + query).then().statusCode(400);
    }

    private static Page hung() {
        return hung("");
    }

    private static Page hung(String query) {
        Page page = BROWSER.page(new NewContextOptions().setViewportSize(1920, 1080));
        page.clock().install(new InstallOptions().setTime(TestClock.NOW.toEpochMilli()));
        page.navigate(WALL + query);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }
}

package org.chalkline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.anybody;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Clock.InstallOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.chalkline.shared.QrCode;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.AxeCheck;
import org.chalkline.testkit.BrowserExtension;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sign at a room's door, on the screens it hangs on, and while there is no network. */
@QuarkusTest
@Tag("browser")
class SignTest {
    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private static final String ROOMS = "/xen-hackathon-2012/rooms/";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void sampleEvent() {
        program.withSample();
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, LIGHT", "1080, 1920, DARK", "1024, 600, LIGHT", "390, 844, LIGHT"})
    void aSignFitsItsScreen(int width, int height, ColorScheme scheme) {
        Page page = BROWSER.page(
                new NewContextOptions().setViewportSize(width, height).setColorScheme(scheme));
        for (String room : new String[] {
            "lab/sign?lang=en", "lab/sign?lang=de", "demo-stage/sign?lang=en", "auditorium/sign?lang=de"
        }) {
            page.navigate(ROOMS + room + "&at=2012-03-06T14:20");
            assertThat(page.evaluate("""
                    [document.documentElement.scrollWidth <= innerWidth, document.documentElement.scrollHeight <= innerHeight,
                     [...document.querySelectorAll('h1, .sign h2, .sign-now p')].every(e => e.scrollWidth <= e.clientWidth + 1)]
                    """)).as(room).isEqualTo(List.of(true, true, true));
            assertThat(page.evaluate(
                            "['.qr-paper', '.qr-ink'].map(e => getComputedStyle(document.querySelector(e)).fill)"))
                    .as("the code can be read")
                    .isEqualTo(List.of("rgb(255, 255, 255)", "rgb(0, 0, 0)"));
            assertThat(AxeCheck.violations(page)).as(room).isEmpty();
        }
        assertThat(BROWSER.errors()).isEmpty();
    }

    @Test
    void withoutNetworkTheSignGoesOnByItsClock() {
        Page page = hung("lab");
        assertThat(page.locator(".sign-now h2")).hasText("Bring your own ARM board");
        String later = anybody().get(ROOMS + "lab/sign?at=2012-03-06T15:50").asString();
        page.context().setOffline(true);
        page.clock().fastForward("01:30:00");
        assertThat(page.locator("[data-clock]")).hasText("15:50");
        assertThat(page.locator(".sign-event")).containsText("Out of reach since 14:20");
        String heading = page.locator(".sign-now h2").first().textContent();
        assertThat(heading).isNotEqualTo("Bring your own ARM board");
        assertThat(later).contains(heading);
        page.context().setOffline(false);
        page.clock().fastForward("00:30");
        assertThat(page.locator("[data-clock]")).hasText("14:20");
        assertThat(page.locator("[data-lost]")).isHidden();
    }

    @Test
    void whatIsNoSignIsNoAnswer() {
        Page page = hung("lab");
        page.route(
                "**/sign**",
                route -> route.fulfill(new FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<main>Accept the terms of this network</main>")));
        page.clock().fastForward("02:00");
        assertThat(page.locator("[data-clock]")).hasText("14:22");
        assertThat(page.locator(".sign-event")).containsText("Out of reach since 14:20");
        assertThat(page.locator(".sign-now h2")).hasText("Bring your own ARM board");
        page.unroute("**/sign**");
        page.clock().fastForward("00:31");
        assertThat(page.locator("[data-lost]")).isHidden();
    }

    @Test
    void anotherVersionReplacesWhatWasKeptForLater() {
        Page page = hung("demo-stage");
        String code = anybody()
                .get("/api/v1/events/xen-hackathon-2012/schedule")
                .jsonPath()
                .getString("sessions.find { it.room == 'demo-stage' && it.start.startsWith('2012-03-06T14:30') }.code");
        Api.change("/api/v1/events/xen-hackathon-2012", code, "title", "Bridges under another name");
        Api.publish("xen-hackathon-2012");
        page.clock().fastForward("00:31");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator(".sign-side .first")).containsText("Bridges under another name");
        page.waitForFunction("() => document.body.dataset.ahead?.startsWith('2,')");
        page.context().setOffline(true);
        page.clock().fastForward("20:00");
        assertThat(page.locator(".sign-now h2")).hasText("Bridges under another name");
    }

    @Test
    void theLanguageOfItsAddressStays() {
        Page page = hung("lab", "?lang=de");
        assertThat(page.locator(".sign-side h2").first()).hasText("Als Nächstes");
        Api.change("/api/v1/events/xen-hackathon-2012", "GLUSTER", "title", "Another title");
        Api.publish("xen-hackathon-2012");
        page.clock().fastForward("00:31");
        assertThat(page.locator(".sign-event")).containsText("Version 2, veröffentlicht");
        page.waitForFunction("() => document.body.dataset.ahead?.startsWith('2,')");
        page.context().setOffline(true);
        page.clock().fastForward("01:30:00");
        assertThat(page.locator(".sign-event")).containsText("Nicht erreichbar seit 14:2");
        assertThat(page.locator(".sign-now h2")).hasText("Heute nichts mehr");
        assertThat(page.locator("[data-clock]")).hasText("15:50");
    }

    private static Page hung(String room) {
        return hung(room, "");
    }

    private static Page hung(String room, String query) {
        Page page = BROWSER.page(new NewContextOptions().setViewportSize(1920, 1080));
        page.clock().install(new InstallOptions().setTime(TestClock.NOW.toEpochMilli()));
        page.navigate(ROOMS + room + "/sign" + query);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }

    @Test
    void theCodeLeadsToTheRoom() {
        String sign = anybody()
                .header("Host", "elsewhere.example")
                .get(ROOMS + "lab/sign")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(sign)
                .contains(QrCode.of("http://chalkline.example.org" + ROOMS + "lab")
                        .path());
        anybody().get(ROOMS + "attic/sign").then().statusCode(404);
        anybody().get(ROOMS + "lab/sign?at=soon").then().statusCode(400);
    }
}

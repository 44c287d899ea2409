package org.chalkline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.AxeCheck;
import org.chalkline.testkit.BrowserExtension;
import org.chalkline.testkit.EmptyProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An open page, while the organizers publish. */
@QuarkusTest
@Tag("browser")
class LivePageTest {
    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private static final String EVENT = "/xen-hackathon-2012";
    private static final String API = "/api/v1/events" + EVENT;
    private static final List<String> ACCEPT =
            List.of("person-double-booked", "person-unavailable", "over-break", "equipment-missing");
    private static final String STANDS =
            "[document.activeElement.textContent, Math.round(document.activeElement.getBoundingClientRect().top)]";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void sampleEvent() {
        program.withSample();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void aPublishedMoveReachesTheReaderWhereTheyAre(int width) {
        Page page = BROWSER.page(new NewContextOptions().setViewportSize(width, 800));
        page.navigate(EVENT + "/schedule?day=2012-03-06");
        assertThat(page.locator("#n-RELEASE")).isVisible();
        page.evaluate("document.querySelector('#n-ARMBOARD a').focus(); scrollBy(0, 3)");
        Object stands = page.evaluate(STANDS);
        String was = page.locator(".note:has(#n-RELEASE) time").textContent();
        move("RELEASE", "2012-03-06T16:25");
        assertThat(page.locator(".note:has(#n-RELEASE) .flag")).containsText("Moved, was " + was.substring(0, 5));
        assertThat(page.locator(".note:has(#n-RELEASE) time")).containsText("16:25");
        assertThat(page.evaluate(STANDS)).isEqualTo(stands);
        assertThat(page.locator("[data-strip]")).containsText("1 change since version 1");
        assertThat(page.locator(".title-block")).containsText("2, ");
        assertThat(BROWSER.errors()).isEmpty();
        assertThat(page.locator(".strip a")).hasAttribute("href", EVENT + "/changes?version=2&since=1");
        page.locator(".strip button").click();
        assertThat(page.locator(".strip")).hasCount(0);
        page.evaluate("scrollTo(0, 0)"); // or a bar that stays may cover half a star
        assertThat(AxeCheck.violations(page)).isEmpty();
        page.reload();
        assertThat(page.locator("#n-RELEASE")).isVisible();
        assertThat(page.locator(".strip")).hasCount(0);
    }

    @Test
    void withoutAStreamThePageAsksByItself() {
        Page page = BROWSER.page();
        page.route("**/live?since=*", Route::abort);
        page.clock().install();
        page.navigate(EVENT + "/sessions/GLUSTER");
        Api.change(API, "GLUSTER", "title", "Gluster, once more");
        Api.publish("xen-hackathon-2012");
        page.clock().fastForward("01:20");
        assertThat(page.locator("h1")).hasText("Gluster, once more");
        assertThat(page).hasTitle("Gluster, once more · Chalkline");
    }

    @Test
    void whatChangedWhileOneWasAwayIsCounted() {
        Page page = BROWSER.page();
        page.navigate(EVENT);
        assertThat(page.locator("h1")).isVisible();
        page.navigate("about:blank");
        move("RELEASE", "2012-03-06T16:25");
        Api.change(API, "GLUSTER", "title", "Gluster, once more");
        Api.change(API, "RELEASE", "title", "How often to release");
        Api.publish("xen-hackathon-2012");
        page.navigate(EVENT);
        assertThat(page.locator(".strip")).containsText("2 changes since version 1");
        page.locator(".strip a").click();
        assertThat(page.locator("h1")).hasText("What changed in version 3");
        assertThat(page.locator(".change")).hasCount(2);
        assertThat(page.locator(".change").first())
                .containsText("Its title was “How long should a release cycle be?”.");
        page.navigate(EVENT);
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".strip")).hasCount(0);
    }

    @Test
    void aPageOfAChosenMomentStandsStill() {
        Page page = BROWSER.page();
        page.navigate(EVENT + "/schedule?at=2012-03-06T14:20");
        assertThat(page.locator("body[data-live]")).hasCount(0);
    }

    @Test
    void aCancelledSessionsPageSaysSo() {
        Page page = BROWSER.page();
        page.navigate(EVENT + "/sessions/GLUSTER");
        assertThat(page.locator("h1")).isVisible();
        admin().delete(API + "/draft/placements/GLUSTER").then().statusCode(204);
        Api.publish("xen-hackathon-2012");
        assertThat(page.locator("h1")).hasText("This session is no longer on the schedule");
        assertThat(page.locator("main"))
                .containsText(
                        "It was “Setting up Gluster”, on Thu 8 March, 10:45–11:20, in Demo Stage. The version after 1"
                                + " took it out.");
        assertThat(BROWSER.errors().stream().filter(error -> !error.contains("404")))
                .isEmpty();
    }

    private static void move(String code, String start) {
        admin().body(Map.of("room", "lab", "start", start, "accept", ACCEPT))
                .put(API + "/draft/placements/" + code)
                .then()
                .statusCode(200);
        Api.publish("xen-hackathon-2012");
    }
}

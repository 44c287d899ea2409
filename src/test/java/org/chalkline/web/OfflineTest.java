package org.chalkline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chalkline.testkit.Api.anybody;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.AxeCheck;
import org.chalkline.testkit.BrowserExtension;
import org.chalkline.testkit.EmptyProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An event after one visit, while there is no network. */
@QuarkusTest
@Tag("browser")
class OfflineTest {
    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private static final String EVENT = "/xen-hackathon-2012";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void sampleEvent() {
        program.withSample();
    }

    @Test
    void afterOneVisitEverythingPublishedIsThere() {
        Page page = visited();
        page.locator(".note:has(#n-RELEASE) .star").click();
        page.waitForFunction("() => document.querySelector('.star[aria-pressed=true]')");
        page.context().setOffline(true);
        for (String day : List.of("2012-03-06", "2012-03-07", "2012-03-08")) {
            page.navigate(EVENT + "/schedule?day=" + day);
            assertThat(page.locator(".grid .note").first()).isVisible();
            assertThat(page.locator(".strip")).containsText("No network. This is version 1, as of ");
        }
        page.navigate(EVENT + "/sessions/GLUSTER");
        assertThat(page.locator("[data-code]:visible")).hasCount(1);
        assertThat(page.locator("[data-code]:visible h3")).hasText("Setting up Gluster");
        assertThat(page.locator("[data-code]:visible .prose")).isVisible();
        assertThat(page.locator("h1")).hasText("Setting up Gluster");
        page.navigate(EVENT + "/mine");
        assertThat(page.locator("h1")).hasText("My agenda");
        assertThat(page.locator("[data-code]:visible")).hasCount(1);
        assertThat(page.locator("[data-code]:visible h3")).hasText("How long should a release cycle be?");
        assertThat(AxeCheck.violations(page)).isEmpty();
        assertThat(page.locator(".nav a[aria-current]")).hasText("Mine");
        page.navigate(EVENT + "/people/ian-campbell");
        assertThat(page.locator(".lede")).containsText("The page you asked for is not kept on this device.");
        for (String own : List.of("/propose", "/print/mine", "/schedule?at=2012-03-06T14:20")) {
            page.navigate(EVENT + own);
            assertThat(page.locator(".lede")).containsText("The page you asked for is not kept on this device.");
        }
        page.navigate(EVENT + "/mine");
        page.context().setOffline(false);
        page.reload();
        assertThat(page.locator(".agenda #n-RELEASE")).isVisible();
        assertThat(page.locator(".strip")).hasCount(0);
    }

    @Test
    void withoutNetworkOnesAgendaHasItsTitleInGermanToo() {
        Page page = BROWSER.page();
        page.navigate("/sign-in");
        page.locator("button[name=language]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        visit(page);
        page.context().setOffline(true);
        page.navigate(EVENT + "/mine");
        assertThat(page.locator("h1")).hasText("Mein Programm");
    }

    @Test
    void whatIsPublishedLaterIsKeptToo() {
        Page page = visited();
        Api.change("/api/v1/events" + EVENT, "GLUSTER", "title", "Gluster, once more");
        Api.publish("xen-hackathon-2012");
        assertThat(page.locator(".title-block")).containsText("2, ");
        page.evaluate("navigator.serviceWorker.controller.postMessage('published')"); // by itself within two minutes
        page.waitForCondition(() -> (Boolean) page.evaluate(
                "async () => (await (await caches.match('" + EVENT + "/all')).text()).includes('Gluster, once more')"));
        page.context().setOffline(true);
        page.navigate(EVENT + "/sessions/GLUSTER");
        assertThat(page.locator("[data-code]:visible")).hasCount(1);
        assertThat(page.locator("[data-code]:visible h3")).hasText("Gluster, once more");
        assertThat(page.locator(".strip").first()).containsText("This is version 2");
    }

    @Test
    void whatIsOnesOwnIsNotKept() {
        Page page = visited();
        page.navigate(EVENT + "/mine");
        page.navigate(EVENT + "/propose");
        page.navigate(EVENT);
        assertThat(page.locator("h1")).isVisible();
        assertThat(kept(page))
                .contains(EVENT + "/all", EVENT)
                .noneMatch(path -> path.contains("/mine") || path.contains("/propose"));
    }

    @Test
    void theFontIsKeptWhereTheStyleSheetAsksForIt() {
        Page page = visited();
        Object font =
                page.evaluate("() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)"
                        + ".find((path) => path.endsWith('.woff2'))");
        assertThat(kept(page)).contains(String.valueOf(font));
    }

    @Test
    void anEventIsAnAppToInstall() {
        JsonPath manifest = anybody()
                .get(EVENT + "/manifest.webmanifest")
                .then()
                .statusCode(200)
                .contentType("application/manifest+json")
                .extract()
                .jsonPath();
        assertThat(List.of(manifest.getString("name"), manifest.getString("start_url"), manifest.getString("scope")))
                .isEqualTo(List.of("Xen Hackathon", EVENT + "/schedule", EVENT));
        for (String icon : manifest.getList("icons.src", String.class)) {
            anybody().get(icon).then().statusCode(200).contentType("image/png");
        }
        anybody()
                .get(EVENT + "/sw.js")
                .then()
                .statusCode(200)
                .header("Service-Worker-Allowed", EVENT)
                .header("Cache-Control", "no-cache");
        Page page = BROWSER.page(new NewContextOptions().setViewportSize(390, 844));
        page.navigate(EVENT + "/all");
        assertThat(page.locator("[data-code]:visible")).hasCount(68);
        assertThat(BROWSER.errors()).isEmpty();
    }

    @Test
    void anEventThatIsGoneTakesAlongWhatWasKeptOfIt() {
        Page page = visited();
        page.locator(".note:has(#n-RELEASE) .star").click();
        page.waitForFunction("() => localStorage.getItem('chalkline-stars " + EVENT + "')?.includes('\"RELEASE\"')");
        page.waitForCondition(() -> page.context().cookies().stream().anyMatch(OfflineTest::isMarks));
        // A page that is missing alone says nothing of the event.
        assertThat(page.evaluate("async () => (await fetch('" + EVENT + "/sessions/NONE')).status"))
                .isEqualTo(404);
        assertThat(kept(page)).contains(EVENT + "/all");

        program.clear();
        page.evaluate("() => fetch(location.href)"); // by itself within half a minute
        page.waitForCondition(
                () -> (Boolean)
                        page.evaluate(
                                "async () => (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length === 0"));
        page.reload();
        assertThat(page.locator("h1")).hasText("There is nothing at this address");
        page.waitForFunction("() => Object.keys(localStorage).every(key => !key.includes('" + EVENT + "'))");
        page.waitForCondition(() -> page.context().cookies().stream().noneMatch(OfflineTest::isMarks));
        assertThat((List<?>) page.evaluate("() => caches.keys()")).isEmpty();
        page.context().setOffline(true);
        assertThatThrownBy(() -> page.navigate(EVENT)).hasMessageContaining("ERR_INTERNET_DISCONNECTED");
    }

    private static boolean isMarks(Cookie cookie) {
        return cookie.name.equals("chalkline-marks");
    }

    /** A page whose worker has kept all. */
    private static Page visited() {
        Page page = BROWSER.page();
        visit(page);
        return page;
    }

    private static void visit(Page page) {
        page.navigate(EVENT + "/schedule?day=2012-03-06");
        page.waitForCondition(() -> (Boolean) page.evaluate(
                "async () => (await navigator.serviceWorker.ready) && !!navigator.serviceWorker.controller"));
    }

    private static List<String> kept(Page page) {
        Object paths = page.evaluate(
                "async () => (await (await caches.open((await caches.keys()).find(name => name.startsWith('chalkline "
                        + EVENT + " ')))).keys()).map(({ url }) => new URL(url).pathname)");
        return ((List<?>) paths).stream().map(String::valueOf).toList();
    }
}

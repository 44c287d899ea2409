package org.chalkline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.anybody;
import static org.chalkline.testkit.Api.as;
import static org.chalkline.testkit.Api.browser;
import static org.hamcrest.Matchers.endsWith;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/** Stars given on cards, with and without scripts, account and network; and the agenda they make. */
@QuarkusTest
@Tag("browser")
class StarsTest {
    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private static final String EVENT = "/xen-hackathon-2012";
    private static final String DAY = EVENT + "/schedule?day=2012-03-06";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void sampleEvent() {
        program.withSample();
    }

    @Test
    void aStarIsOneTapAndStandsOnEveryPage() {
        Page page = BROWSER.page(new NewContextOptions().setViewportSize(390, 844));
        page.navigate(DAY);
        star(page, "RELEASE").click();
        assertThat(star(page, "RELEASE")).hasAttribute("aria-pressed", "true");
        star(page, "ARMBOARD").click();
        settle(page);
        assertThat((List<?>) page.evaluate("[...document.querySelectorAll('.star')].map(e => e.getBoundingClientRect())"
                        + ".filter(b => b.width < 44 || b.height < 44)"))
                .isEmpty();
        page.navigate(EVENT + "/mine");
        assertThat(page.locator(".title-block")).containsText("Stars");
        assertThat(page.locator(".agenda .note h3")).hasCount(2);
        assertThat(page.locator(".clash-say")).containsText("overlap");
        assertThat(AxeCheck.violations(page)).isEmpty();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pick this one"))
                .first()
                .click();
        assertThat(page.locator(".clash-say")).containsText("You picked");
        star(page, "ARMBOARD").click();
        assertThat(page.locator(".agenda .note h3")).hasCount(1);
        assertThat(BROWSER.errors()).isEmpty();
    }

    @Test
    void withoutScriptsAStarLeadsBackToItsCard() {
        Page page = BROWSER.page(new NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(DAY);
        star(page, "RELEASE").click();
        assertThat(page.url()).endsWith(DAY + "#n-RELEASE");
        page.navigate(EVENT + "/mine");
        assertThat(page.locator(".agenda #n-RELEASE")).isVisible();
        star(page, "RELEASE").click();
        assertThat(page.url()).endsWith("/mine#n-RELEASE");
        assertThat(page.locator(".agenda .note")).hasCount(0);
    }

    @Test
    void aStarWithoutNetworkArrivesLaterAndTheLaterDecisionCounts() {
        Api.member("noor", "xen-hackathon-2012", "attendee");
        Page page = BROWSER.page();
        page.navigate("/sign-in?next=" + EVENT + "/schedule");
        page.locator("input[name=name]").fill("noor");
        page.locator("input[name=password]").fill(Api.PASSWORD);
        page.locator("button.btn-primary").click();
        page.navigate(DAY);
        assertThat(star(page, "RELEASE")).hasAttribute("aria-pressed", "false");
        page.context().setOffline(true);
        star(page, "RELEASE").click();
        star(page, "SEARCH").click();
        assertThat(star(page, "SEARCH")).hasAttribute("aria-pressed", "true");
        as("noor")
                .body(Map.of("level", "none"))
                .put("/api/v1/events" + EVENT + "/sessions/FREEBSD/interest")
                .then()
                .statusCode(200);
        page.context().setOffline(false);
        page.waitForCondition(() -> marked().equals(List.of("RELEASE", "SEARCH")));
        page.reload();
        assertThat(star(page, "RELEASE")).hasAttribute("aria-pressed", "true");
        // Another device says so later than this browser did.
        browser("noor").formParam("level", "must").formParam("age", 86_400).post(EVENT + "/sessions/RELEASE/interest");
        assertThat(marked("interested")).contains("RELEASE");
    }

    @Test
    void starsOfAVisitorWithoutNetworkJoinThoseOfTheMemberWhoSignsIn() {
        Api.member("noor", "xen-hackathon-2012", "attendee");
        as("noor")
                .body(Map.of("level", "interested"))
                .put("/api/v1/events" + EVENT + "/sessions/FREEBSD/interest")
                .then()
                .statusCode(200);
        Page page = BROWSER.page();
        page.navigate(DAY);
        star(page, "RELEASE").click();
        settle(page);
        page.context().setOffline(true);
        star(page, "SEARCH").click();
        star(page, "RELEASE").click();
        assertThat(star(page, "RELEASE")).hasAttribute("aria-pressed", "false");
        page.context().setOffline(false);
        settle(page);
        page.navigate("/sign-in?next=" + EVENT + "/mine");
        page.locator("input[name=name]").fill("noor");
        page.locator("input[name=password]").fill(Api.PASSWORD);
        page.locator("button.btn-primary").click();
        assertThat(page.locator(".agenda #n-SEARCH")).isVisible();
        assertThat(page.locator(".agenda .note")).hasCount(2);
        assertThat(marked()).isEqualTo(List.of("FREEBSD", "SEARCH"));
    }

    @Test
    void starsGoToAnotherDevice() {
        Page laptop = BROWSER.page();
        laptop.navigate(DAY);
        star(laptop, "RELEASE").click();
        settle(laptop);
        laptop.navigate(EVENT + "/mine");
        String address = laptop.getByText("Open as a link").getAttribute("href");
        assertThat(address).isEqualTo("http://chalkline.example.org" + EVENT + "/mine/take?stars=RELEASE");
        Page phone = BROWSER.page(new NewContextOptions().setViewportSize(390, 844));
        phone.navigate(EVENT + "/mine/take?stars=RELEASE~SEARCH!~NOTHING~<b>");
        assertThat(phone.locator("h1")).hasText("Stars from another device");
        assertThat(phone.locator("main li")).hasCount(2);
        assertThat(phone.locator("main")).containsText("1 more is of sessions that are not in this schedule.");
        assertThat(AxeCheck.violations(phone)).isEmpty();
        phone.getByText("Add them to mine").click();
        assertThat(phone.locator(".agenda .note")).hasCount(2);
        phone.navigate(EVENT + "/mine/take?stars=RELEASE");
        phone.getByText("Take them instead of mine").click();
        assertThat(phone.locator(".agenda .note")).hasCount(1);
        phone.navigate(EVENT + "/mine/take");
        assertThat(phone.locator("main")).containsText("The address names no session of this schedule");
    }

    @Test
    void whatIsNoPageOfTheEventIsNotGoneBackTo() {
        for (String from :
                List.of("https://evil.example/x", "::", "http://h" + EVENT + "/organize", "http://h//" + "x")) {
            browser()
                    .header("Referer", from)
                    .formParam("level", "must")
                    .post(EVENT + "/sessions/RELEASE/interest")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith(EVENT + "/mine?did=saved#RELEASE"));
        }
        anybody().get(EVENT + "/mine/stars").then().statusCode(200).header("Cache-Control", "no-store");
    }

    /** Until the program has been told all. */
    private static void settle(Page page) {
        page.waitForFunction("() => { const kept = JSON.parse(localStorage.getItem('chalkline-stars " + EVENT
                + "')); return kept && Object.keys(kept.pending).length === 0 }");
    }

    private static List<String> marked() {
        return as("noor")
                .get("/api/v1/events" + EVENT + "/interest")
                .jsonPath()
                .getList("findAll { it.level != 'none' }.session.sort()", String.class);
    }

    private static List<String> marked(String level) {
        return as("noor")
                .get("/api/v1/events" + EVENT + "/interest")
                .jsonPath()
                .getList("findAll { it.level == '" + level + "' }.session", String.class);
    }

    private static Locator star(Page page, String code) {
        return page.locator(".note:has(#n-" + code + ") .star").first();
    }
}

package org.chalkline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.AxeCheck;
import org.chalkline.testkit.BrowserExtension;
import org.chalkline.testkit.EmptyProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a speaker types is previewed, survives a sign-in and a reload, and is gone from the browser once sent. */
@QuarkusTest
@Tag("browser")
class ProposePathTest {
    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private static final String FORM = "/small/propose/demo";
    private static final String TYPED =
            "Object.keys(localStorage).filter(key => key.startsWith('chalkline-typed:')).length";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void publishedEvent() {
        program.withSmall();
        Api.publish("small");
        Api.account("noor");
    }

    private static void signIn(Page page, String next) {
        page.navigate("/sign-in?next=" + next);
        page.locator("#f-name").fill("noor");
        page.locator("#f-password").fill(Api.PASSWORD);
        page.locator("main form button").click();
        page.waitForURL("**" + next); // with its scripts, which listen to what is typed
    }

    @Test
    void typedTextSurvivesSignInAndReloadAndIsSentOnce() {
        Page page = BROWSER.page();
        page.navigate(FORM);
        page.locator("#f-title").fill("Paging under <load>");
        assertThat(page.locator("[data-preview-title]")).hasText("Paging under <load>");
        assertThat(page.locator("[data-saved]")).hasText("Kept in this browser until you send it.");
        assertThat(AxeCheck.violations(page)).isEmpty();

        signIn(page, FORM);
        assertThat(page.locator("#f-title")).hasValue("Paging under <load>");
        page.locator("#f-hardware").fill("Two boards");
        assertThat(page.locator("[data-saved]")).containsText("Saved at");
        assertThat((Integer) page.evaluate(TYPED)).isZero();
        page.reload();
        assertThat(page.locator("#f-hardware")).hasValue("Two boards");
        assertThat(AxeCheck.violations(page)).isEmpty();

        page.locator("main form button.btn-primary").click();
        page.waitForURL("**/proposals/PAGING-UNDER?did=sent");
        assertThat((Integer) page.evaluate(TYPED)).isZero();
        assertThat(admin().get("/api/v1/events/small/sessions/PAGING-UNDER").<String>path("state"))
                .isEqualTo("submitted");
        assertThat(BROWSER.errors()).isEmpty();
    }

    @Test
    void enterInAFieldKeepsADraftAndSendsNothing() {
        Page page = BROWSER.page();
        signIn(page, FORM);
        page.locator("#f-title").fill("Half an idea");
        page.locator("#f-title").press("Enter");
        page.waitForURL(Pattern.compile("did="));
        assertThat(page).hasURL(Pattern.compile("/small/proposals/[A-Z-]+\\?did=drafted$"));
        assertThat(admin().get("/api/v1/events/small/sessions")
                        .jsonPath()
                        .getList("findAll { it.title == 'Half an idea' }.state"))
                .isEqualTo(List.of("draft"));
        assertThat(AxeCheck.violations(page)).isEmpty();
    }

    @Test
    void anotherKindKeepsTheTextAndTheFocus() {
        Page page = BROWSER.page();
        signIn(page, FORM);
        page.locator("#f-title").fill("Paging");
        page.locator("#f-hardware").fill("Two boards");
        assertThat(page.locator("#f-title-hint")).hasText("6 characters. Titles up to 70 fit on door signs.");
        assertThat(page.locator("[data-saved]")).containsText("Saved at");
        page.locator("input[value=talk]").check();
        assertThat(page.locator("h1")).hasText("Talk");
        assertThat(page.locator("input[value=talk]")).isFocused();
        assertThat(page.locator("#f-title")).hasValue("Paging");
        assertThat(page.locator("[data-preview-title]")).hasText("Paging");
        page.locator("#f-abstract").fill("How it goes");
        assertThat(page.locator("[data-check=text]")).hasText("Title and description are there");
        assertThat(page.locator("[data-saved]")).containsText("Saved at");
        page.locator("input[value=demo]").check();
        assertThat(page.locator("#f-hardware")).hasValue("Two boards");
        assertThat(page.locator("#f-abstract")).hasValue("How it goes");
        page.locator("#f-setupMinutes").fill("20");
        assertThat(page.locator("[data-check=setup]")).containsText("Set-up is longer");
        assertThat(AxeCheck.violations(page)).isEmpty();
        page.locator("form[data-proposal] button.btn-primary").click();
        page.waitForURL("**/proposals/PAGING?did=sent");
        assertThat((Integer) page.evaluate(TYPED)).isZero();
        assertThat(admin().get("/api/v1/events/small/sessions/PAGING").<String>path("kind"))
                .isEqualTo("demo");
        assertThat(BROWSER.errors()).isEmpty();
    }

    @Test
    void aFailedSaveIsToldAndTheBrowserKeepsTheText() {
        Page page = BROWSER.page();
        signIn(page, FORM);
        page.route("**" + FORM + "/draft", route -> route.abort());
        page.locator("#f-title").fill("Written on a train");
        assertThat(page.locator("[data-saved]")).containsText("Not saved");
        page.reload();
        assertThat(page.locator("#f-title")).hasValue("Written on a train");
        page.unroute("**" + FORM + "/draft");
        page.locator("#f-title").fill("Written on a train, sent at a station");
        assertThat(page.locator("[data-saved]")).containsText("Saved at");
    }

    @Test
    void aStoredDraftIsSavedWhileItIsTyped() {
        as("noor")
                .body(Map.of("kind", "talk", "title", "Paging", "minutes", 20, "state", "draft"))
                .post("/api/v1/events/small/proposals")
                .then()
                .statusCode(201);
        Page page = BROWSER.page();
        signIn(page, "/small/proposals/PAGING");
        page.locator("#f-title").fill("Paging, half");
        assertThat(page.locator("[data-saved]")).containsText("Saved at");
        assertThat((Integer) page.evaluate(TYPED)).isZero();
        page.reload();
        assertThat(page.locator("#f-title")).hasValue("Paging, half");
        page.locator("form[data-proposal] button.btn-primary").click();
        assertThat(page.locator("h1")).hasText("Paging, half");
        assertThat(BROWSER.errors()).isEmpty();
    }

    @Test
    void aChangeToAnAcceptedSessionIsComparedAndApproved() {
        Page speaker = BROWSER.page();
        signIn(speaker, FORM);
        speaker.locator("#f-title").fill("Paging");
        speaker.locator("main form button.btn-primary").click();
        admin().body(Map.of("state", "accepted"))
                .put("/api/v1/events/small/sessions/PAGING/state")
                .then()
                .statusCode(200);
        Api.tell("small");
        speaker.navigate("/small/proposals/PAGING");
        speaker.locator("#f-title").fill("Paging, faster");
        speaker.locator("form[data-proposal] button.btn-primary").click();
        assertThat(speaker.locator("#held")).containsText("Your changes wait for an organizer");
        assertThat(speaker.locator("h1")).hasText("Paging");
        assertThat(AxeCheck.violations(speaker)).isEmpty();

        Page organizer = BROWSER.page();
        organizer.navigate("/sign-in?next=/small/organize/submissions?edit=waits");
        organizer.locator("#f-name").fill("admin");
        organizer.locator("#f-password").fill(Api.PASSWORD);
        organizer.locator("main form button").click();
        organizer.locator("th a").click();
        assertThat(organizer.locator(".edit-table ins")).hasText("Paging, faster");
        assertThat(AxeCheck.violations(organizer)).isEmpty();
        organizer.locator("button[value=approve]").click();
        assertThat(organizer.locator("h1")).hasText("Paging, faster");
    }
}

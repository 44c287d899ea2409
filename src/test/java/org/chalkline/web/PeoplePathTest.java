package org.chalkline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.AxeCheck;
import org.chalkline.testkit.BrowserExtension;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.MailServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A speaker, an organizer and an attendee, from signing up to interest, each in a browser of their own. */
@QuarkusTest
@Tag("browser")
class PeoplePathTest {
    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private static final String EVENT = "/xen-hackathon-2012";

    @RegisterExtension
    static final MailServer MAIL = new MailServer();

    @Inject
    EmptyProgram program;

    private boolean scripts;

    @BeforeEach
    void sampleEvent() {
        program.withSample();
    }

    @ParameterizedTest(name = "{0} px, scripts: {1}")
    @CsvSource({"390, true", "390, false", "1440, true"})
    void proposeReviewAcceptAndInterest(int width, boolean scripts) throws Exception {
        this.scripts = scripts;
        String code =
                admin().get("/api/v1/events/xen-hackathon-2012/members/code").path("code");
        Page speaker = signedUp(width, code, "speaker");
        prove(speaker, "speaker@example.org");
        proposeADemo(speaker);

        Page organizer = page(width);
        organizer.navigate("/sign-in?next=" + EVENT + "/organize/submissions?state=submitted");
        organizer.getByLabel("Name or e-mail address").fill("admin");
        organizer.getByLabel("Password").fill(Api.PASSWORD);
        organizer.locator("main form button").click();
        organizer.getByLabel("Select Paging under load").check();
        organizer.getByLabel("Note to their people").fill("Bring the second machine");
        organizer.locator("#decide button[value=accepted]").click();
        assertFine(organizer);

        speaker.navigate(EVENT + "/proposals/PAGING-UNDER");
        assertThat(speaker.locator(".status").first().textContent()).isEqualTo("New");
        organizer.navigate(EVENT + "/organize/outbox");
        organizer.locator("[data-send]").click();
        assertThat(organizer.locator(".banner-good").textContent()).contains("Sent.");
        assertFine(organizer);
        assertThat(MAIL.last("speaker@example.org").text()).contains("Bring the second machine");
        speaker.reload();
        assertThat(speaker.locator("main").textContent()).contains("Accepted", "Bring the second machine");
        speaker.locator("button[value=confirmed]").click();
        assertThat(speaker.locator(".status").first().textContent()).isEqualTo("Confirmed");
        assertFine(speaker);

        Page attendee = signedUp(width, code, "attendee");
        attendee.navigate(EVENT + "/mine");
        chooseByKeyboard(attendee);
        assertFine(attendee);
        assertThat(admin().get("/api/v1/events/xen-hackathon-2012/demand")
                        .jsonPath()
                        .getMap("find { it.session == 'PAGING-UNDER' }"))
                .containsEntry("must", 1)
                .containsEntry("interested", 0);
    }

    /** No mail goes to an address before its owner has shown to read it. */
    private void prove(Page speaker, String address) throws Exception {
        speaker.navigate("/account");
        speaker.locator("section[aria-labelledby=s-prove] a").click();
        assertThat(speaker.locator("#f-address").inputValue()).isEqualTo(address);
        assertFine(speaker);
        speaker.locator("main form button").click();
        Matcher link = Letters.LINK.matcher(MAIL.last(address).text());
        assertThat(link.find()).isTrue();
        speaker.navigate(link.group(1));
        speaker.locator("main form button").first().click();
        assertThat(speaker.locator("main h1").textContent()).isEqualTo("The speaker");
        assertThat(speaker.locator("#s-prove").count()).isZero();
        assertFine(speaker);
    }

    private void proposeADemo(Page speaker) {
        speaker.navigate(EVENT + "/propose");
        assertFine(speaker);
        speaker.getByText("Show it running").click();
        speaker.getByLabel("Title", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("Paging under load");
        speaker.locator("#f-setupMinutes").fill("as long as it takes");
        speaker.locator("main form button.btn-primary").click();
        assertThat(speaker.locator("#f-setupMinutes").inputValue()).isEqualTo("as long as it takes");
        assertThat(speaker.locator("#f-setupMinutes-error").textContent()).contains("Must be a whole number.");
        assertFine(speaker);
        speaker.locator("#f-setupMinutes").fill("15");
        speaker.locator("main form button.btn-primary").click();
        assertThat(speaker.url()).endsWith(EVENT + "/proposals/PAGING-UNDER?did=sent");
        assertFine(speaker);
    }

    private void chooseByKeyboard(Page attendee) {
        attendee.locator("input[name=PAGING-UNDER][value=none]").focus();
        attendee.keyboard().press("ArrowRight");
        attendee.keyboard().press("ArrowRight");
        attendee.keyboard().press("Enter");
        attendee.waitForURL("**/mine?did=saved");
        assertThat(attendee.locator("input[name=PAGING-UNDER][value=must]").isChecked())
                .isTrue();
    }

    private Page signedUp(int width, String code, String name) {
        Page page = page(width);
        page.navigate("/join?code=" + code);
        page.locator("#f-displayName").fill("The " + name);
        page.locator("#f-name").fill(name + "@example.org");
        page.locator("#f-password").fill("a long enough one");
        page.locator("main form button").click();
        assertThat(page.locator("main").textContent()).contains("You take part in Xen Hackathon.");
        assertFine(page);
        return page;
    }

    private Page page(int width) {
        return BROWSER.page(new NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(scripts));
    }

    /** Axe is a script itself: where scripts are off, the other runs vouch for the page. */
    private void assertFine(Page page) {
        if (!scripts) {
            return;
        }
        assertThat(AxeCheck.violations(page)).as(page.url()).isEmpty();
    }
}

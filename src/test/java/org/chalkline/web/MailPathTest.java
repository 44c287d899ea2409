package org.chalkline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.AxeCheck;
import org.chalkline.testkit.BrowserExtension;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.MailServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a mail to an account in a browser, and from a decision to a message. */
@QuarkusTest
@Tag("browser")
class MailPathTest {
    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    @RegisterExtension
    static final MailServer MAIL = new MailServer();

    @Inject
    EmptyProgram program;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1440})
    void aMailSignsInAndTheOutboxTells(int width) {
        String address = "path-" + width + "@example.org";
        Page speaker = BROWSER.page(new NewContextOptions().setViewportSize(width, 900));
        speaker.navigate("/sign-in");
        assertFine(speaker);
        speaker.getByText("Send me a link").click();
        assertFine(speaker);
        speaker.getByLabel("E-mail address", new Page.GetByLabelOptions().setExact(true))
                .fill(address);
        speaker.getByText("Send me a link").click();
        assertFine(speaker);
        speaker.navigate(link(address));
        assertFine(speaker);
        speaker.locator("#f-displayName").fill("Noor");
        speaker.locator("main form button").click();
        assertThat(speaker.url()).endsWith("/account");
        assertFine(speaker);

        Page organizer = BROWSER.page(new NewContextOptions().setViewportSize(width, 900));
        organizer.navigate("/sign-in?next=/small/organize/outbox");
        organizer.getByLabel("Name or e-mail address").fill("admin");
        organizer.getByLabel("Password").fill(Api.PASSWORD);
        organizer.locator("main form button").click();
        assertFine(organizer);
        for (String code : new String[] {"TALK", "DEMO"}) {
            admin().body(Map.of("state", "cancelled", "note", "Flooded"))
                    .put("/api/v1/events/small/sessions/" + code + "/state")
                    .then()
                    .statusCode(200);
        }
        organizer.navigate("/small/organize/outbox");
        assertThat(organizer.locator("[data-send]").textContent().strip()).isEqualTo("Send to 1 person");
        organizer.locator("input[value=grace]").check();
        assertThat(organizer.locator("[data-send]").textContent().strip()).isEqualTo("Send to 2 people");
        organizer.locator("input[value=grace]").uncheck();
        assertThat(organizer.locator("[data-send]").textContent().strip()).isEqualTo("Send to 1 person");
        organizer.locator("summary").first().click();
        assertFine(organizer);
        organizer.locator("[data-send]").click();
        assertThat(organizer.locator("article").count()).isEqualTo(1);
        organizer.navigate("/small/organize/outbox/print");
        assertFine(organizer);
        organizer.navigate("/sign-in/link?token=spent");
        assertFine(organizer);
    }

    private static String link(String address) {
        Matcher found = Pattern.compile("/sign-in/link\\?token=\\S+")
                .matcher(MAIL.last(address).text());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static void assertFine(Page page) {
        assertThat(AxeCheck.violations(page)).as(page.url()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s is no wider than the window", page.url())
                .isEqualTo(true);
    }
}

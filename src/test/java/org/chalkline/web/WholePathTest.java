package org.chalkline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.BrowserExtension;
import org.chalkline.testkit.EmptyProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The path of {@link WholePathApiTest} by a browser alone, on a phone that runs no scripts. */
@QuarkusTest
@Tag("browser")
@Tag("database")
class WholePathTest {
    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    @Inject
    EmptyProgram program;

    @BeforeEach
    void nothing() {
        program.clear();
    }

    @Test
    void fromSignUpToInterest() {
        Page admin = page("/sign-in?next=/organize/new");
        admin.locator("#f-name").fill("admin");
        admin.locator("#f-password").fill(Api.PASSWORD);
        admin.locator("main form button").click();
        String event = madeEvent(admin);
        Page organizer = invited(admin, event);
        setUp(organizer, event);
        organizer.navigate(event + "/organize/members");
        String code = organizer.locator(".join-code").textContent();

        List<Page> speakers = List.of(
                proposing(code, event, "demo", "Graphs shown running"),
                proposing(code, event, "whiteboard", "Where to store it?"),
                proposing(code, event, "hack", "A client in a day"));
        acceptAll(organizer, event);
        speakers.forEach(WholePathTest::confirm);

        List<Page> attendees = new ArrayList<>();
        for (int i = 0; i < 10; i++) attendees.add(signedUp(code, "attendee" + i));
        for (int i = 0; i < 10; i++) choose(attendees.get(i), event, i);
        organizer.navigate(event + "/organize/submissions");
        assertThat(organizer.locator(".review .demand").allTextContents().stream()
                        .map(String::strip)
                        .toList())
                .containsExactly("10 must, 0 interested", "0 must, 10 interested", "5 must, 0 interested");
    }

    private static String madeEvent(Page admin) {
        admin.locator("#f-name").fill("Garage days");
        admin.locator("#f-timeZone").fill("Europe/Vienna");
        admin.locator("#f-from").fill("2026-05-08");
        admin.locator("#f-to").fill("2026-05-08");
        press(admin);
        return admin.url().replaceFirst("^.*?//[^/]*", "").replaceFirst("/organize.*$", "");
    }

    private static Page invited(Page admin, String event) {
        admin.navigate(event + "/organize/invitations");
        admin.locator("#f-name").fill("Olga");
        press(admin);
        Page olga = page(admin.locator("#made").inputValue().replaceFirst("^.*?//[^/]*", ""));
        olga.locator("#f-displayName").fill("Olga");
        olga.locator("#f-name").fill("olga");
        olga.locator("#f-password").fill(Api.PASSWORD);
        press(olga);
        return olga;
    }

    private static void setUp(Page organizer, String event) {
        organizer.navigate(event + "/organize/new/room");
        organizer.locator("#f-name").fill("Pit");
        organizer.locator("#f-capacity").fill("12");
        press(organizer);
        organizer.navigate(event + "/organize/new/day");
        organizer.locator("#f-date").fill("2026-05-08");
        organizer.locator("#f-opens").fill("9:00");
        organizer.locator("#f-closes").fill("18:00");
        press(organizer);
        organizer.navigate(event + "/organize/versions");
        press(organizer);
        assertThat(organizer.locator(".banner-good").textContent()).contains("Everybody sees it now.");
    }

    private static Page proposing(String code, String event, String kind, String title) {
        Page speaker = signedUp(code, "speaker-" + kind);
        speaker.navigate(event + "/propose/" + kind);
        speaker.locator("#f-title").fill(title);
        press(speaker);
        assertThat(speaker.url()).endsWith("did=sent");
        return speaker;
    }

    private static void acceptAll(Page organizer, String event) {
        organizer.navigate(event + "/organize/submissions?state=submitted");
        organizer.locator(".review input[type=checkbox]").all().forEach(box -> box.check());
        organizer.locator("#f-note").fill("Come early.");
        organizer.locator("#decide button[value=accepted]").click();
        organizer.navigate(event + "/organize/outbox");
        organizer.locator("[data-send]").click();
        assertThat(organizer.locator(".banner-good").textContent()).contains("Sent.");
    }

    private static void confirm(Page speaker) {
        speaker.reload();
        assertThat(speaker.locator("main").textContent()).contains("Come early.");
        speaker.locator("button[value=confirmed]").click();
        assertThat(speaker.locator(".status").first().textContent()).isEqualTo("Confirmed");
    }

    private static void choose(Page attendee, String event, int number) {
        attendee.navigate(event + "/mine");
        attendee.locator("input[name=GRAPHS-SHOWN][value=must]").check();
        attendee.locator("input[name=WHERE-TO-STORE][value=interested]").check();
        if (number % 2 == 0)
            attendee.locator("input[name=A-CLIENT-IN-A][value=must]").check();
        press(attendee);
        assertThat(attendee.url()).endsWith("/mine?did=saved");
    }

    private static Page signedUp(String code, String name) {
        Page page = page("/join?code=" + code);
        page.locator("#f-displayName").fill("The " + name);
        page.locator("#f-name").fill(name);
        page.locator("#f-password").fill(Api.PASSWORD);
        page.locator("main form button").click();
        assertThat(page.locator("main").textContent()).contains("You take part in Garage days.");
        return page;
    }

    private static void press(Page page) {
        page.locator("main form button.btn-primary").first().click();
    }

    private static Page page(String path) {
        Page page =
                BROWSER.page(new NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false));
        page.navigate(path);
        return page;
    }
}

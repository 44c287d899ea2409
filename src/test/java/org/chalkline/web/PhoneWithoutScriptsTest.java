package org.chalkline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.chalkline.bench.MadeEvents;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.AxeCheck;
import org.chalkline.testkit.BrowserExtension;
import org.chalkline.testkit.EmptyProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A phone without scripts, at an event of two days with 150 sessions each: everything works by links and forms. */
@QuarkusTest
@Tag("browser")
class PhoneWithoutScriptsTest {
    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private static final String EVENT = "/full-days";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void twoFullDays() {
        program.clear();
        Api.imported(MadeEvents.fullDays("full-days", 2));
        Api.publish("full-days");
    }

    @Test
    void tabsFiltersStarsAndZonesWorkAt150Sessions() {
        Page page =
                BROWSER.page(new NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false));
        page.navigate(EVENT + "/schedule");
        Locator notes = page.locator(".grid .note");
        assertThat(notes).hasCount(150);
        page.locator(".tabs a").nth(1).click();
        assertThat(page.locator("h1")).hasText("Tuesday 5 May");
        assertThat(notes).hasCount(150);
        page.getByText("Demo", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(notes).hasCount(25);
        page.locator("select[name=room]").selectOption("room-2");
        page.locator("form.filterbar button").click();
        assertThat(page.locator(".filter-found"))
                .hasText(page.locator(".grid .note").count() + " of 150 sessions");
        assertThat(page.locator(".grid .note .where").allTextContents())
                .isNotEmpty()
                .containsOnly("Room 2");
        Locator note = notes.first();
        String title = note.locator("h3").textContent();
        String time = note.locator("time").textContent();
        note.locator(".star").click();
        assertThat(page.url()).contains("kind=demo").contains("room=room-2");
        page.locator(".zones summary").click();
        page.locator("select[name=tz]").selectOption("Asia/Kathmandu");
        page.locator(".zones button").click();
        assertThat(page.locator("h1")).hasText("Tuesday 5 May");
        assertThat(notes.first().locator("h3")).hasText(title);
        assertThat(notes.first().locator("time")).not().hasText(time);
        assertThat(page.locator(".zones summary")).containsText("your time");
        Page withScripts = BROWSER.page(new NewContextOptions().setViewportSize(390, 844));
        withScripts.navigate(page.url().replaceFirst("#.*", "")); // as a whole, not from the star on
        assertThat(AxeCheck.violations(withScripts)).isEmpty();
        page.navigate(EVENT + "/mine");
        assertThat(page.locator(".agenda h3")).hasText(title);
        assertThat(BROWSER.errors()).isEmpty();
    }
}

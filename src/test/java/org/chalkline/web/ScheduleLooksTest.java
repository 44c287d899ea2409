package org.chalkline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.chalkline.testkit.AxeCheck;
import org.chalkline.testkit.BrowserExtension;
import org.chalkline.testkit.EmptyProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The schedule as each reader likes it: in their own time, in the density they choose. */
@QuarkusTest
@Tag("browser")
class ScheduleLooksTest {
    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private static final String EVENT = "/xen-hackathon-2012";
    private static final String DAY = EVENT + "/schedule?day=2012-03-06";
    private static final String AT = "&at=2012-03-06T14:20";
    private static final String SWITCH = "select[name=tz]";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void sampleEvent() {
        program.withSample();
    }

    @Test
    void withoutScriptsAnotherZoneIsChosenByAForm() {
        Page page = phone(false);
        page.navigate(DAY + "&kind=demo" + AT);
        List<?> machine = machineTimes(page);
        List<String> events = times(page);
        page.locator(".zones summary").click();
        page.locator(SWITCH).selectOption("Asia/Kolkata");
        page.getByText("Show these times").click();
        assertThat(page.url()).endsWith(DAY + AT.replace("14:20", "14%3A20") + "&kind=demo&tz=Asia%2FKolkata");
        assertThat(page.locator("h1")).hasText("Tuesday 6 March");
        assertThat(machineTimes(page)).isEqualTo(machine);
        assertThat(times(page)).hasSameSizeAs(events).doesNotContainAnyElementsOf(events);
        assertThat(page.locator(".now-label")).hasText("now 03:50 next day");
        assertThat(page.locator(".zones summary")).hasText("Times: IST, UTC+5:30, your time");
        assertThat(page.locator(".page-foot"))
                .containsText("Times are India Standard Time (UTC+5:30), your time; the event is in Pacific");
        assertThat(page.locator(SWITCH)).hasValue("Asia/Kolkata");
        page.locator(".nav a").first().click();
        assertThat(page.url()).endsWith(EVENT + "?at=2012-03-06T14:20&tz=Asia/Kolkata");
        assertThat(page.locator("#nn")).hasText("Now and next in every room, at 03:50 (next day)");
        page.goBack();
        page.getByText("Show event time").click();
        assertThat(page.url()).endsWith(DAY + AT + "&kind=demo");
        assertThat(times(page)).isEqualTo(events);
    }

    @Test
    void whoeverIsInAnotherZoneIsOfferedIt() {
        Page page = BROWSER.page(new NewContextOptions().setTimezoneId("Asia/Tokyo"));
        page.navigate(DAY + "&kind=demo");
        Locator offer = page.locator("[data-my-time]");
        assertThat(offer).hasText("Show in my time (Asia/Tokyo)");
        offer.click();
        page.waitForURL("**&kind=demo&tz=Asia%2FTokyo");
        assertThat(offer).hasCount(0);
        assertThat(page.locator(".title-block")).containsText("JST, UTC+9, your time; the event is in PST");
        assertThat(AxeCheck.violations(page)).isEmpty();
        assertThat(BROWSER.errors()).isEmpty();
    }

    @Test
    void whereTheTimesAreTheSameNothingIsOffered() {
        Page page = BROWSER.page(new NewContextOptions().setTimezoneId("America/Vancouver"));
        page.navigate(DAY);
        Locator offer = page.locator("[data-my-time]");
        assertThat(offer).hasText("Show in my time (America/Vancouver)");
        assertThat(offer).isHidden();
    }

    private static Page phone(boolean hasScripts) {
        return BROWSER.page(new NewContextOptions()
                .setJavaScriptEnabled(hasScripts)
                .setViewportSize(390, 844)
                .setTimezoneId("America/Los_Angeles"));
    }

    private static List<String> times(Page page) {
        return page.locator("main article time").allTextContents();
    }

    private static List<?> machineTimes(Page page) {
        return page.locator("main article time").all().stream()
                .map(time -> time.getAttribute("datetime"))
                .toList();
    }
}

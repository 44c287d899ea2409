package org.chalkline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schedule as each reader likes it: in their own time, in the density they choose. */
@QuarkusTest
@Tag("browser")
class ScheduleLooksTest {
    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private static final String EVENT = "/xen-hackathon-2012";
    private static final String DAY = EVENT + "/schedule?day=2012-03-06";
    private static final String AT = "&at=2012-03-06T14:20";
    private static final List<String> LOOKS = List.of("", "&view=list", "&view=compact&tz=Europe/Berlin", "&view=grid");
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

    @Test
    void withoutScriptsADensityIsChosenByLinks() {
        Page page = phone(false);
        page.navigate(DAY + "&kind=demo&tz=Asia/Tokyo");
        assertThat(page.locator(".views [aria-current]")).hasCount(0);
        assertThat(page.locator(".grid-heads")).isHidden();
        view(page, "Grid").click();
        assertThat(page.url()).endsWith(DAY + "&tz=Asia/Tokyo&view=grid&kind=demo");
        assertThat(view(page, "Grid")).hasAttribute("aria-current", "true");
        assertThat(page.locator(".grid-heads")).isVisible();
        view(page, "Compact").click();
        assertThat(page.locator(".grid-heads")).isHidden();
        page.locator(".tabs a").nth(1).click();
        assertThat(page.url()).endsWith("?day=2012-03-07&tz=Asia/Tokyo&view=compact&kind=demo");
        page.locator("select[name=room]").selectOption("lab");
        page.locator(".filterbar button").click();
        assertThat(view(page, "Compact")).hasAttribute("aria-current", "true");
        assertThat(page.locator(SWITCH)).hasValue("Asia/Tokyo");
        page.locator(".filterbar").getByText("Show all").click();
        view(page, "Compact").click();
        assertThat(page.url()).endsWith("/schedule?day=2012-03-07&tz=Asia/Tokyo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "compact", "grid"})
    void starsWorkInEveryDensity(String view) {
        Page page = phone(true);
        page.navigate(DAY + "&view=" + view);
        Locator star = page.locator(".note:has(#n-RELEASE) .star");
        star.click();
        assertThat(star).hasAttribute("aria-pressed", "true");
        double side = star.boundingBox().width;
        assertThat(side).isGreaterThanOrEqualTo(view.equals("list") ? 44 : 24);
        assertThat(page.locator(".note:has(#n-RELEASE) time")).isVisible();
        assertThat(BROWSER.errors()).isEmpty();
    }

    @Test
    void theDeviceRemembersTheDensity() {
        Page page = BROWSER.page(new NewContextOptions().setViewportSize(1440, 900));
        page.navigate(DAY);
        assertThat(page.locator(".grid-heads")).isVisible();
        view(page, "Compact").click();
        page.waitForURL("**&view=compact");
        page.navigate(DAY);
        assertThat(page.locator(".grid-heads")).isHidden();
        assertThat(view(page, "Compact")).hasAttribute("aria-current", "true");
        page.navigate(DAY + "&view=grid");
        assertThat(page.locator(".grid-heads")).isVisible();
        assertThat(page.locator(".views [aria-current]")).hasText("Grid");
        page.navigate(DAY);
        view(page, "Compact").click();
        assertThat(page.locator(".grid-heads")).isVisible();
        assertThat(page.locator(".views [aria-current]")).hasCount(0);
        assertThat(page.url()).endsWith(DAY);
    }

    @Test
    void theGridOfAPhoneKeepsRoomsAndHoursInSight() {
        Page page = phone(true);
        page.navigate(DAY + "&view=grid");
        page.locator(".grid-scroll").evaluate("frame => frame.scrollTo(300, 400)");
        assertThat(
                        page.locator(".grid-scroll")
                                .evaluate(
                                        "frame => { const box = frame.getBoundingClientRect();"
                                                + " const hour = [...frame.querySelectorAll('.tick span')].find(e =>"
                                                + " e.checkVisibility() && e.getBoundingClientRect().top > box.top + 100);"
                                                + " const heads = frame.querySelector('.grid-heads').getBoundingClientRect();"
                                                + " return [frame.scrollLeft, hour.getBoundingClientRect().left - box.left, heads.top - box.top]; }"))
                .isEqualTo(List.of(300, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 1440, 2560})
    void noDensityScrollsThePageSideways(int width) {
        Page page = BROWSER.page(new NewContextOptions().setViewportSize(width, 900));
        for (String look : LOOKS) {
            page.navigate(DAY + AT + look);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(look + " at " + width)
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "1440, LIGHT", "1440, DARK"})
    void everyDensityIsAccessible(int width, ColorScheme scheme) {
        Page page =
                BROWSER.page(new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
        for (String look : LOOKS) {
            page.navigate(DAY + AT + look);
            page.locator(".zones summary").click();
            assertThat(AxeCheck.violations(page)).as(look).isEmpty();
        }
        assertThat(BROWSER.errors()).isEmpty();
    }

    private static Locator view(Page page, String name) {
        return page.locator(".views").getByText(name, new Locator.GetByTextOptions().setExact(true));
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

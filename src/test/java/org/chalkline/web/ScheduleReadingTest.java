package org.chalkline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.anybody;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chalkline.bench.MadeEvents;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.BrowserExtension;
import org.chalkline.testkit.EmptyProgram;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schedule as it is read by ear, by keyboard and over a slow line. */
@QuarkusTest
@Tag("browser")
class ScheduleReadingTest {
    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private static final String DAY = "/xen-hackathon-2012/schedule?day=2012-03-06";
    private static final int KILOBYTE = 1_000;

    @Inject
    EmptyProgram program;

    @Test
    void everyCardSaysAllInText() {
        program.withSample();
        Document page = Jsoup.parse(
                anybody().header("User-Agent", "Mozilla/5.0").get(DAY).asString());
        assertThat(page.select("h1").eachText()).containsExactly("Tuesday 6 March");
        assertThat(page.select("main h2").eachText()).containsExactly("Sessions by time and room");
        assertThat(page.select(".grid .note").size()).isEqualTo(27);
        for (var note : page.select(".grid .note:not(.k-break)")) {
            String title = note.select("h3").text();
            assertThat(note.select("time").text()).as(title).matches("\\d\\d:\\d\\d–\\d\\d:\\d\\d");
            assertThat(note.attr("aria-labelledby")).isEqualTo(note.select("h3").attr("id"));
            if (note.hasClass("k-plenary")) continue;
            assertThat(note.select(".where").text()).as(title).isNotEmpty();
            assertThat(note.select(".who").text()).as(title).isNotEmpty();
            assertThat(note.select("button.star").attr("aria-label")).isEqualTo("Star: " + title);
        }
    }

    /** The order of the document is that of time, then of rooms; a focused card is never under a bar that stays. */
    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void theKeyboardGoesByTime(int width) {
        program.withSample();
        Page page = BROWSER.page(new NewContextOptions().setViewportSize(width, 800));
        page.navigate(DAY);
        page.locator(".grid .note h3 a").first().focus();
        List<String> times = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            if (!(Boolean) page.evaluate("!!document.activeElement.closest('.grid')")) break;
            times.add((String) page.evaluate("document.activeElement.closest('.note').querySelector('time').dateTime"));
            String covered = (String) page.evaluate("""
                    (() => {
                      const focused = document.activeElement;
                      const box = focused.getBoundingClientRect();
                      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                      const isSeen = top && focused.closest('.note').contains(top);
                      return isSeen ? '' : focused.outerHTML.slice(0, 90) + ' under ' + top?.outerHTML.slice(0, 90);
                    })()
                    """);
            if (!covered.isEmpty()) hidden.add(covered);
            page.keyboard().press("Tab");
        }
        assertThat(times).hasSizeGreaterThan(40).isSorted();
        assertThat(hidden).isEmpty();
    }

    @Test
    void aDayOf150SessionsIsLight() {
        program.clear();
        Api.imported(MadeEvents.fullDay());
        Api.publish("full-day");
        String path = "/full-day/schedule";
        long html = sent(path);
        Document page = Jsoup.parse(
                anybody().header("User-Agent", "Mozilla/5.0").get(path).asString());
        assertThat(page.select(".grid .note")).hasSizeGreaterThanOrEqualTo(150);
        Set<String> files = new LinkedHashSet<>();
        page.select("link[rel=stylesheet], link[rel=icon]").forEach(link -> files.add(link.attr("href")));
        page.select("script[src]").forEach(script -> files.add(script.attr("src")));
        page.select("use").forEach(use -> files.add(use.attr("href").replaceAll("#.*", "")));
        files.removeIf(file -> file.startsWith("data:"));
        long all = html + files.stream().mapToLong(ScheduleReadingTest::sent).sum();
        assertThat(html).as("bytes of the page").isLessThanOrEqualTo(30 * KILOBYTE);
        assertThat(all).as("bytes without the font").isLessThanOrEqualTo(100 * KILOBYTE);
        assertThat(1 + files.size() + 1).as("requests, with the font").isLessThanOrEqualTo(7);
    }

    /** Bytes of an answer as they are sent. */
    private static long sent(String path) {
        Response answer = anybody()
                .header("User-Agent", "Mozilla/5.0")
                .header("Accept-Encoding", "gzip")
                .get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Long.parseLong(answer.header("Content-Length"));
    }
}

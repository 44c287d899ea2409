package org.chalkline.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An address that names a language leads on in it, whatever the browser speaks. */
@QuarkusTest
class LanguageLinksTest {
    @Inject
    EmptyProgram program;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
        Api.publish("small");
    }

    @Test
    void everyPublicPageIsReachedInTheLanguageOfTheFirst() {
        Deque<String> left = new ArrayDeque<>(List.of("/?lang=de"));
        Set<String> known = new HashSet<>(left);
        List<String> without = new ArrayList<>();
        while (!left.isEmpty()) {
            String address = left.remove();
            Document page = page(address);
            boolean isText = address.contains(".txt");
            if (!isText)
                assertThat(page.selectFirst("html").attr("lang")).as(address).isEqualTo("de");
            for (Element link : page.select("a[href]")) {
                String href = link.attr("href");
                if (!isPage(href)) continue;
                if (!href.contains("lang=de")) without.add(href + " on " + address);
                else if (isPublished(href) && known.add(href)) left.add(href);
            }
        }
        assertThat(without).isEmpty();
        assertThat(known)
                .contains(
                        "/small?lang=de",
                        "/small/schedule?day=2026-03-28&lang=de",
                        "/small/print/poster?size=a2&lang=de",
                        "/small/wall?page=1&lang=de");
    }

    @Test
    void formsKeepItToo() {
        assertThat(page("/small/schedule?lang=de").select("form[method=get] input[name=lang][value=de]"))
                .hasSameSizeAs(page("/small/schedule").select("form[method=get]"));
    }

    @Test
    void whatTheBrowserSpeaksIsInNoAddress() {
        for (String path : List.of("/", "/small", "/small/schedule", "/small/wall", "/small/print/poster")) {
            String page = given().header("Accept", "text/html")
                    .header("Accept-Language", "de")
                    .get(path)
                    .asString();
            String links = page.replaceAll(
                    "<(meta|link)[^>]*>|(?s)<script type=.application.*?</script>|[.](ics|atom)[?]lang=de",
                    ""); // these name it
            assertThat(links).as(path).contains("<html lang=\"de\"").doesNotContain("lang=de");
        }
    }

    /** Whether an address is one of a public page for people: others are no matter of this test, or know no language. */
    private static boolean isPage(String href) {
        return href.startsWith("/") && !href.matches(".*/(propose|schedule\\.ics|changes\\.atom|[^/]+\\.ics)([?].*)?");
    }

    /** One's own agenda is not: it leads where its owner left off. */
    private static boolean isPublished(String href) {
        return href.startsWith("/small") && !href.startsWith("/small/mine");
    }

    private static Document page(String address) {
        return Jsoup.parse(given().header("Accept", "text/html")
                .header("Accept-Language", "en")
                .urlEncodingEnabled(false)
                .get(address)
                .asString());
    }
}

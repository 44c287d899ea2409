package org.chalkline.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.chalkline.schedule.PreviewImage;
import org.chalkline.testkit.BrowserExtension;
import org.chalkline.testkit.EmptyProgram;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as programs see them that show a preview of a link, and the pictures they fetch. */
@QuarkusTest
@Tag("browser")
class PreviewPagesTest {
    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private static final String EVENT = "/xen-hackathon-2012";
    private static final String BASE = "http://chalkline.example.org";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void sampleEvent() {
        program.withSample();
    }

    private static Document asBot(String path) {
        Response answer = given().header("User-Agent", "Mozilla/5.0 (compatible; Discordbot/2.0)")
                .header("Accept", "*/*")
                .header("Host", "evil.example")
                .get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).doesNotContain("evil.example");
        return Jsoup.parse(answer.asString());
    }

    private static Map<String, String> tags(Document page) {
        Map<String, String> tags = new TreeMap<>();
        for (Element meta : page.select("meta[property], meta[name=twitter:card], meta[name=description]")) {
            tags.put(meta.attr("property") + meta.attr("name"), meta.attr("content"));
        }
        return tags;
    }

    @Test
    void aBotFindsTheTagsOfASession() {
        String path = EVENT + "/sessions/"
                + given().get("/api/v1/events" + EVENT + "/sessions").path("[0].code");
        Document page = asBot(path);
        Map<String, String> tags = tags(page);
        boolean drawn = PreviewImage.canDraw();
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(BASE + path);
        assertThat(tags.get("og:url")).isEqualTo(BASE + path);
        assertThat(tags.get("og:type")).isEqualTo("website");
        assertThat(tags.get("og:site_name")).isEqualTo("Xen Hackathon");
        assertThat(tags.get("og:title")).isEqualTo(page.select("h1").text());
        assertThat(tags.get("og:description"))
                .matches("Tue 6 March, \\d\\d:\\d\\d–\\d\\d:\\d\\d PST, .*")
                .isEqualTo(tags.get("description"));
        assertThat(tags.get("og:locale")).isEqualTo("en_GB");
        assertThat(tags.get("og:image")).isEqualTo(drawn ? BASE + path + "/card.png" : null);
        assertThat(tags.get("twitter:card")).isEqualTo(drawn ? "summary_large_image" : "summary");
    }

    @Test
    void aLinkToThePageInGermanIsShownInGerman() {
        String path = EVENT + "/sessions/"
                + given().get("/api/v1/events" + EVENT + "/sessions").path("[0].code");
        Document page = asBot(path + "?lang=de");
        Map<String, String> tags = tags(page);
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(BASE + path + "?lang=de");
        assertThat(tags.get("og:url")).isEqualTo(BASE + path + "?lang=de");
        assertThat(tags.get("og:locale")).isEqualTo("de_DE");
        assertThat(tags.get("og:description")).startsWith("Di 6. März, ");
        if (!PreviewImage.canDraw()) return;
        assertThat(tags.get("og:image")).isEqualTo(BASE + path + "/card.png?lang=de");
        byte[] german = given().get(path + "/card.png?lang=de").asByteArray();
        assertThat(german).isNotEqualTo(given().get(path + "/card.png").asByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/schedule", "/rooms/lab", "/people/ian-campbell", "?at=2012-03-06T14:20"})
    void everyPublicPageHasTags(String path) {
        Document page = asBot(EVENT + path);
        assertThat(tags(page))
                .containsKeys("og:title", "og:type", "og:url", "og:description", "og:site_name", "twitter:card");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .startsWith(BASE + EVENT)
                .doesNotContain("at=");
    }

    @Test
    void picturesAreDrawnAndRevalidated() throws Exception {
        String code = given().get("/api/v1/events" + EVENT + "/sessions").path("[0].code");
        for (String path : List.of(EVENT + "/card.png", EVENT + "/sessions/" + code + "/card.png")) {
            Response answer = given().get(path);
            if (!PreviewImage.canDraw()) {
                assertThat(answer.statusCode()).isEqualTo(404);
                continue;
            }
            assertThat(answer.statusCode() + " " + answer.contentType()).isEqualTo("200 image/png");
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
            assertThat(image.getWidth() + "x" + image.getHeight()).isEqualTo("1200x630");
            given().header("If-None-Match", answer.header("ETag"))
                    .get(path)
                    .then()
                    .statusCode(304);
        }
        for (String path : List.of("/sessions/NONE/card.png", "/rooms/lab/card.png", "/sessions/card.png")) {
            given().get(EVENT + path).then().statusCode(404);
        }
    }

    @Test
    void theDataForSearchEnginesIsNoScriptToTheContentPolicy() {
        Page page = BROWSER.page();
        page.navigate(EVENT + "/schedule");
        assertThat(page.evaluate(
                        "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent).name"))
                .isEqualTo("Xen Hackathon");
        assertThat(BROWSER.errors()).isEmpty();
    }
}

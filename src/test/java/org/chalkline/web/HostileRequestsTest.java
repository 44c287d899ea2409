package org.chalkline.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import org.chalkline.shared.Markdown;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that mean no good: each gets a clear refusal, and nothing above or beside it is touched. */
@QuarkusTest
class HostileRequestsTest {
    @Inject
    EmptyProgram program;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=%zz", "=", "%"})
    void aBrokenFormIsRefused(String form) {
        given().header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded")
                .body(form)
                .post("/sign-in")
                .then()
                .statusCode(400);
    }

    @Test
    void aFormIsNotJson() {
        given().header("Sec-Fetch-Site", "same-origin")
                .contentType("application/json")
                .body("{}")
                .post("/sign-in")
                .then()
                .statusCode(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void anotherSiteMayNotSignPeopleIn(String site) {
        given().header("Sec-Fetch-Site", site)
                .formParams(Map.of("name", "admin", "password", Api.PASSWORD))
                .post("/sign-in")
                .then()
                .statusCode(403);
    }

    @Test
    void browsersAreRefusedByAPageInTheirLanguage() {
        Document page = Jsoup.parse(given().header("Sec-Fetch-Site", "cross-site")
                .accept("text/html,*/*;q=0.8")
                .header("Accept-Language", "de")
                .formParams(Map.of("name", "admin", "password", Api.PASSWORD))
                .post("/sign-in")
                .then()
                .statusCode(403)
                .contentType("text/html")
                .header("Content-Language", "de")
                .extract()
                .asString());
        assertThat(page.selectFirst("h1").text()).isEqualTo("Das wurde von einer anderen Website geschickt");
        assertThat(page.selectFirst("main").text()).contains("Öffne die Seite hier und sende es noch einmal.");
        assertThat(page.select("main a").eachAttr("href")).containsExactly("/");
        Document portrait = Jsoup.parse(given().header("Sec-Fetch-Site", "same-origin")
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded")
                .body("x".repeat(1_100_000))
                .post("/sign-in")
                .then()
                .statusCode(413)
                .extract()
                .asString());
        assertThat(portrait.selectFirst("main").text()).contains("At most 1024 KiB are taken here.");
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site", "Origin, https://elsewhere.example"})
    void anotherSiteMayNotUseThePasswordThatABrowserKeeps(String header, String value) {
        String code = admin().get("/api/v1/events/small/members/code").path("code");
        admin().header(header, value)
                .post("/api/v1/events/small/members/code")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:chalkline:problem:other-site"));
        admin().get("/api/v1/events/small/members/code").then().body("code", equalTo(code));
    }

    @Test
    void whoSendsNothingNeedNotSayOfWhatKind() throws Exception {
        String pair = Base64.getEncoder().encodeToString(("admin:" + Api.PASSWORD).getBytes(UTF_8));
        HttpRequest plain = HttpRequest.newBuilder(URI.create(
                        ConfigProvider.getConfig().getValue("test.url", String.class) + "/api/v1/events/small/plans"))
                .header("Authorization", "Basic " + pair)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(plain, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        admin().delete(answer.headers().firstValue("Location").orElseThrow())
                .then()
                .statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rooms/..", "/rooms/%2e%2e", "/./rooms/lab"})
    void dotsDoNotLeadUpwards(String path) {
        admin().urlEncodingEnabled(false)
                .delete("/api/v1/events/small" + path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        admin().get("/api/v1/events/small/rooms").then().body("slug.size()", equalTo(2));
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedUnread() {
        admin().body("{\"slug\":\"" + "x".repeat(1_100_000) + "\"}")
                .post("/api/v1/events/small/rooms")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void aTextThatExplodesIsShownAsItWasWritten() {
        String bomb = "[a]: http://example.org/" + "x".repeat(9_000) + "\n\n" + "[a]".repeat(3_000);
        String html = Markdown.html(bomb);
        assertThat(html).hasSizeLessThan(40_000).startsWith("<p>[a]: http://example.org/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "[x](data:text/html,<b>)",
                "![x](http://example.org/x.png)",
                "<img src=x onerror=alert(1)>"
            })
    void nothingInATextComesAlive(String text) {
        assertThat(Markdown.html(text))
                .doesNotContain("<script", "<img", "javascript:", "\"data:")
                .doesNotContainPattern("<[^>]* on\\w+=");
    }

    @Test
    void scriptsInEveryFieldAreShownAsText() {
        String script = "<script>alert(1)</script>";
        Map<String, Object> session = Map.of(
                "code",
                "TALK",
                "kind",
                "talk",
                "title",
                script,
                "abstract",
                script,
                "minutes",
                50,
                "tags",
                new String[] {script});
        admin().body(session).put("/api/v1/events/small/sessions/TALK").then().statusCode(200);
        Map<String, String> place = Map.of("room", "hall", "start", "2026-03-28T09:00");
        admin().body(place)
                .put("/api/v1/events/small/draft/placements/TALK")
                .then()
                .statusCode(200);
        Api.publish("small");
        for (String page :
                new String[] {"/small", "/small/schedule", "/small/sessions/TALK", "/small/rooms/hall", "/small/changes"
                }) {
            given().get(page).then().statusCode(200).body(not(containsString(script)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/x-www-form-urlencoded; charset=nope | name=a | 415 | charset",
                "application/x-www-form-urlencoded; charset=:: | name=a | 415 | charset",
                "multipart/form-data; boundary= | a | 400 | boundary",
                "multipart/form-data | a | 400 | boundary",
                "multipart/form-data; boundary=x | a | 400 | unreadable",
            })
    void whatCannotBeReadIsRefusedInWords(String type, String body, int status, String problem) throws Exception {
        String base =
                "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/small/profile/portrait"))
                .header("Content-Type", type)
                .header("Sec-Fetch-Site", "same-origin")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(("noor:" + Api.PASSWORD).getBytes(UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        Api.member("noor", "small", "attendee");
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("urn:chalkline:problem:" + problem).doesNotContain("Error id");
    }
}

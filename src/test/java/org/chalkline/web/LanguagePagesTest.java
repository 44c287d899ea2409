package org.chalkline.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.browser;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of pages: from the address, from the reader's choice, from the browser. */
@QuarkusTest
class LanguagePagesTest {
    @Inject
    EmptyProgram program;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
        Api.publish("small");
    }

    @ParameterizedTest(name = "address {0}, choice {1}, browser {2}: {3}")
    @CsvSource({
        "'', '', '', en",
        "'', '', de, de",
        "'', '', 'fr, de;q=0.5', de",
        "'', en, de, en",
        "'', de, en, de",
        "'', xx, de, de",
        "en, de, de, en",
        "de, en, en, de",
        "'', de, '', de"
    })
    void theAddressWinsOverTheChoiceAndTheChoiceOverTheBrowser(
            String address, String choice, String browser, String language) {
        var request = given().header("Accept", "text/html");
        if (!address.isEmpty()) request.queryParam("lang", address);
        if (!choice.isEmpty()) request.cookie("chalkline-language", choice);
        if (!browser.isEmpty()) request.header("Accept-Language", browser);
        for (String path : new String[] {"/small", "/small/schedule", "/small/mine", "/sign-in", "/", "/small/none"}) {
            Document page = Jsoup.parse(request.get(path).asString());
            assertThat(page.selectFirst("html").attr("lang")).as(path).isEqualTo(language);
        }
    }

    @Test
    void aPageSaysItsLanguageAndWhatItDependsOn() {
        Response german = given().header("Accept", "text/html")
                .header("Accept-Language", "de")
                .get("/small");
        assertThat(german.header("Content-Language")).isEqualTo("de");
        assertThat(german.header("Vary")).isEqualTo("accept-encoding, accept-language, cookie");
        Response english = given().header("Accept", "text/html").get("/small");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(english.header("ETag")).isNotEqualTo(german.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de-AT", "<b>", "deen"})
    void aLanguageInTheAddressThatNobodySpeaksIsSaid(String language) {
        Response refused = given().header("Accept", "text/html")
                .queryParam("lang", language)
                .get("/small/schedule");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(refused.asString()).select(".lede").text())
                .isEqualTo("In the address, “lang” must be en or de.");
    }

    @Test
    void theChoiceIsKeptAndLeadsBackToThePage() {
        String here = "http://localhost";
        Response chosen = browser()
                .redirects()
                .follow(false)
                .header("Referer", here + "/small/schedule?day=2026-03-28&lang=en&view=list")
                .formParam("language", "de")
                .post("/language");
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.header("Location")).endsWith("/small/schedule?day=2026-03-28&view=list");
        assertThat(chosen.header("Set-Cookie"))
                .isEqualTo("chalkline-language=de;Version=1;Path=/;Max-Age=31536000;HttpOnly;SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/x", "https://evil.example//evil.example", "not an address", "mailto:a@b.c"})
    void theWayBackStaysHere(String page) {
        Response chosen = browser()
                .redirects()
                .follow(false)
                .header("Referer", page)
                .formParam("language", "de")
                .post("/language");
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.header("Location")).matches("(http://[^/]+)?/(x)?");
    }

    @Test
    void anAddressWrittenOddlyChangesNoOtherPage() {
        String odd = given().urlEncodingEnabled(false)
                .header("Accept", "text/html")
                .get("/small/changes?lan%67=de")
                .asString();
        assertThat(Jsoup.parse(odd).selectFirst("html").attr("lang")).isEqualTo("de");
        String english = given().header("Accept", "text/html")
                .get("/small/changes?lang=en")
                .asString();
        assertThat(english).contains("lang=en").doesNotContain("lang=de");
    }

    @Test
    void theNameOfTheParameterCountsInAnyCase() {
        String german = given().header("Accept", "text/html")
                .get("/small/schedule?Lang=DE")
                .asString();
        assertThat(Jsoup.parse(german).selectFirst("html").attr("lang")).isEqualTo("de");
        Response chosen = browser()
                .redirects()
                .follow(false)
                .header("Referer", "http://localhost/small/schedule?LANG=de&l%61ng=de&view=list")
                .formParam("language", "en")
                .post("/language");
        assertThat(chosen.header("Location")).endsWith("/small/schedule?view=list");
    }

    @Test
    void aWishInSeveralLinesIsReadAsOne() {
        Response page = given().header("Accept", "text/html")
                .header("Accept-Language", "en;q=0.1", "de;q=0.9")
                .get("/small");
        assertThat(page.header("Content-Language")).isEqualTo("de");
    }

    @Test
    void anEventWhoseNameBeginsLikeTheOrganizersPagesSpeaksGermanToo() {
        Response missing = given().header("Accept", "text/html")
                .header("Accept-Language", "de")
                .get("/organizers-summit");
        assertThat(missing.asString()).contains("<html lang=\"de\"");
        assertThat(missing.headers().getValues("Vary")).contains("accept-language, cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/small/mine", "/small/print/mine", "/small/mine/take", "/sign-in", "/join"})
    void whatIsOnesOwnIsKeptByNobody(String path) {
        assertThat(given().header("Accept", "text/html").get(path).header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void aChoiceThatCannotBeReadIsRefused() {
        browser().body("language=%zz").post("/language").then().statusCode(400);
        browser().body("next=%zz").post("/sign-out").then().statusCode(400);
    }

    @Test
    void aChoiceThatNobodySpeaksIsRefused() {
        browser().formParam("language", "fr").post("/language").then().statusCode(400);
        browser().post("/language").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/small/propose", "/small/propose/talk"})
    void whatIsNotTranslatedIsEnglishThroughout(String path) {
        Response page = given().header("Accept", "text/html")
                .header("Accept-Language", "de")
                .get(path);
        Document document = Jsoup.parse(page.asString());
        assertThat(document.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(document.select("form[action=/language]")).isEmpty();
    }
}

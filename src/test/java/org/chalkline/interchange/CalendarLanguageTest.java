package org.chalkline.interchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.browser;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars and feeds in the language of their address, and the pages that lead to them. */
@QuarkusTest
class CalendarLanguageTest {
    private static final String BASE = "http://chalkline.example.org";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
        place("TALK", "hall", "2026-03-28T09:00");
        place("DEMO", "lab", "2026-03-28T10:00");
        Api.publish("small");
    }

    private static void place(String code, String room, String start) {
        Api.place("small", code, room, start, "equipment-missing");
    }

    private static List<String> lines(String calendar, String property) {
        return calendar.replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith(property + ":"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/small/schedule.ics",
                "/small/sessions/DEMO.ics",
                "/small/rooms/lab.ics",
                "/small/mine/only-DEMO.ics"
            })
    void aCalendarSpeaksTheLanguageOfItsAddress(String path) {
        admin().delete("/api/v1/events/small/draft/placements/DEMO").then().statusCode(204);
        Api.publish("small");
        String english = given().get(path).asString();
        Response german = given().get(path + "?lang=de");
        assertThat(lines(english, "SUMMARY")).contains("SUMMARY:Cancelled: A demo");
        assertThat(lines(german.asString(), "SUMMARY")).contains("SUMMARY:Abgesagt: A demo");
        assertThat(lines(german.asString(), "SOURCE;VALUE=URI"))
                .containsExactly("SOURCE;VALUE=URI:" + BASE + path + "?lang=de");
        assertThat(lines(german.asString(), "UID")).isEqualTo(lines(english, "UID"));
        assertThat(german.header("Content-Language")).isEqualTo("de");
        assertThat(given().get(path).header("Content-Language")).isEqualTo("en");
        assertThat(given().header("Accept-Language", "de").get(path).asString()).isEqualTo(german.asString());
        given().header("If-None-Match", german.header("ETag")).get(path).then().statusCode(200);
        given().header("If-None-Match", german.header("ETag"))
                .get(path + "?lang=de")
                .then()
                .statusCode(304);
    }

    @Test
    void aLanguageThatNobodySpeaksIsSaid() {
        for (String path : List.of("/small/schedule.ics", "/small/rooms/lab.ics", "/small/changes.atom")) {
            Response refused = given().get(path + "?lang=fr");
            assertThat(refused.statusCode() + " " + refused.contentType()).isEqualTo("400 text/plain; charset=utf-8");
            assertThat(refused.asString()).isEqualTo("In the address, “lang” must be en or de.\n");
        }
        assertThat(given().header("Accept-Language", "de")
                        .get("/small/schedule.ics?lang=fr")
                        .asString())
                .isEqualTo("In der Adresse: „lang“ muss en oder de sein.\n");
        Response mine = given().header("Accept-Language", "de").get("/small/mine/only-TALK.ics?lang=fr");
        assertThat(mine.statusCode() + " "
                        + Jsoup.parse(mine.asString()).select(".lede").text())
                .isEqualTo("400 lang: muss en oder de sein");
    }

    @Test
    void germanPagesLeadToGermanCalendarsAndFeeds() {
        assertThat(german("/small/schedule").select("a[href*=.ics], link[href*=.ics], link[href*=.atom]"))
                .extracting(link -> link.attr("href"))
                .containsExactlyInAnyOrder(
                        "/small/schedule.ics?lang=de", "/small/schedule.ics?lang=de", "/small/changes.atom?lang=de");
        assertThat(german("/small/sessions/TALK").select("a[href*=.ics]").attr("href"))
                .isEqualTo("/small/sessions/TALK.ics?lang=de");
        assertThat(german("/small/rooms/hall").select("a[href*=.ics]").attr("href"))
                .isEqualTo("/small/rooms/hall.ics?lang=de");
        assertThat(Jsoup.parse(browser()
                                .header("Accept-Language", "de")
                                .cookie("chalkline-marks", "TALK.must.1331049600")
                                .get("/small/mine")
                                .asString())
                        .select("a[href*=.ics]")
                        .eachAttr("href"))
                .containsExactly(BASE + "/small/mine/only-TALK.ics?lang=de");
    }

    private static Document german(String path) {
        return Jsoup.parse(given().header("Accept-Language", "de")
                .header("Accept", "text/html")
                .get(path)
                .asString());
    }
}

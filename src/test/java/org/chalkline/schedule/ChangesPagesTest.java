package org.chalkline.schedule;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;

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
import org.junit.jupiter.params.provider.CsvSource;

/** The page of changes, and the pages of sessions that are no longer there, as their readers meet them. */
@QuarkusTest
class ChangesPagesTest {
    @Inject
    EmptyProgram program;

    @BeforeEach
    void threeVersions() {
        program.withSmall();
        place("TALK", "hall", "2026-03-28T09:00");
        place("DEMO", "lab", "2026-03-28T10:00");
        Api.publish("small");
        admin().delete("/api/v1/events/small/draft/placements/DEMO").then().statusCode(204);
        place("TALK", "lab", "2026-03-28T09:00");
        Api.publish("small");
        place("BOARD", "hall", "2026-03-28T11:00");
        Api.publish("small");
    }

    private static void place(String code, String room, String start) {
        Api.place("small", code, room, start, "equipment-missing");
    }

    private static Document page(String path, String language, int status) {
        Response answer = given().header("Accept", "text/html")
                .header("Accept-Language", language)
                .get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        return Jsoup.parse(answer.asString());
    }

    @Test
    void theWholePageSpeaksGerman() {
        Document page = page("/small/changes?version=2", "de", 200);
        assertThat(page.title()).isEqualTo("Was sich in Version 2 geändert hat · Chalkline");
        assertThat(page.select("main").text())
                .isEqualTo("Small hack, veröffentlichte Versionen Was sich in Version 2 geändert hat"
                        + " Verglichen mit Version 1. test Veröffentlicht Di 6. März 2012 23:20 Zeigt 1 Session"
                        + " 1 verlegt, 1 abgesagt Vergleichen mitMit Version 1 vergleichen Vergleichen"
                        + " Abgesagt A demo Demo, Grace vorher Sa 28. März 10:00, Lab jetzt findet nicht statt"
                        + " Neuer Raum A talk Vortrag, Ada vorher Sa 28. März 09:00, Hall jetzt Sa 28. März 09:00, Lab"
                        + " Versionen 3 Version 3Di 6. März 2012 23:20, test 2 Version 2Di 6. März 2012 23:20, test"
                        + " 1 Version 1Di 6. März 2012 23:20, test Als Feed abonnieren");
        assertThat(page.select("a[href*=.atom]").attr("href")).isEqualTo("/small/changes.atom?lang=de");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?since=3|en|What changed in version 3|Both are version 3|So there are no changes. Later versions say here"
                        + " what moved, came and went.",
                "?since=3|de|Was sich in Version 3 geändert hat|Beides ist Version 3|Also gibt es keine Änderungen. Bei"
                        + " späteren Versionen steht hier, was verlegt wurde, dazukam und wegfiel.",
                "?version=2&since=2|en|What changed in version 2|Both are version 2|So there are no changes. Later versions"
                        + " say here what moved, came and went.",
                "?version=1|de|Version 1|Es gibt nichts, womit man sie vergleichen könnte|Hier hat das Programm begonnen."
                        + " Bei späteren Versionen steht hier, was verlegt wurde, dazukam und wegfiel."
            })
    void whereNothingHasChangedItSaysSo(String query, String language, String heading, String empty, String why) {
        Document page = page("/small/changes" + query, language, 200);
        assertThat(List.of(
                        page.select("h1").text(),
                        page.select(".empty h2").text(),
                        page.select(".empty p").text()))
                .isEqualTo(List.of(heading, empty, why));
        assertThat(page.select(".change")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?since=4|en|In the address, “since” must be at most 3.",
                "?version=2&since=3|en|In the address, “since” must be at most 2."
            })
    void whatIsYetToComeCannotBeCompared(String query, String language, String text) {
        assertThat(page("/small/changes" + query, language, 400).select(".lede").text())
                .isEqualTo(text);
    }

    @Test
    void aSessionThatAnEarlierVersionHadIsRememberedForGood() {
        Document english = page("/small/sessions/DEMO", "en", 404);
        assertThat(english.select("h1").text()).isEqualTo("This session is no longer on the schedule");
        assertThat(english.select(".lede").text())
                .isEqualTo("It was “A demo”, on Sat 28 March, 10:00–10:30, in Lab. The version after 1 took it out.");
        Document german = page("/small/sessions/DEMO", "de", 404);
        assertThat(german.select("h1").text()).isEqualTo("Diese Session steht nicht mehr im Programm");
        assertThat(page("/small/sessions/MAYBE", "de", 404).select(".lede").text())
                .startsWith("Eine Session „MAYBE“ gibt es hier nicht. ");
        place("DEMO", "lab", "2026-03-28T10:00");
        Api.publish("small");
        assertThat(page("/small/sessions/DEMO", "de", 200).select("h1").text()).isEqualTo("A demo");
    }

    @Test
    void outsideOfEventsErrorsSpeakTheReadersLanguageAndToProgramsEnglish() {
        Document page = page("/none/schedule/x", "de", 404);
        assertThat(page.select("main").text())
                .isEqualTo("404 Unter dieser Adresse ist nichts Prüfe die Adresse auf einen verlorenen Buchstaben."
                        + " Alle Veranstaltungen");
        assertThat(given().header("Accept-Language", "de")
                        .get("/api/v1/events/none")
                        .jsonPath()
                        .getMap(""))
                .containsEntry("title", "There is nothing at this address")
                .containsEntry("detail", "There is no published event “none” here.");
    }
}

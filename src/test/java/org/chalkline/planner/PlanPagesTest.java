package org.chalkline.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.planner.PlanApiTest.planned;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.browser;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chalkline.testkit.EmptyProgram;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What organizers read of a plan. */
@QuarkusTest
class PlanPagesTest {
    private static final String SMALL = "/api/v1/events/small";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
    }

    private static Document page(JsonPath plan) {
        return Jsoup.parse(browser("admin")
                .get("/small/organize/plans/" + plan.getLong("id"))
                .asString());
    }

    private static void equip(String slug, String name, List<String> equipment) {
        admin().body(Map.of("slug", slug, "name", name, "capacity", 20, "equipment", equipment, "tables", 1))
                .put(SMALL + "/rooms/" + slug)
                .then()
                .statusCode(200);
    }

    @Test
    void showsTheAgendaItFoundAsAGrid() {
        JsonPath plan = planned(SMALL, Map.of("keep", "pinned", "steps", 500));
        Document page = page(plan);
        int shown = 0;
        for (Map<String, String> place : plan.<Map<String, String>>getList("placements")) {
            String start = place.get("start");
            String cell = page.select(
                            "[role=region][aria-labelledby=day-" + start.substring(0, 10) + "] tr:has(th:contains("
                                    + start.substring(11, 16) + ")) td a[href$=/board/" + place.get("session") + "]")
                    .text();
            assertThat(cell).as(place.toString()).isNotEmpty();
            shown++;
        }
        assertThat(shown).isEqualTo(3);
        assertThat(page.select(".plan-grid .status").eachText()).containsExactly("changes", "changes", "changes");
    }

    @Test
    void eachWayToRepairSaysWhatItMoves() {
        JsonPath first = planned(SMALL, Map.of("keep", "pinned", "steps", 500));
        admin().post(SMALL + "/plans/" + first.getLong("id") + "/accept").then().statusCode(200);
        admin().body(Map.of()).post(SMALL + "/versions").then().statusCode(201);
        equip("lab", "Lab", List.of("power", "projector"));
        equip("hall", "Hall", List.of("power"));
        JsonPath plan = planned(SMALL, Map.of("keep", "published", "steps", 900));
        Document page = page(plan);
        assertThat(plan.getList("alternatives")).isNotEmpty();
        assertThat(page.select("section[aria-labelledby=ways] li.panel")).hasSameSizeAs(plan.getList("alternatives"));
        for (Map<String, Object> way : plan.<Map<String, Object>>getList("alternatives")) {
            JsonPath changes = admin().get(
                            SMALL + "/plans/" + plan.getLong("id") + "/changes?alternative=" + way.get("name"))
                    .jsonPath();
            int lines = changes.getList("moved").size()
                    + changes.getList("placed").size()
                    + changes.getList("unplaced").size();
            assertThat(page.select("li.panel:has([value=" + way.get("name") + "]) .compare li"))
                    .hasSize(lines);
        }
        assertThat(page.select("main .title-block dt").eachText()).contains("Moves since published");
    }

    @Test
    void aWhatIfNamesWhatItChanges() {
        JsonPath plan = planned(
                SMALL,
                Map.of(
                        "steps",
                        500,
                        "scenario",
                        Map.of(
                                "rooms",
                                List.of(Map.of("slug", "tent", "name", "The tent", "capacity", 900)),
                                "withoutRooms",
                                List.of("hall"),
                                "withoutSessions",
                                List.of("BOARD"))));
        String words = "What if: with The tent, without Hall, without “A board”";
        assertThat(page(plan).select("h1").text()).isEqualTo(words);
        assertThat(page(plan).select("main form button").eachText()).containsExactly("Discard");
        Document list =
                Jsoup.parse(browser("admin").get("/small/organize/plans").asString());
        assertThat(list.select("main td").eachText()).contains(words);
    }

    @Test
    void aPlanForAnOlderDraftIsMadeAnewAsItWasAskedFor() {
        JsonPath plan = planned(SMALL, Map.of("keep", "nothing", "steps", 500, "seconds", 3));
        assertThat(page(plan).select("main form button").eachText()).containsExactly("Use this plan", "Discard");
        admin().body(Map.of("room", "hall", "start", "2026-03-28T10:00"))
                .put(SMALL + "/draft/placements/TALK")
                .then()
                .statusCode(200);
        Document page = page(plan);
        assertThat(page.select("main form button").eachText()).containsExactly("Use this plan", "Discard", "Plan anew");
        assertThat(page.select("form[action$=/plans] input").eachAttr("value")).containsExactly("nothing", "3");
        Document list =
                Jsoup.parse(browser("admin").get("/small/organize/plans").asString());
        assertThat(list.select("main .status-warn").text()).endsWith("for an older draft");
    }

    @Test
    void aDayWithoutAnEndIsAskedForOne() {
        Document page = Jsoup.parse(browser("admin")
                .contentType("application/x-www-form-urlencoded")
                .formParam("keep", "pinned")
                .formParam("seconds", "1")
                .formParam("day", "2026-03-28")
                .post("/small/organize/plans")
                .then()
                .statusCode(400)
                .extract()
                .asString());
        assertThat(page.select("#f-closes-error").text())
                .isEqualTo("Is missing: say when that day would end, such as 19:00.");
        assertThat(page.select("details").hasAttr("open")).isTrue();
    }
}

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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Taking a plan into a draft that is no longer the one it was made for, and ending plans more than once. */
@QuarkusTest
@Tag("database")
class PlanAcceptanceTest {
    private static final String SMALL = "/api/v1/events/small";
    private static final Map<String, Object> WISH = Map.of("keep", "pinned", "steps", 500);

    @Inject
    EmptyProgram program;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
    }

    private static void place(String session, String start, boolean pinned) {
        admin().body(Map.of("room", "hall", "start", start, "pinned", pinned))
                .put(SMALL + "/draft/placements/" + session)
                .then()
                .statusCode(200);
    }

    private static String address(JsonPath plan) {
        return SMALL + "/plans/" + plan.getLong("id");
    }

    private static String start(String session) {
        return admin().get(SMALL + "/draft")
                .jsonPath()
                .getString("placements.find { it.session == '" + session + "' }.start");
    }

    private static JsonPath refused(JsonPath plan, Map<String, ?> how) {
        return admin().body(how)
                .post(address(plan) + "/accept")
                .then()
                .statusCode(409)
                .extract()
                .jsonPath();
    }

    @Test
    void aPlanWithoutAPlaceEmptiesNoDraft() {
        for (String day : admin().get(SMALL + "/days").jsonPath().getList("date", String.class)) {
            Map<String, Object> closed = Map.of("date", day, "opens", "09:00", "closes", "18:00");
            admin().body(closed).put(SMALL + "/days/" + day).then().statusCode(200);
        }
        JsonPath plan = planned(SMALL, WISH);
        assertThat(plan.getList("placements")).isEmpty();
        assertThat(plan.getMap("interest")).containsEntry("served", 0).containsEntry("bound", 0);
        assertThat(refused(plan, Map.of()).getString("detail"))
                .isEqualTo("This plan has a place for no session. Discard it and plan anew.");
    }

    @Test
    void aPlanIsTakenForTheVeryDraftThatWasLookedAt() {
        JsonPath plan = planned(SMALL, WISH);
        place("TALK", "2026-03-28T10:00", false);
        String seen = admin().get(address(plan) + "/changes").jsonPath().getString("draft");
        place("TALK", "2026-03-28T11:00", false);
        JsonPath refusal = refused(plan, Map.of("draft", seen));
        assertThat(start("TALK")).startsWith("2026-03-28T11:00");
        admin().body(Map.of("draft", refusal.getString("changes.draft")))
                .post(address(plan) + "/accept")
                .then()
                .statusCode(200);
    }

    @Test
    void whatWasPinnedSinceStays() {
        JsonPath plan = planned(SMALL, WISH);
        place("DEMO", "2026-03-28T11:10", true);
        JsonPath changes = admin().get(address(plan) + "/changes").jsonPath();
        assertThat(changes.getList("moved")).isEmpty();
        assertThat(changes.getList("placed")).containsExactlyInAnyOrder("TALK", "BOARD");
        JsonPath taken = accepted(plan, Map.of("draftChanged", true));
        assertThat(taken.getBoolean("draftChanged")).isFalse();
        assertThat(start("DEMO")).startsWith("2026-03-28T11:10");
        assertThat(start("TALK")).isNotNull();
    }

    @Test
    void whereAllItPlacesWasPinnedSinceNothingIsTaken() {
        JsonPath plan = planned(SMALL, WISH);
        place("TALK", "2026-03-28T09:00", true);
        place("BOARD", "2026-03-28T10:00", true);
        place("DEMO", "2026-03-28T11:10", true);
        assertThat(refused(plan, Map.of("draftChanged", true)).getString("type"))
                .endsWith("plan-empty");
    }

    @Test
    void aMoveAfterThePlanWasTakenIsAChangeOfTheDraft() {
        JsonPath plan = planned(SMALL, WISH);
        assertThat(accepted(plan, Map.of()).getBoolean("draftChanged")).isFalse();
        assertThat(admin().get(address(plan)).jsonPath().getBoolean("draftChanged"))
                .isFalse();
        place("DEMO", "2026-03-28T11:10", false);
        assertThat(refused(plan, Map.of()).getString("type")).endsWith("draft-changed");
    }

    private static JsonPath accepted(JsonPath plan, Map<String, ?> how) {
        return admin().body(how)
                .post(address(plan) + "/accept")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void aPlanThatUsesWhatIsGoneSaysSo() {
        JsonPath plan = planned(SMALL, WISH);
        admin().body(Map.of("state", "cancelled", "note", "The machine went home"))
                .put(SMALL + "/sessions/TALK/state")
                .then()
                .statusCode(200);
        String words =
                "This plan uses the session “TALK”, which the event no longer has or holds. Discard it and plan anew.";
        assertThat(refused(plan, Map.of("draftChanged", true)).getString("detail"))
                .isEqualTo(words);
        assertThat(admin().get(address(plan) + "/changes").jsonPath().getMap("gone"))
                .isEqualTo(Map.of("rooms", List.of(), "sessions", List.of("TALK")));
        Document page = Jsoup.parse(browser("admin")
                .get("/small/organize/plans/" + plan.getLong("id"))
                .asString());
        assertThat(page.select("main .muted").eachText()).contains(words.replace("TALK", "A talk"));
        assertThat(page.select("main form button").eachText()).containsExactly("Discard", "Plan anew");
    }

    @Test
    void stoppingTwiceKeepsThePlan() {
        JsonPath plan = planned(SMALL, WISH);
        for (int i = 0; i < 2; i++) {
            browser("admin")
                    .post("/small/organize/plans/" + plan.getLong("id") + "/stop")
                    .then()
                    .statusCode(303);
        }
        assertThat(admin().get(address(plan)).jsonPath().getList("placements")).isEqualTo(plan.getList("placements"));
    }

    @Test
    void aScenarioThatCannotBeIsRefusedByField() {
        Map<String, Object> room = Map.of("slug", "annex", "name", "Annex", "capacity", 10);
        Map<String, Object> far = Map.of("date", "2126-01-01", "opens", "09:00", "closes", "18:00");
        JsonPath refusal = admin().body(Map.of("scenario", Map.of("rooms", List.of(room, room))))
                .post(SMALL + "/plans")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();
        assertThat(refusal.getList("violations.field")).containsExactly("scenario.rooms[1].slug");
        Map<String, Object> plenary =
                Map.of("kind", "plenary", "from", "09:00", "to", "10:00", "title", "Hello", "room", "lab");
        Map<String, Object> day =
                Map.of("date", "2026-03-28", "opens", "09:00", "closes", "18:00", "blocks", List.of(plenary));
        refusal = admin().body(Map.of("scenario", Map.of("withoutRooms", List.of("lab"), "days", List.of(day))))
                .post(SMALL + "/plans")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();
        assertThat(refusal.getList("violations.field")).containsExactly("scenario.days[0].blocks[0].room");
        refusal = admin().body(Map.of("scenario", Map.of("days", List.of(far))))
                .post(SMALL + "/plans")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();
        assertThat(refusal.getList("violations.field")).containsExactly("scenario.days[0].date");
    }
}

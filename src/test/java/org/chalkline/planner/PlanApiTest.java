package org.chalkline.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans through the API, on the sample event and on a small one. */
@QuarkusTest
@Tag("database")
class PlanApiTest {
    private static final String SAMPLE = "/api/v1/events/xen-hackathon-2012";
    private static final String SMALL = "/api/v1/events/small";
    /** Enough for the sample's search to settle. */
    private static final int STEPS = 400_000;

    @Inject
    EmptyProgram program;

    @BeforeEach
    void nothing() {
        program.clear();
    }

    private static void sample() {
        Api.imported(Api.resource("/xen-hackathon-2012.json"));
    }

    private static void small() {
        Api.imported(Api.resource("/interchange/small.json"));
    }

    /** Asks for a plan and waits for its end. */
    static JsonPath planned(String event, Map<String, ?> wish) {
        String address = admin().body(wish)
                .post(event + "/plans")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        JsonPath plan;
        do {
            plan = admin().get(address + "?wait=20")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
        } while (plan.getString("state").equals("running"));
        return plan;
    }

    private static JsonPath draft(String event) {
        return admin().get(event + "/draft").then().statusCode(200).extract().jsonPath();
    }

    private static void accept(String event, JsonPath plan) {
        admin().post(event + "/plans/" + plan.getLong("id") + "/accept").then().statusCode(200);
    }

    @Test
    void allSessionsOfTheSampleArePlacedWithoutAHardConflict() {
        sample();
        JsonPath plan = planned(SAMPLE, Map.of("keep", "nothing", "steps", STEPS));
        assertThat(plan.getString("state")).isEqualTo("finished");
        assertThat(plan.getList("unplaced")).isEmpty();
        assertThat(plan.getList("conflicts")).isEmpty();
        assertThat(plan.getList("placements")).hasSize(73);
        assertThat(plan.getLong("interest.served")).isLessThanOrEqualTo(plan.getLong("interest.bound"));
        assertThat(plan.getLong("interest.bound")).isLessThanOrEqualTo(plan.getLong("interest.total"));
        accept(SAMPLE, plan);
        JsonPath draft = draft(SAMPLE);
        assertThat(draft.getList("unplaced")).isEmpty();
        assertThat(draft.getList("conflicts.findAll { it.severity == 'hard' }")).isEmpty();
        admin().body(Map.of("note", "planned"))
                .post(SAMPLE + "/versions")
                .then()
                .statusCode(201);
    }

    @Test
    void theSameSeedAndStepsGiveTheSamePlan() {
        sample();
        Map<String, Object> wish = Map.of("keep", "nothing", "steps", 20_000, "seed", 7);
        List<Object> once = planned(SAMPLE, wish).getList("placements");
        assertThat(planned(SAMPLE, wish).getList("placements")).isEqualTo(once);
        Map<String, Object> other = Map.of("keep", "nothing", "steps", 20_000, "seed", 8);
        assertThat(planned(SAMPLE, other).getList("placements")).isNotEqualTo(once);
    }

    @Test
    void aPlanOfASmallEventIsWhole() {
        small();
        JsonPath plan = planned(SMALL, Map.of("steps", 2_000));
        assertThat(plan.getMap("").keySet()).contains("state", "placements", "unplaced", "interest", "moved", "curve");
        assertThat(plan.getList("placements.session")).containsExactlyInAnyOrder("TALK", "DEMO", "BOARD");
        assertThat(plan.getList("moved")).isEmpty();
        Map<String, Object> row = admin().get(SMALL + "/plans").jsonPath().getMap("[0]");
        assertThat(row)
                .containsEntry("id", plan.getInt("id"))
                .containsEntry("counts", Map.of("placed", 3, "unplaced", 0, "moved", 0, "conflicts", 0))
                .containsEntry("interest", plan.getMap("interest"))
                .doesNotContainKeys("placements", "unplaced", "curve", "alternatives");
        assertThat(plan.getMap("interest").keySet()).containsExactly("served", "total", "bound", "draft");
        accept(SMALL, plan);
        assertThat(draft(SMALL).getList("placements.session"))
                .containsExactlyInAnyOrderElementsOf(plan.getList("placements.session"));
    }

    @Test
    void pinnedSessionsStayUnlessNothingIsKept() {
        small();
        admin().body(Map.of("room", "hall", "start", "2026-03-28T09:00", "pinned", true))
                .put(SMALL + "/draft/placements/TALK")
                .then()
                .statusCode(200);
        for (int seed = 1; seed <= 5; seed++) {
            JsonPath plan = planned(SMALL, Map.of("keep", "pinned", "steps", 500, "seed", seed));
            List<Map<String, Object>> places = plan.getList("placements");
            assertThat(places)
                    .filteredOn(place -> place.get("session").equals("TALK"))
                    .extracting(place -> place.get("room") + " " + place.get("start"))
                    .containsExactly("hall 2026-03-28T09:00:00+01:00");
        }
    }

    @Test
    void aPinnedSessionThatANewPlanHasNoPlaceForLosesItsOwn() {
        small();
        admin().body(Map.of("room", "hall", "start", "2026-03-28T09:00", "pinned", true))
                .put(SMALL + "/draft/placements/TALK")
                .then()
                .statusCode(200);
        Map<String, Object> away = Map.of("date", "2026-03-29", "from", "20:00", "to", "21:00");
        admin().body(Map.of("slug", "ada", "name", "Ada", "available", List.of(away)))
                .put(SMALL + "/people/ada")
                .then()
                .statusCode(200);
        JsonPath plan = planned(SMALL, Map.of("keep", "nothing", "steps", 500));
        assertThat(plan.getList("unplaced.session")).contains("TALK");
        JsonPath changes =
                admin().get(SMALL + "/plans/" + plan.getLong("id") + "/changes").jsonPath();
        assertThat(changes.getList("unplaced")).containsExactly("TALK");
        accept(SMALL, plan);
        assertThat(draft(SMALL).getList("unplaced")).contains("TALK");
    }

    @Test
    void aBudgetOfStepsEndsWithItsSeconds() {
        sample();
        JsonPath plan = planned(SAMPLE, Map.of("keep", "nothing", "steps", 100_000_000, "seconds", 1));
        assertThat(plan.getString("state")).isEqualTo("finished");
        assertThat(plan.getList("placements")).hasSize(73);
    }

    @Test
    void inAWhatIfWithFewerTablesThoseWhoStoodThereAreMovable() {
        small();
        admin().body(Map.of("room", "hall", "start", "2026-03-28T09:00", "table", 2, "pinned", true))
                .put(SMALL + "/draft/placements/TALK")
                .then()
                .statusCode(200);
        Map<String, Object> hall =
                Map.of("slug", "hall", "name", "Hall", "capacity", 40, "equipment", List.of("power", "projector"));
        JsonPath plan = planned(SMALL, Map.of("steps", 500, "scenario", Map.of("rooms", List.of(hall))));
        assertThat(plan.getList("unplaced")).isEmpty();
        assertThat(plan.getList("placements.table", Integer.class)).containsOnly(1);
    }

    @Test
    void whoAsksTwiceIsRefusedAndWhoStopsKeepsWhatIsFound() {
        sample();
        String address = admin().body(Map.of("seconds", 600))
                .post(SAMPLE + "/plans")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        JsonPath refusal = admin().body(Map.of("seconds", 1))
                .post(SAMPLE + "/plans")
                .then()
                .statusCode(409)
                .extract()
                .jsonPath();
        assertThat(refusal.getString("detail"))
                .isEqualTo("A plan is being looked for already, asked for by admin. Wait for it, or stop it first.");
        admin().post(address + "/accept").then().statusCode(409);
        admin().delete(address).then().statusCode(204);
        JsonPath stopped = admin().get(address + "?wait=20").jsonPath();
        assertThat(stopped.getString("state")).isEqualTo("cancelled");
        assertThat(stopped.getList("placements")).hasSize(73);
        admin().delete(address).then().statusCode(204);
        admin().get(address).then().statusCode(404);
    }

    @Test
    void aDraftThatHasChangedSinceIsNeverOverwrittenUnasked() {
        small();
        JsonPath plan = planned(SMALL, Map.of("steps", 500));
        admin().body(Map.of("room", "hall", "start", "2026-03-28T10:00"))
                .put(SMALL + "/draft/placements/TALK")
                .then()
                .statusCode(200);
        JsonPath before = draft(SMALL);
        String address = SMALL + "/plans/" + plan.getLong("id");
        assertThat(admin().get(address).jsonPath().getBoolean("draftChanged")).isTrue();
        JsonPath refusal = admin().post(address + "/accept")
                .then()
                .statusCode(409)
                .extract()
                .jsonPath();
        assertThat(refusal.getList("changes.placed")).containsExactlyInAnyOrder("DEMO", "BOARD");
        assertThat(draft(SMALL).getMap("")).isEqualTo(before.getMap(""));
        admin().body(Map.of("draftChanged", true))
                .post(address + "/accept")
                .then()
                .statusCode(200);
        assertThat(draft(SMALL).getList("unplaced")).isEmpty();
    }

    @Test
    void aScenarioIsComparedAndNeverTaken() {
        small();
        JsonPath without = planned(SMALL, Map.of("steps", 500, "scenario", Map.of("withoutRooms", List.of("hall"))));
        assertThat(without.getList("unplaced.session")).contains("TALK");
        assertThat(without.getString("unplaced.find { it.session == 'TALK' }.reasons[0]"))
                .contains("projector");
        admin().post(SMALL + "/plans/" + without.getLong("id") + "/accept")
                .then()
                .statusCode(409);
        assertThat(draft(SMALL).getList("placements")).isEmpty();
    }

    static Stream<Arguments> badWishes() {
        return Stream.of(
                Arguments.of(Map.of("seconds", 0), "seconds"),
                Arguments.of(Map.of("seconds", 601), "seconds"),
                Arguments.of(Map.of("scenario", Map.of("withoutRooms", List.of("attic"))), "scenario.withoutRooms[0]"),
                Arguments.of(
                        Map.of("scenario", Map.of("withoutSessions", List.of("NONE"))), "scenario.withoutSessions[0]"),
                Arguments.of(
                        Map.of("scenario", Map.of("withoutDays", List.of("2030-01-01"))), "scenario.withoutDays[0]"));
    }

    @ParameterizedTest
    @MethodSource("badWishes")
    void whatCannotBeMeantIsRefusedByField(Map<String, ?> wish, String field) {
        small();
        JsonPath refusal = admin().body(wish)
                .post(SMALL + "/plans")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();
        assertThat(refusal.getList("violations.field")).containsExactly(field);
        assertThat(admin().get(SMALL + "/plans").jsonPath().getList("")).isEmpty();
    }

    @Test
    void plansAreForOrganizers() {
        small();
        Api.publish("small");
        Api.member("ada", "small", "attendee");
        as("ada").get(SMALL + "/plans").then().statusCode(403);
        as("ada").body(Map.of()).post(SMALL + "/plans").then().statusCode(403);
    }
}

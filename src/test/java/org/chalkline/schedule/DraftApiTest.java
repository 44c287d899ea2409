package org.chalkline.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.anybody;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chalkline.testkit.EmptyProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The draft through the API: placing, refusing, accepting, moving, unplacing. */
@QuarkusTest
@Tag("database")
class DraftApiTest {
    private static final String DRAFT = "/api/v1/events/small/draft";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
    }

    private static ValidatableResponse place(String code, Map<String, ?> wish) {
        return admin().body(wish).put(DRAFT + "/placements/" + code).then();
    }

    private static ValidatableResponse place(String code, String room, String start) {
        return place(code, Map.of("room", room, "start", start));
    }

    private static Map<String, Object> draft() {
        return admin().get(DRAFT).then().statusCode(200).extract().jsonPath().getMap("");
    }

    @Test
    void anEmptyDraftHasItsAcceptedSessionsInTheTray() {
        assertThat(draft())
                .isEqualTo(Map.of(
                        "placements", List.of(), "unplaced", List.of("TALK", "DEMO", "BOARD"), "conflicts", List.of()));
    }

    @Test
    void aPlacementIsAnsweredWithOffsetsTableAndEntityTag() {
        Map<String, Object> placed = place("TALK", "hall", "2026-03-28T09:00")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .extract()
                .jsonPath()
                .getMap("");
        assertThat(placed)
                .isEqualTo(Map.of(
                        "session",
                        "TALK",
                        "room",
                        "hall",
                        "start",
                        "2026-03-28T09:00:00+01:00",
                        "end",
                        "2026-03-28T09:50:00+01:00",
                        "table",
                        1,
                        "pinned",
                        false,
                        "accepted",
                        List.of(),
                        "edit",
                        1,
                        "conflicts",
                        List.of()));
        assertThat(admin().get(DRAFT).jsonPath().getList("unplaced")).isEqualTo(List.of("DEMO", "BOARD"));
    }

    @Test
    void aBrokenHardRuleIsRefusedWithTheConflictsAndNothingChanges() {
        Map<String, Object> before = draft();
        Map<String, Object> conflict = place("TALK", "lab", "2026-03-28T09:00")
                .statusCode(409)
                .contentType("application/problem+json")
                .extract()
                .jsonPath()
                .getMap("conflicts[0]");
        assertThat(conflict.get("rule")).isEqualTo("equipment-missing");
        assertThat(conflict.get("message"))
                .isEqualTo("Lab has no projector, which “A talk” needs from 09:00 to 09:50 on Sat 28 March");
        assertThat(draft()).isEqualTo(before);
    }

    @Test
    void aHardRuleCanBeAcceptedForOnePlacementAndStaysVisible() {
        place("TALK", Map.of("room", "lab", "start", "2026-03-28T09:00", "accept", List.of("equipment-missing")))
                .statusCode(200)
                .body("accepted", equalTo(List.of("equipment-missing")));
        var conflicts = admin().get(DRAFT).jsonPath().<Map<String, Object>>getList("conflicts");
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0)).containsEntry("rule", "equipment-missing").containsEntry("accepted", true);
    }

    @Test
    void aDoubleBookedRoomIsRefusedEvenIfAccepted() {
        place("DEMO", "lab", "2026-03-28T09:30").statusCode(200);
        Map<String, Object> wish = Map.of(
                "room", "lab",
                "start", "2026-03-28T09:00",
                "accept", List.of("room-double-booked", "equipment-missing", "set-up-overlap"));
        place("TALK", wish).statusCode(409).body("conflicts.rule", equalTo(List.of("room-double-booked")));
    }

    @Test
    void anotherTableIsTakenWhereTheRoomHasOne() {
        place("TALK", "hall", "2026-03-28T09:00").statusCode(200).body("table", equalTo(1));
        place("DEMO", "hall", "2026-03-28T09:10").statusCode(200).body("table", equalTo(2));
        place("MAYBE", "hall", "2026-03-28T09:00")
                .statusCode(409)
                .body("conflicts[0].rule", equalTo("room-double-booked"));
    }

    @Test
    void somebodyInTwoPlacesCanBeAcceptedAndTheOtherRulesStillHold() {
        place("DEMO", "lab", "2026-03-28T09:30").statusCode(200);
        place("BOARD", Map.of("room", "hall", "start", "2026-03-28T09:00", "accept", List.of("person-double-booked")))
                .statusCode(200)
                .body("conflicts.rule", equalTo(List.of("person-double-booked")));
    }

    @Test
    void aSwapIsOneCommand() {
        place("DEMO", "lab", "2026-03-28T10:00").statusCode(200);
        place("MAYBE", "lab", "2026-03-28T11:00").statusCode(200);
        Map<String, ?> swap = Map.of(
                "moves",
                List.of(
                        Map.of("session", "DEMO", "room", "lab", "start", "2026-03-28T11:10"),
                        Map.of("session", "MAYBE", "room", "lab", "start", "2026-03-28T10:00")));
        admin().body(swap)
                .post(DRAFT + "/moves")
                .then()
                .statusCode(200)
                .body("session", equalTo(List.of("DEMO", "MAYBE")));
        assertThat(admin().get(DRAFT).jsonPath().getList("placements.start"))
                .isEqualTo(List.of("2026-03-28T10:00:00+01:00", "2026-03-28T11:10:00+01:00"));
    }

    @Test
    void movesAreAllOrNothing() {
        place("DEMO", "lab", "2026-03-28T10:00").statusCode(200);
        Map<String, Object> before = draft();
        Map<String, ?> moves = Map.of(
                "moves",
                List.of(
                        Map.of("session", "DEMO", "room", "lab", "start", "2026-03-28T11:00"),
                        Map.of("session", "MAYBE", "room", "lab", "start", "2026-03-28T11:00")));
        admin().body(moves).post(DRAFT + "/moves").then().statusCode(409);
        assertThat(draft()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "moves[0].table, '\"table\":0'",
        "moves[0].table, '\"table\":-1'",
        "moves[0].accept[0], '\"accept\":[null]'",
        "moves[0].start, '\"pinned\":true,\"start\":\"2026-03-29T02:30\"'",
    })
    void aMoveIsCheckedLikeAPlacement(String field, String more) {
        String start = more.contains("start") ? "" : "\"start\":\"2026-03-28T10:00\",";
        String body = "{\"moves\":[{\"session\":\"DEMO\",\"room\":\"lab\"," + start + more + "}]}";
        List<String> fields = admin().body(body)
                .post(DRAFT + "/moves")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath()
                .getList("violations.field");
        assertThat(fields).contains(field);
    }

    @Test
    void aStaleConditionIs412AndTheStateOfTheOtherStays() {
        place("DEMO", "lab", "2026-03-28T10:00").statusCode(200);
        Map<String, ?> wish = Map.of("room", "lab", "start", "2026-03-28T11:00");
        var url = DRAFT + "/placements/DEMO";
        admin().header("If-Match", "\"0\"").body(wish).put(url).then().statusCode(412);
        admin().header("If-Match", "\"1\"")
                .body(wish)
                .put(url)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        admin().header("If-Match", "\"1\"").delete(url).then().statusCode(412);
        admin().header("If-Match", "\"2\"").delete(url).then().statusCode(204);
        assertThat(draft().get("placements")).isEqualTo(List.of());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "start, '{\"room\":\"lab\",\"start\":\"2026-03-29T02:30\"}', a time that the clocks skip",
        "start, '{\"room\":\"lab\",\"start\":\"tomorrow\"}', no time",
        "start, '{\"room\":\"lab\",\"start\":\"2026-03-28T09:00:30\"}', half a minute",
        "start, '{\"room\":\"lab\"}', missing",
        "room, '{\"room\":\"attic\",\"start\":\"2026-03-28T09:00\"}', unknown room",
        "table, '{\"room\":\"lab\",\"start\":\"2026-03-28T09:00\",\"table\":2}', table that is not there",
        "accept[0], '{\"room\":\"lab\",\"start\":\"2026-03-28T09:00\",\"accept\":[\"gravity\"]}', unknown rule",
        "sart, '{\"room\":\"lab\",\"sart\":\"2026-03-28T09:00\"}', unknown field",
    })
    void badInputIsNamedByField(String field, String body, String name) {
        admin().body(body)
                .put(DRAFT + "/placements/DEMO")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo(field));
    }

    @Test
    void aLongerSessionMustStillFitItsPlace() {
        place("DEMO", "lab", "2026-03-28T10:00").statusCode(200);
        place("MAYBE", "lab", "2026-03-28T10:30").statusCode(200);
        Map<String, Object> longer =
                Map.of("code", "DEMO", "kind", "demo", "title", "A demo", "minutes", 60, "setupMinutes", 10);
        admin().body(longer)
                .put("/api/v1/events/small/sessions/DEMO")
                .then()
                .statusCode(409)
                .body("conflicts[0].rule", equalTo("room-double-booked"));
    }

    @Test
    void aCancelledSessionLeavesTheBoard() {
        place("DEMO", "lab", "2026-03-28T10:00").statusCode(200);
        admin().body(Map.of("state", "cancelled", "note", "The machine went home"))
                .put("/api/v1/events/small/sessions/DEMO/state")
                .then()
                .statusCode(200);
        assertThat(draft().get("placements")).isEqualTo(List.of());
        place("MAYBE", "lab", "2026-03-28T10:00").statusCode(200);
    }

    @Test
    void aRoomWithSessionsCannotBeDeleted() {
        place("DEMO", "lab", "2026-03-28T10:00").statusCode(200);
        admin().delete("/api/v1/events/small/rooms/lab")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chalkline:problem:room-in-use"));
    }

    @Test
    void theDraftIsForOrganizers() {
        anybody().get(DRAFT).then().statusCode(401).contentType("application/problem+json");
        anybody().body(Map.of()).put(DRAFT + "/placements/DEMO").then().statusCode(401);
    }
}

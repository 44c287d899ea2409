package org.chalkline.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.planner.PlanApiTest.planned;
import static org.chalkline.testkit.Api.admin;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What cannot be planned is answered with whom and what it is about. */
@QuarkusTest
@Tag("database")
class PlanBadInputTest {
    private static final String SMALL = "/api/v1/events/small";
    private static final Map<String, Object> WISH = Map.of("keep", "pinned", "steps", 2_000);

    @Inject
    EmptyProgram program;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
    }

    private static void pin(String session, String room, String start) {
        admin().body(Map.of("room", room, "start", start, "pinned", true))
                .put(SMALL + "/draft/placements/" + session)
                .then()
                .statusCode(200);
    }

    /** No two of them can be pinned against each other; but whom they are about can change what they said. */
    @Test
    void aPinAgainstItsPeopleIsNamed() {
        pin("TALK", "hall", "2026-03-28T09:00");
        Map<String, Object> ada = Map.of("slug", "ada", "name", "Ada", "available", List.of(hours("10:00", "12:00")));
        admin().body(ada).put(SMALL + "/people/ada").then().statusCode(200);
        JsonPath plan = planned(SMALL, WISH);
        assertThat(plan.getList("conflicts.message"))
                .isEqualTo(List.of("Ada is not there from 09:00 to 09:50 on Sat 28 March, but “A talk” needs them"));
        assertThat(plan.getList("placements.session")).containsExactlyInAnyOrder("TALK", "DEMO", "BOARD");
        assertThat(plan.getList("unplaced")).isEmpty();
    }

    @Test
    void whatIsAcceptedOfTwoPinsStays() {
        Api.change(SMALL, "DEMO", "people", List.of(Map.of("person", "ada", "role", "presenter")));
        pin("TALK", "hall", "2026-03-28T09:00");
        admin().body(Map.of(
                        "room",
                        "lab",
                        "start",
                        "2026-03-28T09:10",
                        "pinned",
                        true,
                        "accept",
                        List.of("person-double-booked")))
                .put(SMALL + "/draft/placements/DEMO")
                .then()
                .statusCode(200);
        JsonPath plan = planned(SMALL, WISH);
        assertThat(plan.getList("conflicts")).isEmpty();
        assertThat(plan.getList("placements.start"))
                .isEqualTo(
                        List.of("2026-03-28T09:00:00+01:00", "2026-03-28T09:10:00+01:00", "2026-03-28T10:00:00+01:00"));
    }

    private static Map<String, String> hours(String from, String to) {
        return Map.of("date", "2026-03-28", "from", from, "to", to);
    }

    @Test
    void aPinThatTheDayDoesNotHoldIsNamed() {
        pin("TALK", "hall", "2026-03-28T09:00");
        Api.change(SMALL, "TALK", "minutes", 500);
        JsonPath plan = planned(SMALL, WISH);
        assertThat(plan.getList("conflicts.message"))
                .isEqualTo(List.of("“A talk” in Hall runs into Lunch from 12:00 to 13:00 on Sat 28 March"));
        assertThat(plan.getList("placements.session")).containsExactlyInAnyOrder("TALK", "DEMO");
        assertThat(plan.getList("unplaced"))
                .isEqualTo(List.of(Map.of(
                        "session",
                        "BOARD",
                        "reasons",
                        List.of(
                                "Whenever its people are there, “A talk” stands in the way and may not be moved. Take the"
                                        + " pin off, or move it by hand."))));
    }

    @Test
    void withoutAnyInterestAllArePlaced() {
        Api.imported(Api.resource("/interchange/small.json")
                .replaceAll("(?s)\"interest\": \\[.*\\]", "\"interest\": []")
                .replace("\"slug\": \"small\"", "\"slug\": \"calm\""));
        JsonPath plan = planned("/api/v1/events/calm", WISH);
        assertThat(plan.getList("placements.session")).containsExactlyInAnyOrder("TALK", "DEMO", "BOARD");
        assertThat(plan.getList("unplaced")).isEmpty();
        assertThat(plan.getMap("interest")).isEqualTo(Map.of("served", 0, "total", 0, "bound", 0, "draft", 0));
    }
}

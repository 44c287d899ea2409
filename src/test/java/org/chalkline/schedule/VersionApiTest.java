package org.chalkline.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.anybody;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Publishing through the API, and what everybody may then read. */
@QuarkusTest
@Tag("database")
class VersionApiTest {
    private static final String EVENT = "/api/v1/events/small";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
    }

    private static void place(String code, String room, String start, String... accept) {
        Api.place("small", code, room, start, accept);
    }

    @Test
    void whatIsNotPublishedIsNotThere() {
        for (String path :
                List.of("", "/rooms", "/days", "/people", "/sessions", "/versions", "/schedule", "/versions/1")) {
            anybody().get(EVENT + path).then().statusCode(404).contentType("application/problem+json");
        }
        assertThat(anybody().get("/api/v1/events").jsonPath().getList("")).isEmpty();
    }

    @Test
    void publishingShowsPlacedAndAcceptedSessionsAndTheirPeopleOnly() {
        place("TALK", "hall", "2026-03-28T09:00");
        place("MAYBE", "lab", "2026-03-28T09:00");
        admin().body(Map.of("note", "First"))
                .post(EVENT + "/versions")
                .then()
                .statusCode(201)
                .header("Location", endsWith(EVENT + "/versions/1"))
                .body("number", equalTo(1));
        Map<String, Object> talk = anybody().get(EVENT + "/sessions").jsonPath().getMap("[0]");
        assertThat(talk)
                .containsEntry("code", "TALK")
                .containsEntry("room", "hall")
                .containsEntry("start", "2026-03-28T09:00:00+01:00")
                .containsEntry("end", "2026-03-28T09:50:00+01:00");
        assertThat(anybody().get(EVENT + "/sessions").jsonPath().getList("code"))
                .isEqualTo(List.of("TALK"));
        assertThat(anybody().get(EVENT + "/people").jsonPath().getList("")).isEqualTo(List.of(person()));
        anybody().get(EVENT + "/sessions/MAYBE").then().statusCode(404);
        anybody().get(EVENT + "/people/grace").then().statusCode(404);
        String everything = anybody().get(EVENT + "/schedule").asString();
        assertThat(everything).contains("A talk").doesNotContain("Unpublished words", "ada@example.org", "Grace");
    }

    private static Map<String, Object> person() {
        Map<String, Object> ada = new HashMap<>();
        ada.put("slug", "ada");
        ada.put("name", "Ada");
        ada.put("affiliation", null);
        return ada;
    }

    @Test
    void nothingChangedIsRefused() {
        place("TALK", "hall", "2026-03-28T09:00");
        Api.publish("small");
        admin().post(EVENT + "/versions")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chalkline:problem:nothing-changed"));
    }

    @Test
    void anUnacceptedHardConflictKeepsADraftFromBeingPublished() {
        place("TALK", "hall", "2026-03-28T09:00");
        admin().body(Map.of("date", "2026-03-28", "opens", "10:00", "closes", "18:00"))
                .put(EVENT + "/days/2026-03-28")
                .then()
                .statusCode(200);
        admin().post(EVENT + "/versions")
                .then()
                .statusCode(409)
                .body("conflicts.rule", equalTo(List.of("outside-opening-hours")));
        place("TALK", "hall", "2026-03-28T09:00", "outside-opening-hours");
        Api.publish("small");
    }

    @Test
    void changesTellWhatWasAddedMovedAndCancelled() {
        place("TALK", "hall", "2026-03-28T09:00");
        place("DEMO", "lab", "2026-03-28T09:30");
        Api.publish("small");
        place("TALK", "hall", "2026-03-28T10:00");
        place("BOARD", "lab", "2026-03-28T11:00");
        admin().delete(EVENT + "/draft/placements/DEMO").then().statusCode(204);
        Api.publish("small");
        Map<String, Object> changes = anybody()
                .get(EVENT + "/versions/2/changes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
        assertThat(changes)
                .isEqualTo(Map.of(
                        "number", 2,
                        "since", 1,
                        "added", List.of("BOARD"),
                        "cancelled", List.of("DEMO"),
                        "moved",
                                List.of(Map.of(
                                        "session", "TALK",
                                        "from", Map.of("room", "hall", "start", "2026-03-28T09:00:00+01:00"),
                                        "to", Map.of("room", "hall", "start", "2026-03-28T10:00:00+01:00"))),
                        "edited", List.of()));
        assertThat(anybody()
                        .get(EVENT + "/versions/2/changes?since=0")
                        .jsonPath()
                        .getList("added"))
                .isEqualTo(List.of("TALK", "BOARD"));
        assertThat(anybody().get(EVENT + "/versions").jsonPath().getList("number"))
                .isEqualTo(List.of(2, 1));
        assertThat(anybody().get(EVENT + "/versions/1").jsonPath().getList("sessions.code"))
                .isEqualTo(List.of("TALK", "DEMO"));
    }

    @Test
    void theScheduleIsRevalidatedByItsEntityTag() {
        place("TALK", "hall", "2026-03-28T09:00");
        Api.publish("small");
        String tag = anybody()
                .get(EVENT + "/schedule")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .extract()
                .header("ETag");
        assertThat(tag).startsWith("\"").endsWith("\"");
        anybody().header("If-None-Match", tag).get(EVENT + "/schedule").then().statusCode(304);
        place("TALK", "hall", "2026-03-28T10:00");
        Api.publish("small");
        anybody().header("If-None-Match", tag).get(EVENT + "/schedule").then().statusCode(200);
    }

    @Test
    void aDeletedEventIsGoneForEverybody() {
        place("TALK", "hall", "2026-03-28T09:00");
        Api.publish("small");
        anybody().get("/small/schedule").then().statusCode(200);
        admin().delete(EVENT).then().statusCode(204);
        anybody().get(EVENT + "/schedule").then().statusCode(404);
        anybody().get("/small/schedule").then().statusCode(404);
    }
}

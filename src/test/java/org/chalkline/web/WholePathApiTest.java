package org.chalkline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An organizer, three speakers and ten attendees, from sign-up to interest, by the API alone. */
@QuarkusTest
@Tag("database")
class WholePathApiTest {
    private static final String EVENT = "/api/v1/events/garage-days";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void nothing() {
        program.clear();
    }

    @Test
    void fromSignUpToInterest() {
        anOrganizerIsInvitedAndSetsUpTheEvent();
        String code = as("olga").get(EVENT + "/members/code").path("code");
        List<String> sessions = threeSpeakersPropose(code);
        assertThat(sessions).containsExactly("GRAPHS-SHOWN", "WHERE-TO-STORE", "A-CLIENT-IN-A");

        as("olga")
                .body(Map.of("sessions", sessions, "state", "accepted", "note", "Come early."))
                .post(EVENT + "/sessions/decisions")
                .then()
                .statusCode(200);
        assertThat(states(sessions)).as("before they are told").containsOnly("submitted");
        as("olga")
                .body(Map.of(
                        "people", as("olga").get(EVENT + "/outbox").jsonPath().getList("person")))
                .post(EVENT + "/outbox/sendings")
                .then()
                .statusCode(200);
        assertThat(states(sessions)).containsOnly("accepted");
        for (int i = 0; i < 3; i++) {
            as("speaker" + i)
                    .body(Map.of("state", "confirmed"))
                    .put(EVENT + "/proposals/" + sessions.get(i) + "/state")
                    .then()
                    .statusCode(200);
        }

        tenAttendeesMark(code, sessions);
        assertThat(demand())
                .isEqualTo(Map.of("GRAPHS-SHOWN", "10 must", "WHERE-TO-STORE", "0 must", "A-CLIENT-IN-A", "5 must"));
        for (int i = 0; i < 10; i++)
            as("attendee" + i).get(EVENT + "/demand").then().statusCode(403);
    }

    private static void anOrganizerIsInvitedAndSetsUpTheEvent() {
        admin().body(Map.of(
                        "slug", "garage-days",
                        "name", "Garage days",
                        "timeZone", "Europe/Vienna",
                        "from", "2026-05-08",
                        "to", "2026-05-08"))
                .post("/api/v1/events")
                .then()
                .statusCode(201);
        Api.account("olga");
        String link = admin().body(Map.of("purpose", "organizer", "name", "Olga"))
                .post(EVENT + "/invitations")
                .path("code");
        as("olga").post("/api/v1/invitations/" + link).then().statusCode(200);
        as("olga")
                .body(Map.of("slug", "pit", "name", "Pit", "capacity", 12))
                .post(EVENT + "/rooms")
                .then()
                .statusCode(201);
        as("olga")
                .body(Map.of("date", "2026-05-08", "opens", "09:00", "closes", "18:00"))
                .post(EVENT + "/days")
                .then()
                .statusCode(201);
        as("olga")
                .body(Map.of("note", "Rooms and times"))
                .post(EVENT + "/versions")
                .then()
                .statusCode(201);
    }

    private static List<String> threeSpeakersPropose(String code) {
        List<Map<String, Object>> proposals = List.of(
                Map.of("kind", "demo", "title", "Graphs shown running", "minutes", 30, "setupMinutes", 10),
                Map.of("kind", "whiteboard", "title", "Where to store it?", "minutes", 50, "expectedOutcome", "A plan"),
                Map.of("kind", "hack", "title", "A client in a day", "minutes", 110));
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            join("speaker" + i, code);
            codes.add(as("speaker" + i)
                    .body(proposals.get(i))
                    .post(EVENT + "/proposals")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("code"));
        }
        return codes;
    }

    private static void tenAttendeesMark(String code, List<String> sessions) {
        for (int i = 0; i < 10; i++) {
            join("attendee" + i, code);
            mark(i, sessions.get(0), "must");
            mark(i, sessions.get(2), i % 2 == 0 ? "must" : "none");
            assertThat(as("attendee" + i).get(EVENT + "/interest").jsonPath().getList("level"))
                    .isEqualTo(List.of("must", "none", i % 2 == 0 ? "must" : "none"));
        }
    }

    private static void join(String name, String code) {
        Api.account(name);
        as(name).body(Map.of("code", code)).post(EVENT + "/members").then().statusCode(201);
    }

    private static void mark(int attendee, String session, String level) {
        as("attendee" + attendee)
                .body(Map.of("level", level))
                .put(EVENT + "/sessions/" + session + "/interest")
                .then()
                .statusCode(200);
    }

    /** As the speakers see them. */
    private static List<String> states(List<String> sessions) {
        List<String> states = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            states.add(as("speaker" + i)
                    .get(EVENT + "/proposals/" + sessions.get(i))
                    .path("state"));
        }
        return states;
    }

    private static Map<String, String> demand() {
        Map<String, String> all = new TreeMap<>();
        as("olga")
                .get(EVENT + "/demand")
                .jsonPath()
                .<Map<String, Object>>getList("")
                .forEach(row -> all.put((String) row.get("session"), row.get("must") + " must"));
        return all;
    }
}

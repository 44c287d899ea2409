package org.chalkline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.live.Outboxes.SMALL;
import static org.chalkline.live.Outboxes.changes;
import static org.chalkline.live.Outboxes.item;
import static org.chalkline.live.Outboxes.move;
import static org.chalkline.live.Outboxes.place;
import static org.chalkline.live.Outboxes.text;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.MailServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people should hear about waits for an organizer, in words and places as they are in the end. */
@QuarkusTest
@Tag("database")
class OutboxTest {
    @RegisterExtension
    static final MailServer MAIL = new MailServer();

    @Inject
    EmptyProgram program;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
    }

    @Test
    void aDecisionWaitsWithItsNote() {
        move("TALK", "waitlisted", "Bring two");
        String revision = admin().get(SMALL + "/outbox").path("[0].revision");
        assertThat(revision).matches("[0-9a-f]{16}");
        Map<String, Object> letter = new LinkedHashMap<>();
        letter.put("person", "ada");
        letter.put("name", "Ada");
        letter.put("way", "mail");
        letter.put("address", "ada@example.org");
        letter.put("subject", "Small hack: news about your sessions");
        letter.put("text", """
                Hello Ada,

                this is news from Small hack.

                “A talk” is on the waiting list.
                The organizers write: Bring two
                """);
        letter.put("changes", List.of(item("TALK", "state", "accepted", "waitlisted", "Bring two")));
        letter.put("problem", null);
        letter.put("revision", revision);
        assertThat(admin().get(SMALL + "/outbox").jsonPath().getList("")).isEqualTo(List.of(letter));
        assertThat(MAIL.received()).isEmpty();
    }

    @Test
    void theLatestStateWinsAndWhatIsUndoneDisappears() {
        move("TALK", "waitlisted", "Wait");
        move("TALK", "rejected", "No room");
        assertThat(changes()).isEqualTo(List.of(item("TALK", "state", "accepted", "rejected", "No room")));
        move("TALK", "accepted", null);
        assertThat(changes()).isEmpty();
        move("TALK", "cancelled", null);
        assertThat(changes()).isEqualTo(List.of(item("TALK", "state", "accepted", "cancelled", null)));
        move("TALK", "confirmed", null);
        assertThat(changes()).isEmpty();
    }

    @Test
    void whatHappensWithSeveralSessionsIsOneLetter() {
        admin().body(Map.of("sessions", List.of("TALK", "BOARD"), "state", "cancelled", "note", "Flooded"))
                .post(SMALL + "/sessions/decisions")
                .then()
                .statusCode(200);
        assertThat(admin().get(SMALL + "/outbox").jsonPath().getList("person")).isEqualTo(List.of("ada"));
        assertThat(changes())
                .isEqualTo(List.of(
                        item("TALK", "state", "accepted", "cancelled", "Flooded"),
                        item("BOARD", "state", "accepted", "cancelled", "Flooded")));
    }

    @Test
    void aNewVersionTellsWhoeverHasAPartWhatMovedCameAndWent() {
        place("TALK", "hall", "2026-03-28T09:00");
        place("DEMO", "lab", "2026-03-28T10:00");
        Api.publish("small");
        assertThat(changes()).isEmpty();
        place("TALK", "hall", "2026-03-28T10:00");
        admin().delete(SMALL + "/draft/placements/DEMO").then().statusCode(204);
        place("BOARD", "lab", "2026-03-28T11:00");
        assertThat(changes()).isEmpty();
        Api.publish("small");
        String nine = "Sat 28 March 09:00, Hall";
        String ten = "Sat 28 March 10:00, Hall";
        String board = "Sat 28 March 11:00, Lab";
        assertThat(changes())
                .isEqualTo(List.of(
                        item("BOARD", "place", null, board, null),
                        item("TALK", "place", nine, ten, null),
                        item("BOARD", "place", null, board, null),
                        item("DEMO", "place", "Sat 28 March 10:00, Lab", null, null)));
        assertThat(text("ada"))
                .contains(
                        "“A talk” has moved from " + nine + " to " + ten + ".",
                        "“A board” is in the schedule: " + board);
        assertThat(text("grace")).contains("“A demo” is no longer in the schedule. It was on Sat 28 March 10:00, Lab.");

        place("TALK", "hall", "2026-03-28T09:00");
        Api.publish("small");
        assertThat(changes())
                .doesNotContain(item("TALK", "place", nine, ten, null))
                .hasSize(3);
        move("BOARD", "cancelled", null);
        assertThat(changes())
                .isEqualTo(List.of(
                        item("BOARD", "state", "accepted", "cancelled", null),
                        item("DEMO", "place", "Sat 28 March 10:00, Lab", null, null)));
    }

    @Test
    void whatBecameOfAChangeIsTold() {
        Api.account("noor");
        String card = admin().body(Map.of("purpose", "person", "person", "ada"))
                .post(SMALL + "/invitations")
                .path("code");
        as("noor").post("/api/v1/invitations/" + card).then().statusCode(200);
        as("noor")
                .body(Map.of("kind", "talk", "title", "A longer talk", "minutes", 40))
                .put(SMALL + "/proposals/TALK")
                .then()
                .statusCode(202);
        admin().body(Map.of("approve", false, "note", "Too long"))
                .put(SMALL + "/sessions/TALK/edit/decision")
                .then()
                .statusCode(200);
        assertThat(changes()).isEqualTo(List.of(item("TALK", "edit", null, "declined", "Too long")));
        assertThat(admin().get(SMALL + "/outbox").jsonPath().getString("[0].text"))
                .contains("The changes to “A talk” were declined.", "The organizers write: Too long");
    }

    @Test
    void whatWaitsGoesWithThePersonToTheirCard() {
        Api.member("noor", "small", "attendee");
        as("noor")
                .body(Map.of("kind", "talk", "title", "Mine", "minutes", 30))
                .post(SMALL + "/proposals")
                .then()
                .statusCode(201);
        move("MINE", "waitlisted", null);
        String card = admin().body(Map.of("purpose", "person", "person", "grace"))
                .post(SMALL + "/invitations")
                .path("code");
        as("noor").post("/api/v1/invitations/" + card).then().statusCode(200);
        assertThat(admin().get(SMALL + "/outbox").jsonPath().getList("person")).isEqualTo(List.of("grace"));
    }

    @Test
    void whoeverHasNoPartAnyMoreHearsNothing() {
        move("TALK", "cancelled", null);
        String alone =
                admin().get(SMALL + "/sessions/TALK").asString().replace("\"person\":\"ada\"", "\"person\":\"grace\"");
        admin().body(alone).put(SMALL + "/sessions/TALK").then().statusCode(200);
        assertThat(changes()).isEmpty();
        move("DEMO", "cancelled", null);
        admin().delete(SMALL + "/sessions/DEMO").then().statusCode(204);
        assertThat(changes()).isEmpty();
    }
}

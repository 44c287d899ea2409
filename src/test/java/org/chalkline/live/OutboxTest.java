package org.chalkline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;
import static org.chalkline.testkit.Api.browser;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.shared.Letter;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.MailServer;
import org.chalkline.testkit.Parallel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people should hear about waits for an organizer, and goes to each of them once. */
@QuarkusTest
@Tag("database")
class OutboxTest {
    @RegisterExtension
    static final MailServer MAIL = new MailServer();

    private static final String SMALL = "/api/v1/events/small";
    private static final String PAGE = "/small/organize/outbox";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void smallEvent() {
        program.clear();
        Api.imported(Api.resource("/interchange/small.json"));
    }

    @Test
    void aDecisionWaitsWithItsNote() {
        move("TALK", "waitlisted", "Bring two");
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
                .contains("Your changes to “A talk” were declined.", "The organizers write: Too long");
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

    @Test
    void aLetterGoesByMailOnce() throws Exception {
        move("TALK", "cancelled", "Flooded\nsorry");
        List<String> answers = Parallel.run(3, i -> () -> send("ada").asString());
        assertThat(answers)
                .containsExactlyInAnyOrder(
                        "{\"sent\":[\"ada\"],\"failed\":[]}",
                        "{\"sent\":[],\"failed\":[]}",
                        "{\"sent\":[],\"failed\":[]}");
        assertThat(MAIL.received()).hasSize(1);
        MailServer.Received mail = MAIL.last("ada@example.org");
        assertThat(mail.subject()).isEqualTo("Small hack: news about your sessions");
        assertThat(mail.text()).contains("“A talk” is cancelled.\nThe organizers write: Flooded\nsorry");
        assertThat(changes()).isEmpty();
    }

    @Test
    void anAccountFindsItOnItsOwnPages() {
        String code = proposal("noor");
        move(code, "accepted", "Welcome");
        assertThat(text("the-noor")).endsWith("\nYour sessions: http://chalkline.example.org/small/proposals\n");
        assertThat(as("noor").get("/api/v1/me/messages").jsonPath().getList("")).isEmpty();
        assertThat(send("the-noor").jsonPath().getList("sent")).isEqualTo(List.of("the-noor"));
        assertThat(MAIL.received()).isEmpty();
        String words = "“My own” is accepted. Please confirm that you will be there.\nThe organizers write: Welcome";
        assertThat(as("noor").get("/api/v1/me/messages").jsonPath().getList(""))
                .isEqualTo(List.of(Map.of(
                        "event", "small",
                        "eventName", "Small hack",
                        "session", "My own",
                        "text", words,
                        "sent", "2012-03-06T23:20:00+01:00")));
        for (String path : List.of("/account", "/small/proposals")) {
            assertThat(html(browser("noor").get(path))
                            .select(".messages .letter-text")
                            .first()
                            .wholeText())
                    .isEqualTo(words);
        }
        Api.account("eve");
        assertThat(as("eve").get("/api/v1/me/messages").jsonPath().getList("")).isEmpty();
        assertThat(html(browser("eve").get("/account")).select(".messages")).isEmpty();
    }

    @Test
    void anAccountThatIsAnAddressGetsBoth() {
        String code = proposal("noor@example.org");
        move(code, "rejected", null);
        assertThat(admin().get(SMALL + "/outbox").jsonPath().getList("way")).isEqualTo(List.of("both"));
        send("the-noor-example-org");
        assertThat(MAIL.last("noor@example.org").text()).contains("“My own” was not selected.");
        assertThat(as("noor@example.org").get("/api/v1/me/messages").jsonPath().getList("session"))
                .isEqualTo(List.of("My own"));
    }

    @Test
    void whereTheMailServerFailsTheLetterWaitsAndSaysWhy() {
        String code = proposal("noor");
        move(code, "accepted", null);
        move("TALK", "cancelled", null);
        MAIL.stop();
        Response answer = send("ada", "the-noor");
        String problem = "The mail could not be sent: The mail server did not take it.";
        assertThat(answer.jsonPath().getMap(""))
                .isEqualTo(Map.of(
                        "sent", List.of("the-noor"),
                        "failed", List.of(Map.of("person", "ada", "problem", problem))));
        assertThat(html(browser("admin").get(PAGE))
                        .select(".letter .error-text")
                        .eachText())
                .isEqualTo(List.of(problem + " It can be sent again."));
        MAIL.beforeEach(null);
        move("TALK", "accepted", null);
        move("TALK", "waitlisted", null);
        assertThat(changes()).isEqualTo(List.of(item("TALK", "state", "accepted", "waitlisted", null)));
        assertThat(send("ada").jsonPath().getList("sent")).isEqualTo(List.of("ada"));
        assertThat(MAIL.last("ada@example.org").text()).contains("is on the waiting list");
    }

    @Test
    void thePageSendsWhatIsTickedAndDropsTheOther() {
        move("TALK", "cancelled", "<b>& </b>");
        move("DEMO", "cancelled", null);
        Document page = html(browser("admin").get(PAGE));
        assertThat(page.select("nav[aria-label=Organizer] a[aria-current]").text())
                .isEqualTo("Outbox 2 waiting");
        assertThat(page.select("input[name=people][checked]").eachAttr("value")).isEqualTo(List.of("ada"));
        assertThat(page.select("[data-send]").text()).isEqualTo("Send to 2 people (those ticked)");
        assertThat(page.select(".letter-text").first().wholeText()).contains("The organizers write: <b>& </b>");

        assertThat(html(browser("admin").get(PAGE + "/print"))
                        .select("article h2")
                        .eachText())
                .isEqualTo(List.of("Grace"));
        Response dropped = browser("admin")
                .formParam("people", "ada")
                .formParam("drop", "grace")
                .post(PAGE);
        assertThat(dropped.header("Location")).endsWith(PAGE + "?did=dropped");
        assertThat(MAIL.received()).isEmpty();
        Response none = browser("admin").post(PAGE);
        assertThat(none.statusCode()).isEqualTo(400);
        Response sent = browser("admin").formParam("people", "ada").post(PAGE);
        assertThat(sent.header("Location")).endsWith(PAGE + "?did=sent");
        assertThat(MAIL.received()).hasSize(1);
        assertThat(html(browser("admin").get(PAGE)).select(".empty h2").text()).isEqualTo("Nothing waits");
        assertThat(html(browser("admin").get(PAGE + "/print"))
                        .select(".empty h2")
                        .text())
                .isEqualTo("There is nothing to print");
    }

    @Test
    void peopleWhoAreNotThereAreNamed() {
        send("ada", "nobody").then().statusCode(400).body("violations.field", equalTo(List.of("people[1]")));
        send().then().statusCode(400).body("violations.field", equalTo(List.of("people")));
        Api.imported(Api.resource("/interchange/full.json"));
        Api.member("carol", "full", "organizer");
        as("carol").get(SMALL + "/outbox").then().statusCode(403);
        as("carol")
                .body(Map.of("people", List.of("ada")))
                .post(SMALL + "/outbox/sendings")
                .then()
                .statusCode(403);
    }

    @Test
    void aSubjectIsOneLine() {
        assertThat(new Letter("ada@example.org", "Hack\r\nBcc: eve@example.org\u2028x", "").subject())
                .isEqualTo("Hack Bcc: eve@example.org x");
    }

    private static String proposal(String account) {
        Api.member(account, "small", "attendee");
        return as(account)
                .body(Map.of("kind", "talk", "title", "My own", "minutes", 20))
                .post(SMALL + "/proposals")
                .path("code");
    }

    private static void move(String code, String state, String note) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("state", state));
        if (note != null) body.put("note", note);
        admin().body(body).put(SMALL + "/sessions/" + code + "/state").then().statusCode(200);
    }

    private static void place(String code, String room, String start) {
        admin().body(Map.of("room", room, "start", start, "accept", List.of("out-of-order", "person-double-booked")))
                .put(SMALL + "/draft/placements/" + code)
                .then()
                .statusCode(200);
    }

    private static Response send(String... people) {
        return admin().body(Map.of("people", List.of(people))).post(SMALL + "/outbox/sendings");
    }

    /** All that waits, person by person. */
    private static List<Object> changes() {
        List<Object> all = new ArrayList<>();
        admin().get(SMALL + "/outbox")
                .jsonPath()
                .<List<Object>>getList("changes")
                .forEach(all::addAll);
        return all;
    }

    private static String text(String person) {
        return admin().get(SMALL + "/outbox").jsonPath().getString("find { it.person == '" + person + "' }.text");
    }

    private static Map<String, Object> item(String session, String topic, String from, String to, String note) {
        Map<String, Object> item = new LinkedHashMap<>();
        List<String> names = List.of("session", "topic", "from", "to", "note");
        List<String> values = Arrays.asList(session, topic, from, to, note);
        for (int i = 0; i < names.size(); i++) item.put(names.get(i), values.get(i));
        return item;
    }

    private static Document html(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}

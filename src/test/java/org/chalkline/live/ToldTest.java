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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Speakers see what organizers decided once they are told, and no answer before gives it away. */
@QuarkusTest
@Tag("database")
class ToldTest {
    private static final String SMALL = "/api/v1/events/small";
    private static final String SESSION = SMALL + "/sessions/MINE";
    private static final String OWN = SMALL + "/proposals/MINE";
    private static final String PAGE = "/small/proposals/MINE";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void aProposal() {
        program.withSmall();
        Api.publish("small");
        for (String name : List.of("noor", "emil", "carol")) Api.member(name, "small", "attendee");
        as("noor").body(talk("Mine")).post(SMALL + "/proposals").then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accepted", "waitlisted", "rejected"})
    void untilTheyAreToldEveryAnswerIsAsIfNothingWereDecided(String state) {
        List<String> undecided = answers();
        aProposal();
        decide(state, "Unheard words");
        assertThat(answers()).isEqualTo(undecided);
    }

    /** What their people, an invited one and attendees are answered, one request after the other. */
    private static List<String> answers() {
        List<String> answers = new ArrayList<>();
        String invited = as("noor")
                .body(Map.of("name", "Emil"))
                .post(OWN + "/speakers/invitations")
                .path("code");
        keep(answers, as("carol").get("/api/v1/invitations/" + invited));
        keep(answers, as("emil").post("/api/v1/invitations/" + invited));
        for (String who : List.of("noor", "emil")) {
            keep(answers, as(who).body(talk("Mine, by " + who)).put(OWN));
            for (String path : List.of(OWN, SMALL + "/proposals", OWN + "/edit", OWN + "/speakers")) {
                keep(answers, as(who).get(path));
            }
            keep(answers, as(who).delete(OWN + "/edit"));
            for (String path : List.of(PAGE, "/small/proposals", PAGE + "/speakers", "/small/mine")) {
                keep(answers, browser(who).get(path));
            }
            for (String wish : List.of("confirmed", "draft", "submitted")) {
                keep(answers, as(who).body(Map.of("state", wish)).put(OWN + "/state"));
            }
            keep(answers, browser(who).formParam("state", "confirmed").post(PAGE + "/state"));
            keep(answers, as(who).get("/api/v1/me/messages"));
        }
        keep(answers, as("noor").body(Map.of("name", "Lin")).post(OWN + "/speakers/guests"));
        keep(answers, as("noor").delete(OWN + "/speakers/lin"));
        keep(answers, as("carol").get(SMALL + "/interest"));
        keep(answers, as("carol").body(Map.of("level", "must")).put(SESSION + "/interest"));
        keep(answers, browser("carol").get("/small/mine"));
        keep(answers, as("emil").body(Map.of("state", "withdrawn")).put(OWN + "/state"));
        keep(answers, as("noor").get(OWN));
        keep(answers, as("noor").body(Map.of("state", "submitted")).put(OWN + "/state"));
        keep(answers, browser("noor").get(PAGE));
        return answers;
    }

    /** Edit numbers and marks of forms apart, which differ anyway. */
    private static void keep(List<String> answers, Response answer) {
        String body = answer.asString().replaceAll("name=\"(edit|form)\" value=\"\\w+\"", "");
        answers.add(answer.statusCode() + " " + body);
    }

    @Test
    void onceTheyAreToldTheySeeIt() {
        decide("accepted", "Welcome");
        as("noor").body(talk("Mine, better")).put(OWN).then().statusCode(200).body("title", equalTo("Mine, better"));
        assertThat(admin().get(SESSION).<String>path("title")).isEqualTo("Mine");
        assertThat(admin().get(SESSION + "/edit").jsonPath().getList("changes.sent"))
                .isEqualTo(List.of("Mine, better"));
        Api.tell("small");
        as("noor")
                .get(OWN)
                .then()
                .body("state", equalTo("accepted"))
                .body("note", equalTo("Welcome"))
                .body("title", equalTo("Mine"));
        Document page = page("noor");
        assertThat(page.select(".status").first().text()).isEqualTo("Accepted");
        assertThat(page.select("button[name=state]").eachAttr("value")).isEqualTo(List.of("confirmed"));
        assertThat(page.select("a[href$=/withdraw]").text()).isEqualTo("Withdraw it");
        assertThat(page.select("#held ins").text()).isEqualTo("Mine, better");
        as("carol")
                .body(Map.of("level", "must"))
                .put(SESSION + "/interest")
                .then()
                .statusCode(200);
        as("noor").body(Map.of("state", "confirmed")).put(OWN + "/state").then().statusCode(200);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatIsNotSentOrIsPublishedFirstShowsToo() {
        decide("rejected", "No room");
        admin().body(Map.of("people", List.of("the-noor"))).post(SMALL + "/outbox/drops");
        as("noor").get(OWN).then().body("state", equalTo("rejected")).body("note", equalTo("No room"));

        decide("accepted", null);
        as("noor").get(OWN).then().body("state", equalTo("rejected"));
        admin().body(Map.of("room", "hall", "start", "2026-03-28T09:00"))
                .put(SMALL + "/draft/placements/MINE")
                .then()
                .statusCode(200);
        as("noor").get(OWN).then().body("state", equalTo("rejected"));
        Api.publish("small");
        as("noor").get(OWN).then().body("state", equalTo("accepted"));
        assertThat(page("noor").select(".status").first().text()).isEqualTo("Accepted");
        as("carol")
                .body(Map.of("level", "must"))
                .put(SESSION + "/interest")
                .then()
                .statusCode(200);
        as("noor").body(Map.of("state", "confirmed")).put(OWN + "/state").then().statusCode(200);
        assertThat(waiting()).doesNotContain("state");
    }

    @Test
    void confirmingUndoesNoDecisionAndWithdrawingDoes() {
        decide("accepted", null);
        Api.tell("small");
        decide("cancelled", "Flooded");
        Response confirmed = as("noor").body(Map.of("state", "confirmed")).put(OWN + "/state");
        confirmed.then().statusCode(200).body("state", equalTo("confirmed")).body("note", equalTo(null));
        as("noor").get(OWN).then().body("state", equalTo("confirmed"));
        assertThat(admin().get(SESSION).<String>path("state")).isEqualTo("cancelled");
        as("noor").body(Map.of("state", "withdrawn")).put(OWN + "/state").then().statusCode(200);
        assertThat(admin().get(SESSION).jsonPath().getMap(""))
                .containsEntry("state", "withdrawn")
                .containsEntry("note", null);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatWasCancelledComesBackByOrganizersAlone() {
        decide("accepted", null);
        decide("cancelled", "Flooded");
        Api.tell("small");
        as("noor")
                .body(Map.of("state", "confirmed"))
                .put(OWN + "/state")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chalkline:problem:proposal-decided"));
        assertThat(admin().get(SESSION).<String>path("state")).isEqualTo("cancelled");
    }

    @Test
    void whatAnOrganizerConfirmsStillWaits() {
        decide("accepted", "Welcome");
        decide("confirmed", "Welcome");
        as("noor").get(OWN).then().body("state", equalTo("submitted"));
        assertThat(admin().get(SMALL + "/outbox").jsonPath().getString("[0].text"))
                .contains("“Mine” is accepted and confirmed.\nThe organizers write: Welcome");
        Api.tell("small");
        as("noor").get(OWN).then().body("state", equalTo("confirmed"));
    }

    @Test
    void eachHearsByTheirOwnLetter() {
        String invited = as("noor")
                .body(Map.of("name", "Emil"))
                .post(OWN + "/speakers/invitations")
                .path("code");
        decide("waitlisted", null);
        as("emil").post("/api/v1/invitations/" + invited).then().statusCode(200);
        String alone = admin().get(SESSION).asString();
        admin().body(alone.replace("\"people\":[", "\"people\":[{\"person\":\"the-carol\",\"role\":\"host\"},"))
                .put(SESSION)
                .then()
                .statusCode(200);
        assertThat(admin().get(SMALL + "/outbox").jsonPath().getList("person"))
                .isEqualTo(List.of("the-noor", "the-emil", "the-carol"));
        admin().body(Map.of("people", List.of("the-emil"))).post(SMALL + "/outbox/sendings");
        as("emil").get(OWN).then().body("state", equalTo("waitlisted"));
        for (String who : List.of("noor", "carol")) as(who).get(OWN).then().body("state", equalTo("submitted"));
    }

    @Test
    void whatTheyWroteStandsThoughItWasNotAcceptedAfterAll() {
        decide("accepted", null);
        as("noor").body(talk("Mine, better")).put(OWN).then().statusCode(200);
        decide("submitted", null);
        as("noor").get(OWN).then().body("title", equalTo("Mine, better"));
        assertThat(admin().get(SESSION).<String>path("title")).isEqualTo("Mine, better");
        admin().get(SESSION + "/edit").then().statusCode(404);
        decide("accepted", null);
        Map<String, Object> demo = talk("Shown");
        demo.put("kind", "demo");
        as("noor").body(demo).put(OWN).then().statusCode(200).body("kind", equalTo("demo"));
        assertThat(admin().get(SESSION).<String>path("title")).isEqualTo("Shown");
    }

    private static Map<String, Object> talk(String title) {
        return new LinkedHashMap<>(Map.of("kind", "talk", "title", title, "minutes", 20));
    }

    private static void decide(String state, String note) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("state", state));
        if (note != null) body.put("note", note);
        admin().body(body).put(SESSION + "/state").then().statusCode(200);
    }

    /** Topics of all that waits. */
    private static List<Object> waiting() {
        return admin().get(SMALL + "/outbox").jsonPath().getList("changes.topic.flatten()");
    }

    private static Document page(String who) {
        Response answer = browser(who).get(PAGE);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}

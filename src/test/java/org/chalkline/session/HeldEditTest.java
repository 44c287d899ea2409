package org.chalkline.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.session.Proposing.PROPOSALS;
import static org.chalkline.session.Proposing.SMALL;
import static org.chalkline.session.Proposing.demo;
import static org.chalkline.session.Proposing.page;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;
import static org.chalkline.testkit.Api.browser;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.TestClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Changes to an accepted session wait: the approved text stands everywhere until an organizer says yes. */
@QuarkusTest
@Tag("database")
class HeldEditTest {
    private static final String CODE = "CELIK-SHOWN";
    private static final String OWN = PROPOSALS + "/" + CODE;
    private static final String SESSION = SMALL + "/sessions/" + CODE;
    private static final String EDIT = SESSION + "/edit";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void anAcceptedAndPublishedDemo() {
        program.withSmall();
        Api.publish("small");
        Api.member("noor", "small", "attendee");
        Api.account("emil");
        Proposing.propose("noor");
        admin().body(Map.of("state", "accepted")).put(SESSION + "/state").then().statusCode(200);
        admin().body(Map.of("room", "hall", "start", "2026-03-28T10:00"))
                .put(SMALL + "/draft/placements/" + CODE)
                .then()
                .statusCode(200);
        Api.publish("small");
    }

    private static void send(Map<String, Object> changed) {
        as("noor").body(changed).put(OWN).then().statusCode(202).body("title", equalTo("Çelik shown running"));
    }

    private static Response decide(Map<String, Object> decision) {
        return admin().body(decision).put(EDIT + "/decision");
    }

    private static String title() {
        return admin().get(SESSION).path("title");
    }

    @Test
    void itsSpeakerSeesWhenItRuns() {
        Document own = page("noor", "/small/proposals");
        assertThat(own.select("p:has(a[href=/small/sessions/" + CODE + "])").text())
                .isEqualTo("Sat 28 March 10:00, in the schedule");
    }

    @Test
    void theApprovedTextStandsUntilAnOrganizerApproves() {
        send(demo("title", "Çelik, faster"));
        assertThat(title()).isEqualTo("Çelik shown running");
        given().get(SESSION).then().body("title", equalTo("Çelik shown running"));
        assertThat(as("noor").get(OWN).<String>path("title")).isEqualTo("Çelik shown running");
        Map<String, Object> waits = admin().get(EDIT).jsonPath().getMap("");
        assertThat(waits.remove("note")).isNull();
        assertThat(waits)
                .isEqualTo(Map.of(
                        "session",
                        CODE,
                        "sentAt",
                        TestClock.NOW.toString(),
                        "declined",
                        false,
                        "changes",
                        List.of(Map.of(
                                "field", "title",
                                "was", "Çelik shown running",
                                "now", "Çelik shown running",
                                "sent", "Çelik, faster",
                                "conflict", false))));
        assertThat(as("noor").get(OWN + "/edit").jsonPath().getMap("")).containsAllEntriesOf(waits);
        decide(Map.of("approve", true, "note", "Fine")).then().statusCode(200).body("title", equalTo("Çelik, faster"));
        assertThat(title()).isEqualTo("Çelik, faster");
        given().get(SESSION).then().body("title", equalTo("Çelik shown running"));
        admin().get(EDIT).then().statusCode(404);
        Api.publish("small");
        given().get(SESSION).then().body("title", equalTo("Çelik, faster"));
        assertThat(admin().get(SMALL + "/history").asString()).contains("Çelik, faster");
    }

    @Test
    void aLaterEditReplacesAnEarlierOneAndIsWithdrawnOnRequest() {
        send(demo("title", "First try"));
        send(demo("minutes", 45));
        assertThat(admin().get(EDIT).jsonPath().getList("changes.field")).isEqualTo(List.of("minutes"));
        as("emil").delete(OWN + "/edit").then().statusCode(404);
        as("noor").delete(OWN + "/edit").then().statusCode(204);
        as("noor").get(OWN + "/edit").then().statusCode(404);
        decide(Map.of("approve", true)).then().statusCode(404);
        send(demo("title", "Second try"));
        as("noor").body(demo()).put(OWN).then().statusCode(200);
        as("noor").get(OWN + "/edit").then().statusCode(404);
    }

    @Test
    void anEditThatNobodyHasSeenIsNotApproved() {
        String seen = admin().get(SESSION).header("ETag");
        send(demo("title", "Çelik, faster"));
        admin().header("If-Match", seen)
                .body(Map.of("approve", true))
                .put(EDIT + "/decision")
                .then()
                .statusCode(412);
        String first = admin().get(EDIT).header("ETag");
        send(demo("title", "Çelik, fastest"));
        admin().header("If-Match", first)
                .body(Map.of("approve", true))
                .put(EDIT + "/decision")
                .then()
                .statusCode(412);
        as("noor")
                .header("If-Match", first)
                .body(demo("title", "Çelik, in another window"))
                .put(OWN)
                .then()
                .statusCode(412);
        assertThat(title()).isEqualTo("Çelik shown running");
    }

    @Test
    void whatOrganizersChangedSinceIsNotOverwrittenUnasked() {
        Map<String, Object> changed = demo("title", "Çelik, faster");
        changed.put("minutes", 25);
        send(changed);
        organizerSays("title", "Çelik, by an organizer", "abstract", "Newer words");
        JsonPath compared = admin().get(EDIT).jsonPath();
        assertThat(compared.getList("changes.field")).isEqualTo(List.of("title", "minutes"));
        assertThat(compared.getList("changes.conflict")).isEqualTo(List.of(true, false));
        decide(Map.of("approve", true))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chalkline:problem:edit-conflict"))
                .body("fields", equalTo(List.of("title")));
        assertThat(title()).isEqualTo("Çelik, by an organizer");
        decide(Map.of("approve", true, "overwrite", List.of("title")))
                .then()
                .statusCode(200)
                .body("title", equalTo("Çelik, faster"))
                .body("abstract", equalTo("Newer words"))
                .body("minutes", equalTo(25));
    }

    private static void organizerSays(String... fields) {
        Map<String, Object> session = admin().get(SESSION).jsonPath().getMap("");
        for (int i = 0; i < fields.length; i += 2) session.put(fields[i], fields[i + 1]);
        session.put(
                "people",
                List.of(
                        Map.of("person", "the-noor", "role", "presenter"),
                        Map.of("person", "ada", "role", "presenter"),
                        Map.of("person", "grace", "role", "required")));
        admin().body(session).put(SESSION).then().statusCode(200);
    }

    /** Grace takes her card meanwhile, and the person that her account was so far is no more. */
    @Test
    void anEditNamesWhoeverTookACardSince() {
        Api.member("lin", "small", "attendee");
        send(demo("required", List.of("the-lin")));
        String card = admin().body(Map.of("purpose", "person", "person", "grace"))
                .post(SMALL + "/invitations")
                .path("code");
        as("lin").post("/api/v1/invitations/" + card).then().statusCode(200);
        assertThat(decide(Map.of("approve", true)).statusCode()).isEqualTo(200);
        assertThat(admin().get(SESSION).jsonPath().getList("people.findAll { it.role == 'required' }.person"))
                .isEqualTo(List.of("grace"));
    }

    @Test
    void whatNoLongerFitsIsToldAtApproval() {
        send(demo("minutes", 60));
        admin().body(Map.of("room", "hall", "start", "2026-03-28T10:40", "table", 1))
                .put(SMALL + "/draft/placements/TALK")
                .then()
                .statusCode(200);
        decide(Map.of("approve", true)).then().statusCode(409);
        assertThat(admin().get(SESSION).<Integer>path("minutes")).isEqualTo(30);
        assertThat(admin().get(EDIT).statusCode()).isEqualTo(200);
        organizerSays("title", "Still the organizers' own");
        as("noor")
                .body(demo("needs", List.of("laser")))
                .put(OWN)
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("needs[0]")));
        as("noor")
                .body(demo("kind", "talk"))
                .put(OWN)
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("kind")));
    }

    @Test
    void othersWithAPartKeepItAndAvailabilityCountsAtOnce() {
        organizerSays("title", "Çelik shown running");
        Map<String, Object> changed = demo("required", List.of());
        changed.put("available", List.of(Map.of("date", "2026-03-28", "from", "10:00", "to", "11:00")));
        send(changed);
        assertThat(admin().get(SMALL + "/people/the-noor").jsonPath().getList("available.from"))
                .isEqualTo(List.of("10:00"));
        decide(Map.of("approve", true))
                .then()
                .statusCode(200)
                .body("people.person", equalTo(List.of("the-noor", "ada")));
    }

    @Test
    void aDeclinedEditStaysForItsSpeakerWithTheReason() {
        send(demo("title", "Çelik, faster"));
        decide(Map.of("approve", false, "note", "Too fast")).then().statusCode(200);
        admin().get(EDIT).then().statusCode(404);
        as("noor").get(OWN + "/edit").then().body("declined", equalTo(true)).body("note", equalTo("Too fast"));
        Document own = page("noor", "/small/proposals/" + CODE);
        assertThat(own.select("#held").text()).contains("Your changes were declined", "Too fast", "Çelik, faster");
        assertThat(own.select("#f-title").val()).isEqualTo("Çelik, faster");
        send(demo("title", "Çelik, a bit faster"));
        assertThat(admin().get(EDIT).jsonPath().getList("changes.sent")).isEqualTo(List.of("Çelik, a bit faster"));
    }

    @Test
    void byPageFromTheSpeakerToTheOrganizer() {
        Document form = page("noor", "/small/proposals/" + CODE);
        Response sent = browser("noor")
                .formParam(
                        "edit",
                        form.select("form[data-proposal] input[name=edit]").val())
                .formParam("title", "Çelik, faster")
                .formParam("abstract", "On *two* machines.")
                .formParam("minutes", "30")
                .formParam("setupMinutes", "15")
                .formParam("needs", "projector")
                .formParam("required", "Grace")
                .post("/small/proposals/" + CODE);
        assertThat(sent.statusCode()).isEqualTo(303);
        Document own = page("noor", "/small/proposals/" + CODE);
        assertThat(own.select("#held").text()).contains("Your changes wait for an organizer");
        assertThat(own.select("h1").text()).isEqualTo("Çelik shown running");

        Document list = page("admin", "/small/organize/submissions?edit=waits");
        assertThat(list.select("th[scope=row] a").eachText()).containsExactly("Çelik shown running");
        assertThat(list.select(".chip[aria-current]").text()).isEqualTo("Edit waits, 1");
        Document organizer = page("admin", "/small/organize/submissions/" + CODE);
        assertThat(organizer.select(".edit-table tbody tr").eachText())
                .containsExactly("Title Çelik shown running Çelik, faster");
        organizerSays("title", "Çelik, by an organizer");
        Response refused =
                approve(organizer.select(".panel input[name=edit]").first().val());
        assertThat(refused.statusCode()).isEqualTo(412);
        Document again = Jsoup.parse(refused.asString());
        assertThat(again.select(".edit-table .error-text").text()).contains("An organizer has changed this since");
        Response conflict = approve(again.select("input[name=edit]").first().val());
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(conflict.asString()).select("[role=alert]").text())
                .contains("Title");
        Response done = browser("admin")
                .formParam("edit", again.select("input[name=edit]").first().val())
                .formParam("decision", "approve")
                .formParam("overwrite", "title")
                .post("/small/organize/submissions/" + CODE + "/edit");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(title()).isEqualTo("Çelik, faster");
        Response second = approve(again.select("input[name=edit]").first().val());
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(second.header("Location")).endsWith("/small/organize/submissions/" + CODE);
    }

    private static Response approve(String edit) {
        return browser("admin")
                .formParam("edit", edit)
                .formParam("decision", "approve")
                .post("/small/organize/submissions/" + CODE + "/edit");
    }
}

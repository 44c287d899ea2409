package org.chalkline.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.anybody;
import static org.chalkline.testkit.Api.as;
import static org.chalkline.testkit.Api.browser;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.Parallel;
import org.chalkline.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Invitations to organize and sign-in cards: made, opened, taken once. */
@QuarkusTest
@Tag("database")
class InvitationTest {
    private static final String SMALL = "/api/v1/events/small";
    private static final String INVITATIONS = SMALL + "/invitations";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
        Api.publish("small");
        Api.account("noor");
        Api.account("eve");
    }

    @Test
    void aLinkMakesOneOrganizerAndNoSecond() {
        String code = invite(Map.of("purpose", "organizer", "name", "Noor"));
        Map<String, Object> offer =
                anybody().get("/api/v1/invitations/" + code).jsonPath().getMap("");
        offer.remove("expiresAt");
        assertThat(offer)
                .containsEntry("event", "small")
                .containsEntry("purpose", "organizer")
                .containsEntry("name", "Noor")
                .containsEntry("state", "open")
                .containsEntry("about", null);
        as("noor").get(SMALL + "/draft").then().statusCode(403);
        for (int twice = 0; twice < 2; twice++) {
            as("noor")
                    .post("/api/v1/invitations/" + code.toLowerCase(Locale.ROOT).replace("-", ""))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("yours"));
        }
        as("noor").get(SMALL + "/draft").then().statusCode(200);
        as("eve")
                .post("/api/v1/invitations/" + code)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chalkline:problem:invitation-taken"));
        as("eve").get("/api/v1/invitations/" + code).then().body("state", equalTo("taken"));
        assertThat(admin().get(SMALL + "/members").jsonPath().getList("account"))
                .isEqualTo(List.of("noor"));
        Map<String, Object> listed = admin().get(INVITATIONS).jsonPath().getMap("[0]");
        assertThat(listed).containsEntry("takenBy", "noor").containsEntry("by", "admin");
        assertThat(admin().get(SMALL + "/history").asString()).doesNotContain("codeHash");
    }

    @Test
    void anInvitationEnds() {
        String code = invite(Map.of("purpose", "organizer"));
        assertThat(admin().get(INVITATIONS).<String>path("[0].expiresAt")).isEqualTo("2012-03-20T22:20:00Z");
        QuarkusTransaction.requiringNew().run(() -> Invitation.update("expiresAt = ?1", TestClock.NOW));
        as("noor")
                .post("/api/v1/invitations/" + code)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chalkline:problem:invitation-over"));
        as("noor").get(SMALL + "/draft").then().statusCode(403);
        browser("noor")
                .get("/invitations/" + code)
                .then()
                .statusCode(200)
                .body(containsString("This invitation has ended."), not(containsString("Take it as")));
    }

    @Test
    void ofManyWhoOpenOneLinkOneGetsIn() throws Exception {
        String code = invite(Map.of("purpose", "organizer"));
        List<String> names = List.of("noor", "eve", "ivy", "max", "lea", "tom");
        names.subList(2, 6).forEach(Api::account);
        List<Integer> answers = Parallel.run(
                6,
                number -> () -> as(names.get(number))
                        .post("/api/v1/invitations/" + code)
                        .statusCode());
        assertThat(Collections.frequency(answers, 200)).isEqualTo(1);
        assertThat(Collections.frequency(answers, 409)).isEqualTo(5);
    }

    @Test
    void aCardMakesTheAccountThePersonThatWasThereBefore() {
        String member = admin().get(SMALL + "/members/code").path("code");
        as("noor").body(Map.of("code", member)).post(SMALL + "/members").then().statusCode(201);
        String code = session();
        as("noor")
                .body(Map.of("level", "must"))
                .put(SMALL + "/sessions/" + code + "/interest")
                .then()
                .statusCode(200);
        as("noor")
                .body(Map.of("kind", "talk", "title", "Mine", "minutes", 30))
                .post(SMALL + "/proposals")
                .then()
                .statusCode(201);
        String card = invite(Map.of("purpose", "person", "person", "grace"));
        as("noor").post("/api/v1/invitations/" + card).then().statusCode(200);
        assertThat(admin().get(SMALL + "/people").jsonPath().getList("slug")).isEqualTo(List.of("ada", "grace"));
        assertThat(as("noor").get(SMALL + "/proposals").jsonPath().getList("find { it.code == 'MINE' }.people.person"))
                .isEqualTo(List.of("grace"));
        assertThat(as("noor")
                        .get(SMALL + "/interest")
                        .jsonPath()
                        .<String>get("find { it.session == '" + code + "' }.level"))
                .isEqualTo("must");
        admin().body(Map.of("purpose", "person", "person", "grace"))
                .post(INVITATIONS)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chalkline:problem:person-has-account"));
    }

    @Test
    void aNewCardReplacesTheOldOneAndWhatIsTakenBackIsGone() {
        String old = invite(Map.of("purpose", "person", "person", "ada"));
        Response made =
                admin().body(Map.of("purpose", "person", "person", "ada")).post(INVITATIONS);
        anybody().get("/api/v1/invitations/" + old).then().statusCode(404);
        int id = made.path("about.id");
        admin().delete(INVITATIONS + "/" + id).then().statusCode(204);
        as("noor")
                .post("/api/v1/invitations/" + made.<String>path("code"))
                .then()
                .statusCode(404);
        admin().delete(INVITATIONS + "/" + id).then().statusCode(404);
    }

    @Test
    void whoeverMayNoLongerInviteHasInvitedNobody() {
        Api.member("orga", "small", "organizer");
        Api.member("other", "small", "organizer");
        String own = as("orga")
                .body(Map.of("purpose", "organizer"))
                .post(INVITATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        admin().delete(SMALL + "/members/orga").then().statusCode(204);
        as("orga")
                .post("/api/v1/invitations/" + own)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chalkline:problem:invitation-over"));
    }

    @Test
    void aCardGoesWithItsPerson() {
        Map<String, String> lin = Map.of("slug", "lin", "name", "Lin");
        admin().body(lin).post(SMALL + "/people").then().statusCode(201);
        String card = invite(Map.of("purpose", "person", "person", "lin"));
        admin().delete(SMALL + "/people/lin").then().statusCode(204);
        admin().body(lin).post(SMALL + "/people").then().statusCode(201);
        as("eve").post("/api/v1/invitations/" + card).then().statusCode(404);
    }

    @Test
    void whatCannotBeInvitedIsNamed() {
        refused(Map.of(), "purpose");
        refused(Map.of("purpose", "speaker"), "purpose");
        refused(Map.of("purpose", "person"), "person");
        refused(Map.of("purpose", "person", "person", "nobody"), "person");
        refused(Map.of("purpose", "organizer", "name", "x".repeat(121)), "name");
    }

    @Test
    void cardsArePrintedOnceAndOpenedByTypingTheCode() {
        String page = Api.browser("admin")
                .formParam("people", "ada", "grace")
                .post("/small/organize/cards")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
        Matcher codes = Pattern.compile("card-code\">([A-Z2-9-]{19})<").matcher(page);
        assertThat(codes.find()).isTrue();
        Response opened = Api.browser("noor").formParam("code", codes.group(1)).post("/join");
        assertThat(opened.header("Location")).endsWith("/invitations/" + codes.group(1));
        String offer = Api.browser("noor").get("/invitations/" + codes.group(1)).asString();
        assertThat(offer).contains("Take it as", "The noor", "Use another account");
        Response taken = Api.browser("noor").post("/invitations/" + codes.group(1));
        assertThat(taken.header("Location")).endsWith("/small/mine");
        String other = Api.browser("eve").get("/invitations/" + codes.group(1)).asString();
        assertThat(other).contains("Another account took this invitation.", "The eve", "Use another account");
        assertThat(Api.browser("admin").get("/small/organize/cards").asString()).doesNotContain("value=\"ada\"");
    }

    @Test
    void nobodySignsUpForAnInvitationThatIsTaken() {
        String code = invite(Map.of("purpose", "organizer"));
        as("noor").post("/api/v1/invitations/" + code).then().statusCode(200);
        Response late = browser()
                .formParams(Map.of("name", "late", "displayName", "Late", "password", Api.PASSWORD))
                .post("/invitations/" + code);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("Another account took this invitation.");
        as("late").get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void whoHasNoAccountSignsUpOnTheInvitation() {
        String code = invite(Map.of("purpose", "organizer"));
        String again = Api.browser()
                .formParam("name", "ivy")
                .formParam("displayName", "Ivy")
                .formParam("password", "short")
                .post("/invitations/" + code)
                .then()
                .statusCode(400)
                .extract()
                .asString();
        assertThat(again).contains("value=\"Ivy\"", "f-password-error");
        Response signedUp = Api.browser()
                .formParam("name", "ivy")
                .formParam("displayName", "Ivy")
                .formParam("password", Api.PASSWORD)
                .post("/invitations/" + code);
        assertThat(signedUp.header("Location")).endsWith("/small/organize");
        as("ivy").get(SMALL + "/draft").then().statusCode(200);
        assertThat(Api.browser()
                        .get("/invitations/WRONG")
                        .then()
                        .statusCode(404)
                        .extract()
                        .asString())
                .contains("This invitation is not known");
    }

    @Test
    void whoHoldsALinkToOrganizeNeedNotHaveProvedAnAddress() {
        Api.account("mia@example.org");
        String code = invite(Map.of("purpose", "organizer"));
        as("mia@example.org").post("/api/v1/invitations/" + code).then().statusCode(200);
        as("mia@example.org").get(SMALL + "/draft").then().statusCode(200);
    }

    private static String session() {
        return admin().get(SMALL + "/sessions?state=accepted").path("[0].code");
    }

    private static String invite(Map<String, ?> wish) {
        return admin().body(wish)
                .post(INVITATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private static void refused(Map<String, ?> wish, String field) {
        admin().body(wish).post(INVITATIONS).then().statusCode(400).body("violations.field", equalTo(List.of(field)));
    }
}

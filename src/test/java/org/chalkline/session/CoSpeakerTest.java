package org.chalkline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Running a session together: asked by link, named as guests, taken out. */
@QuarkusTest
@Tag("database")
class CoSpeakerTest {
    private static final String SMALL = "/api/v1/events/small";
    private static final String SPEAKERS = SMALL + "/proposals/MINE/speakers";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void aProposal() {
        program.withSmall();
        admin().body(Map.of("room", "hall", "start", "2026-03-28T09:00", "accept", List.of("out-of-order")))
                .put(SMALL + "/draft/placements/TALK")
                .then()
                .statusCode(200);
        Api.publish("small");
        Api.account("noor");
        Api.account("eve");
        as("noor")
                .body(Map.of("kind", "talk", "title", "Mine", "minutes", 30))
                .post(SMALL + "/proposals")
                .then()
                .statusCode(201);
    }

    @Test
    void whoTakesTheLinkIsListedAndMayEdit() {
        String code = invite("Eve");
        assertThat(people()).isEqualTo(List.of("the-noor"));
        as("eve").get(SMALL + "/proposals/MINE").then().statusCode(404);
        as("eve")
                .get("/api/v1/invitations/" + code)
                .then()
                .body("about", equalTo("Mine"), "purpose", equalTo("speaker"));
        as("eve").post("/api/v1/invitations/" + code).then().statusCode(200);
        assertThat(people()).isEqualTo(List.of("the-noor", "the-eve"));
        String tag = as("eve").get(SMALL + "/proposals/MINE").header("ETag");
        as("eve")
                .header("If-Match", tag)
                .body(Map.of("kind", "talk", "title", "Ours", "minutes", 40))
                .put(SMALL + "/proposals/MINE")
                .then()
                .statusCode(200);
        assertThat(people()).isEqualTo(List.of("the-noor", "the-eve"));
        as("noor")
                .get(SPEAKERS)
                .then()
                .body("invited", equalTo(List.of()), "speakers.isYou", equalTo(List.of(true, false)));
    }

    /** The others' parts are read in the same transaction, which the audit trail must survive. */
    @Test
    void somebodyWhoIsAtTheEventAlreadyTakesTheLinkToo() {
        Api.member("ivy", "small", "attendee");
        as("ivy").post("/api/v1/invitations/" + invite("Ivy")).then().statusCode(200);
        assertThat(people()).isEqualTo(List.of("the-noor", "the-ivy"));
    }

    @Test
    void aLinkGoesWithItsSession() {
        String code = invite("Eve");
        admin().delete(SMALL + "/sessions/MINE").then().statusCode(204);
        as("noor").body(Map.of("kind", "talk", "title", "Mine", "minutes", 30)).post(SMALL + "/proposals");
        as("eve").post("/api/v1/invitations/" + code).then().statusCode(404);
    }

    @Test
    void aSessionIsRunByTwentyAtMost() {
        for (int i = 1; i < 20; i++) {
            as("noor")
                    .body(Map.of("name", "Lin " + i))
                    .post(SPEAKERS + "/guests")
                    .then()
                    .statusCode(201);
        }
        as("noor")
                .body(Map.of("name", "Lin 20"))
                .post(SPEAKERS + "/guests")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chalkline:problem:too-many-speakers"));
        assertThat(admin().get(SMALL + "/people").jsonPath().getList("name")).doesNotContain("Lin 20");
    }

    /** Strangers cannot find out whom organizers have entered. */
    @Test
    void onlyThosePublishedCanBeNamedByStrangers() {
        admin().body(Map.of("slug", "lin", "name", "Lin"))
                .post(SMALL + "/people")
                .then()
                .statusCode(201);
        String wish = "{\"kind\": \"talk\", \"title\": \"Two\", \"minutes\": 30, \"required\": [\"%s\"]}";
        as("eve").body(wish.formatted("Lin")).post(SMALL + "/proposals").then().statusCode(400);
        as("eve").body(wish.formatted("Ada")).post(SMALL + "/proposals").then().statusCode(201);
        as("noor").body(Map.of("name", "Lin")).post(SPEAKERS + "/guests").then().statusCode(201);
    }

    @Test
    void whoeverIsAskedToHelpTakesNobodyTheirProposal() {
        as("eve").post("/api/v1/invitations/" + invite("Eve")).then().statusCode(200);
        as("eve")
                .delete(SPEAKERS + "/the-noor")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chalkline:problem:proposer"));
        as("noor").delete(SPEAKERS + "/the-eve").then().statusCode(204);
    }

    /** Whoever may propose to a public event could otherwise let strangers in. */
    @Test
    void aStrangersInvitationMakesNoMember() {
        as("eve").post("/api/v1/invitations/" + invite("Eve")).then().statusCode(200);
        assertThat(admin().get(SMALL + "/members").jsonPath().getList("")).isEmpty();
    }

    @Test
    void aGuestIsListedByNameUnlessTheNameIsSomebodys() {
        as("noor")
                .body(Map.of("name", "Lin Guest"))
                .post(SPEAKERS + "/guests")
                .then()
                .statusCode(201)
                .body(
                        "speakers.name",
                        equalTo(List.of("The noor", "Lin Guest")),
                        "speakers.isGuest",
                        equalTo(List.of(false, true)));
        String known = admin().get(SMALL + "/people").path("[0].name");
        as("noor")
                .body(Map.of("name", known))
                .post(SPEAKERS + "/guests")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("name")));
        admin().body(Map.of("state", "accepted")).put(SMALL + "/sessions/MINE/state");
        Api.tell("small");
        as("noor")
                .body(Map.of("name", "Lin Two"))
                .post(SPEAKERS + "/guests")
                .then()
                .statusCode(409);
    }

    @Test
    void aGuestOfWhomNothingElseIsKnownGoesWhenTakenOut() {
        as("noor")
                .body(Map.of("kind", "talk", "title", "Another", "minutes", 20))
                .post(SMALL + "/proposals")
                .then()
                .statusCode(201);
        for (String name : List.of("Lin Guest", "Kim Elsewhere", "Mo Expected", "Pat Changed")) {
            as("noor")
                    .body(Map.of("name", name))
                    .post(SPEAKERS + "/guests")
                    .then()
                    .statusCode(201);
        }
        String other = admin().get(SMALL + "/sessions/ANOTHER").asString();
        admin().body(other.replace("\"people\":[", "\"people\":[{\"person\":\"kim-elsewhere\",\"role\":\"reviewer\"},"))
                .put(SMALL + "/sessions/ANOTHER")
                .then()
                .statusCode(200);
        admin().body(Map.of("purpose", "person", "person", "mo-expected"))
                .post(SMALL + "/invitations")
                .then()
                .statusCode(201);
        admin().body(Map.of("slug", "pat-changed", "name", "Pat Changed", "affiliation", "Somewhere"))
                .put(SMALL + "/people/pat-changed")
                .then()
                .statusCode(200);
        for (String guest : List.of("lin-guest", "kim-elsewhere", "mo-expected", "pat-changed")) {
            as("noor").delete(SPEAKERS + "/" + guest).then().statusCode(204);
        }
        assertThat(people()).isEqualTo(List.of("the-noor"));
        assertThat(admin().get(SMALL + "/people").jsonPath().getList("slug"))
                .contains("kim-elsewhere", "mo-expected", "pat-changed")
                .doesNotContain("lin-guest");
        as("noor")
                .body(Map.of("name", "Lin Guest"))
                .post(SPEAKERS + "/guests")
                .then()
                .statusCode(201);
        assertThat(people()).isEqualTo(List.of("the-noor", "lin-guest"));
    }

    @Test
    void theLastOneCannotLeave() {
        as("noor")
                .body(Map.of("name", "Lin Guest"))
                .post(SPEAKERS + "/guests")
                .then()
                .statusCode(201);
        as("noor")
                .delete(SPEAKERS + "/the-noor")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chalkline:problem:last-speaker"));
        as("eve").post("/api/v1/invitations/" + invite("Eve")).then().statusCode(200);
        as("noor").delete(SPEAKERS + "/the-noor").then().statusCode(204);
        as("noor").get(SPEAKERS).then().statusCode(404);
        assertThat(people()).isEqualTo(List.of("lin-guest", "the-eve"));
    }

    @Test
    void whatIsTakenBackOrWithdrawnNobodyTakes() {
        String code = invite("Eve");
        Map<String, Object> asked = as("noor").get(SPEAKERS).jsonPath().getMap("invited[0]");
        assertThat(asked).containsOnlyKeys("id", "name", "expiresAt").containsEntry("name", "Eve");
        Object id = asked.get("id");
        as("eve").delete(SPEAKERS + "/invitations/" + id).then().statusCode(404);
        as("noor").delete(SPEAKERS + "/invitations/" + id).then().statusCode(204);
        as("eve").post("/api/v1/invitations/" + code).then().statusCode(404);
        String other = invite("Eve");
        as("noor")
                .body(Map.of("state", "withdrawn"))
                .put(SMALL + "/proposals/MINE/state")
                .then()
                .statusCode(200);
        as("eve")
                .post("/api/v1/invitations/" + other)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chalkline:problem:invitation-over"));
    }

    @Test
    void thePageShowsTheLinkOnceAndLetsPeopleLeave() {
        String page = Api.browser("noor")
                .formParam("name", "Eve")
                .post("/small/proposals/MINE/speakers")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).containsPattern("value=\"http[^\"]*/invitations/[A-Z2-9-]{19}\"");
        assertThat(Api.browser("noor").get("/small/proposals/MINE/speakers").asString())
                .contains("Asked, no answer yet", "Eve")
                .doesNotContain("/invitations/");
        assertThat(Api.browser("noor")
                        .formParam("name", " ")
                        .post("/small/proposals/MINE/speakers")
                        .then()
                        .statusCode(400)
                        .extract()
                        .asString())
                .contains("f-name-error");
        assertThat(Api.browser("noor")
                        .formParam("person", "the-noor")
                        .post("/small/proposals/MINE/speakers/remove")
                        .then()
                        .statusCode(409)
                        .extract()
                        .asString())
                .contains("Somebody has to run the session.");
    }

    private static String invite(String name) {
        return as("noor")
                .body(Map.of("name", name))
                .post(SPEAKERS + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private static List<String> people() {
        return admin().get(SMALL + "/sessions/MINE").jsonPath().getList("people.person");
    }
}

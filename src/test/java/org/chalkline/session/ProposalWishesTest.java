package org.chalkline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.session.Proposing.PROPOSALS;
import static org.chalkline.session.Proposing.SMALL;
import static org.chalkline.session.Proposing.demo;
import static org.chalkline.session.Proposing.page;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a proposal asks of hardware and of the schedule: kept for organizers and proposer, and choosing tells nothing of what is hidden. */
@QuarkusTest
@Tag("database")
class ProposalWishesTest {
    @Inject
    EmptyProgram program;

    /** TALK is published with the tag xen; DEMO, BOARD and MAYBE are not. */
    @BeforeEach
    void oneSessionIsPublished() {
        program.withSmall();
        admin().body(Map.of("room", "hall", "start", "2026-03-28T09:00"))
                .put(SMALL + "/draft/placements/TALK")
                .then()
                .statusCode(200);
        Api.publish("small");
        Api.member("noor", "small", "attendee");
    }

    @Test
    void whatIsAskedForIsKeptForOrganizersAndTheProposer() {
        Map<String, Object> wanted = demo("hardware", "Two boards, ten ports");
        wanted.put("after", List.of("TALK"));
        wanted.put("notAgainst", List.of("TALK", "xen"));
        wanted.put("prefers", List.of(Map.of("date", "2026-03-28", "half", "morning")));
        String code = as("noor").body(wanted).post(PROPOSALS).path("code");
        for (JsonPath session : List.of(
                as("noor").get(PROPOSALS + "/" + code).jsonPath(),
                admin().get(SMALL + "/sessions/" + code).jsonPath())) {
            assertThat(session.getString("hardware")).isEqualTo("Two boards, ten ports");
            assertThat(session.getList("after")).isEqualTo(List.of("TALK"));
            assertThat(session.getList("notAgainst")).isEqualTo(List.of("TALK", "xen"));
            assertThat(session.getList("prefers")).isEqualTo(List.of(Map.of("date", "2026-03-28", "half", "morning")));
        }
        Document form = page("noor", "/small/proposals/" + code);
        assertThat(form.select("#f-hardware").text()).isEqualTo("Two boards, ten ports");
        assertThat(form.select("#f-notAgainst option[selected]").eachAttr("value"))
                .containsExactly("TALK", "xen");
        assertThat(form.select("input[name=prefers][checked]").eachAttr("value"))
                .containsExactly("2026-03-28 morning");
    }

    /** MAYBE exists and is hidden, NONE does not exist: both are refused in the same words. */
    @ParameterizedTest
    @CsvSource({"after, MAYBE", "after, NONE", "notAgainst, MAYBE", "notAgainst, NONE", "notAgainst, no such tag"})
    void whatIsHiddenCannotBeToldFromWhatDoesNotExist(String field, String name) {
        as("noor")
                .body(demo(field, List.of(name)))
                .post(PROPOSALS)
                .then()
                .statusCode(400)
                .body(
                        "violations",
                        equalTo(List.of(Map.of(
                                "field",
                                field + "[0]",
                                "message",
                                "is none that you can choose: those of the published schedule, and your own"))));
    }

    @Test
    void onlyPublishedAndOwnSessionsAreOffered() {
        String own = Proposing.propose("noor");
        Document form = page("noor", "/small/propose/demo");
        assertThat(form.select("#f-after select:first-of-type option").eachAttr("value"))
                .containsExactly("", "TALK", own);
        assertThat(form.select("#f-notAgainst select:first-of-type option").eachAttr("value"))
                .containsExactly("", "TALK", own, "xen");
        assertThat(form.text()).doesNotContain("A maybe", "A board");
    }

    @Test
    void aCircleIsRefusedWithoutItsNames() {
        String own = Proposing.propose("noor");
        Map<String, Object> talk =
                admin().get(SMALL + "/sessions/TALK").jsonPath().getMap("");
        talk.put("after", List.of("MAYBE"));
        put("TALK", talk);
        Map<String, Object> maybe =
                admin().get(SMALL + "/sessions/MAYBE").jsonPath().getMap("");
        maybe.put("after", List.of(own));
        put("MAYBE", maybe);
        as("noor")
                .body(demo("after", List.of("TALK")))
                .put(PROPOSALS + "/" + own)
                .then()
                .statusCode(400)
                .body(
                        "violations",
                        equalTo(List.of(Map.of(
                                "field", "after",
                                "message", "would make it wait for itself; leave one of them out"))));
    }

    private static void put(String code, Map<String, Object> session) {
        session.put(
                "people",
                ((List<?>) session.get("people"))
                        .stream()
                                .map(part -> Map.of(
                                        "person", ((Map<?, ?>) part).get("person"),
                                        "role", ((Map<?, ?>) part).get("role")))
                                .toList());
        admin().body(session).put(SMALL + "/sessions/" + code).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "notAgainst | [\"NOTHING\"] | notAgainst[0]",
                "notAgainst | [\"DEMO\"] | notAgainst[0]",
                "notAgainst | [\"TALK\", \"BOARD\", \"MAYBE\", \"xen\", \"a\", \"b\"] | notAgainst",
                "prefers | [{\"date\": \"2026-03-30\", \"half\": \"morning\"}] | prefers[0]",
                "prefers | [{\"date\": \"2026-03-28\"}] | prefers[0].half",
            })
    void organizersAreToldWhatMeansNothing(String field, String value, String named) {
        String wrong = "{\"code\": \"DEMO\", \"kind\": \"demo\", \"title\": \"A demo\", \"minutes\": 30, \"" + field
                + "\": " + value + "}";
        admin().body(wrong)
                .put(SMALL + "/sessions/DEMO")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of(named)));
    }

    @Test
    void aDeletedSessionIsNoLongerAvoided() {
        String kept =
                "{\"code\": \"DEMO\", \"kind\": \"demo\", \"title\": \"A demo\", \"minutes\": 30, \"notAgainst\": [\"MAYBE\", \"xen\"]}";
        admin().body(kept).put(SMALL + "/sessions/DEMO").then().statusCode(200);
        admin().delete(SMALL + "/sessions/MAYBE").then().statusCode(204);
        assertThat(admin().get(SMALL + "/sessions/DEMO").jsonPath().getList("notAgainst"))
                .isEqualTo(List.of("xen"));
    }
}

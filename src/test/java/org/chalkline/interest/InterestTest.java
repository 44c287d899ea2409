package org.chalkline.interest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;
import static org.chalkline.testkit.Api.browser;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people want to attend, by API and by page, with an account and without. */
@QuarkusTest
@Tag("database")
class InterestTest {
    private static final String SMALL = "/api/v1/events/small";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void publishedEvent() {
        program.withSmall();
        Map<String, String> place = Map.of("room", "hall", "start", "2026-03-28T09:00");
        admin().body(place).put(SMALL + "/draft/placements/TALK").then().statusCode(200);
        Api.publish("small");
    }

    @Test
    void aMarkCountsAndStaysPrivate() {
        Api.member("noor", "small", "attendee");
        Map<String, ?> wish = as("noor")
                .body(Map.of("level", "must"))
                .put(SMALL + "/sessions/TALK/interest")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
        assertThat(wish)
                .isEqualTo(Map.of(
                        "session", "TALK", "title", "A talk", "kind", "talk", "minutes", 50, "who", "Ada", "level",
                        "must"));
        assertThat(as("noor").get(SMALL + "/interest").jsonPath().getList("session"))
                .isEqualTo(List.of("TALK", "DEMO", "BOARD"));
        assertThat(admin().get(SMALL + "/demand").jsonPath().getList(""))
                .isEqualTo(List.of(
                        Map.of("session", "TALK", "must", 1, "interested", 1),
                        Map.of("session", "DEMO", "must", 1, "interested", 0),
                        Map.of("session", "BOARD", "must", 0, "interested", 0),
                        Map.of("session", "MAYBE", "must", 0, "interested", 0)));
        as("noor").get(SMALL + "/demand").then().statusCode(403);
        assertThat(given().get("/small/sessions/TALK").asString()).doesNotContain("noor");
    }

    @ParameterizedTest
    @CsvSource({"MAYBE, must, 404", "NONE, must, 404", "TALK, badly, 400", "TALK, , 400"})
    void whatCannotBeMarkedIsRefused(String code, String level, int status) {
        Api.member("noor", "small", "attendee");
        as("noor")
                .body(level == null ? "{}" : "{\"level\":\"" + level + "\"}")
                .put(SMALL + "/sessions/" + code + "/interest")
                .then()
                .statusCode(status);
    }

    @Test
    void choicesOfABrowserCountOnceItsOwnerHasJoined() {
        Response chosen = browser().formParam("level", "must").post("/small/sessions/TALK/interest");
        assertThat(chosen.statusCode()).isEqualTo(303);
        String cookie = chosen.cookie("chalkline-marks");
        assertThat(cookie).startsWith("TALK.must.");
        Document alone =
                Jsoup.parse(holding(cookie, browser()).get("/small/mine").asString());
        assertThat(alone.select("input[checked]").eachAttr("name")).containsExactly("TALK");
        assertThat(alone.select("input[checked]").val()).isEqualTo("must");

        Api.member("noor", "small", "attendee");
        as("noor").body(Map.of("level", "interested")).put(SMALL + "/sessions/DEMO/interest");
        Response merged = holding(cookie, browser("noor")).get("/small/mine");
        assertThat(merged.statusCode()).isEqualTo(303);
        assertThat(merged.cookie("chalkline-marks")).isEmpty();
        assertThat(as("noor").get(SMALL + "/interest").jsonPath().getList("level"))
                .isEqualTo(List.of("must", "interested", "none"));
    }

    @Test
    void ofTwoDecisionsTheLaterOneCounts() {
        Api.member("noor", "small", "attendee");
        as("noor").body(Map.of("level", "interested")).put(SMALL + "/sessions/TALK/interest");
        holding("TALK.must.1000000000/DEMO.must.1000000000/NONE.must.1/rubbish", browser("noor"))
                .get("/small/mine")
                .then()
                .statusCode(303);
        assertThat(as("noor").get(SMALL + "/interest").jsonPath().getList("level"))
                .isEqualTo(List.of("interested", "must", "none"));
    }

    @Test
    void thePageKeepsWhatItIsSent() {
        Api.member("noor", "small", "attendee");
        browser("noor")
                .formParam("TALK", "must")
                .formParam("DEMO", "none")
                .formParam("BOARD", "interested")
                .post("/small/mine")
                .then()
                .statusCode(303);
        Document page = Jsoup.parse(browser("noor").get("/small/mine").asString());
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("must", "interested", "none");
        assertThat(page.select(".counts").text()).isEqualTo("Must attend 1, interested 1, not for me 1, not decided 0");
        browser("noor").formParam("TALK", "badly").post("/small/mine").then().statusCode(400);
    }

    @Test
    void whatNothingWasSaidOfIsNoRefusal() {
        Api.member("noor", "small", "attendee");
        for (RequestSpecification visitor : List.of(browser(), browser("noor"))) {
            Document page = Jsoup.parse(visitor.get("/small/mine").asString());
            assertThat(page.select("input[type=radio]")).isNotEmpty();
            assertThat(page.select("input[checked]")).isEmpty();
        }
        as("noor").body(Map.of("level", "none")).put(SMALL + "/sessions/DEMO/interest");
        Document refused = Jsoup.parse(browser("noor").get("/small/mine").asString());
        assertThat(refused.select("input[checked]").eachAttr("name")).containsExactly("DEMO");
        assertThat(refused.select("input[checked]").val()).isEqualTo("none");

        String cookie = browser().formParam("TALK", "none").post("/small/mine").cookie("chalkline-marks");
        assertThat(cookie).startsWith("TALK.none.");
        Document alone =
                Jsoup.parse(holding(cookie, browser()).get("/small/mine").asString());
        assertThat(alone.select("input[checked]").val()).isEqualTo("none");
        assertThat(alone.select(".counts").text())
                .isEqualTo("Must attend 0, interested 0, not for me 1, not decided 0");
    }

    @Test
    void draftWordsAreNotShownToMembers() {
        Api.member("noor", "small", "attendee");
        Api.change(SMALL, "TALK", "title", "A title nobody has published");
        for (String path : List.of("/small/mine", "/small/mine/take?stars=TALK")) {
            assertThat(browser("noor").get(path).asString())
                    .contains("A talk")
                    .doesNotContain("A title nobody has published");
        }
    }

    @Test
    void whatADraftMakesOfAPublishedSessionIsNotShownToMembersByTheApiEither() {
        Api.member("noor", "small", "attendee");
        List<?> before = as("noor").get(SMALL + "/interest").jsonPath().getList("");
        Map<String, Object> changed =
                Map.of("code", "TALK", "kind", "plenary", "title", "Not yet said", "minutes", 45, "people", List.of());
        admin().body(changed).put(SMALL + "/sessions/TALK").then().statusCode(200);
        assertThat(as("noor").get(SMALL + "/interest").jsonPath().getList("")).isEqualTo(before);
        as("noor")
                .body(Map.of("level", "must"))
                .put(SMALL + "/sessions/TALK/interest")
                .then()
                .statusCode(200)
                .body("title", equalTo("A talk"))
                .body("kind", equalTo("talk"));
        assertThat(as("noor").get(SMALL + "/explanations/mine").asString()).doesNotContain("Not yet said");
    }

    @Test
    void moreThanABrowserKeepsIsRefused() {
        String marks = IntStream.range(0, 99)
                .mapToObj(i -> "SESSION-WITH-CODE-%02d.interested.1331049600".formatted(i))
                .collect(Collectors.joining("/"));
        Response kept = holding(marks, browser()).formParam("level", "must").post("/small/sessions/TALK/interest");
        assertThat(kept.statusCode()).isEqualTo(303); // those of sessions that are gone make room
        assertThat(kept.cookie("chalkline-marks")).isEqualTo("TALK.must.1331072400");
    }

    /** Otherwise a missing star would tell what organizers are about to publish. */
    @Test
    void whatIsPublishedCanBeStarredUntilThatIsPublishedToo() {
        Api.member("noor", "small", "attendee");
        as("noor").body(Map.of("level", "must")).put(SMALL + "/sessions/TALK/interest");
        String cookie = browser()
                .formParam("level", "must")
                .post("/small/sessions/TALK/interest")
                .cookie("chalkline-marks");
        admin().body(Map.of("state", "cancelled"))
                .put(SMALL + "/sessions/TALK/state")
                .then()
                .statusCode(200);
        assertThat(browser("noor").get("/small/mine/stars").jsonPath().getMap(""))
                .isEqualTo(Map.of("TALK", "must"));
        browser("noor")
                .accept("application/json")
                .formParam("level", "interested")
                .post("/small/sessions/TALK/interest")
                .then()
                .statusCode(204);
        Api.publish("small");
        browser("noor")
                .accept("application/json")
                .formParam("level", "must")
                .post("/small/sessions/TALK/interest")
                .then()
                .statusCode(404);
        for (RequestSpecification visitor : List.of(browser("noor"), holding(cookie, browser()))) {
            assertThat(Jsoup.parse(visitor.get("/small/mine").asString())
                            .select(".banner")
                            .eachText())
                    .containsExactly("A talk was on your agenda and is cancelled.");
        }
    }

    @ParameterizedTest
    @CsvSource({"-1", "x", "99999999999", "31536001"})
    void howLongAgoItWasChosenIsANumberOfSeconds(String age) {
        browser()
                .formParam("level", "must")
                .formParam("age", age)
                .post("/small/sessions/TALK/interest")
                .then()
                .statusCode(400);
    }

    @Test
    void anUnpublishedEventIsNobodysBusiness() {
        Api.imported(Api.resource("/interchange/full.json"));
        browser().get("/full/mine").then().statusCode(404);
        Api.member("noor", "full", "attendee");
        browser("noor").get("/full/mine").then().statusCode(200);
        as("noor").get(SMALL + "/interest").then().statusCode(403).body("status", equalTo(403));
    }

    /** A browser that holds these marks. */
    private static RequestSpecification holding(String marks, RequestSpecification browser) {
        return browser.header("Cookie", "chalkline-marks=" + marks);
    }
}

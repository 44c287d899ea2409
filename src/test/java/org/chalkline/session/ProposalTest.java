package org.chalkline.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.session.Proposing.PROPOSALS;
import static org.chalkline.session.Proposing.SMALL;
import static org.chalkline.session.Proposing.demo;
import static org.chalkline.session.Proposing.page;
import static org.chalkline.session.Proposing.propose;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;
import static org.chalkline.testkit.Api.browser;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
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
import org.junit.jupiter.params.provider.CsvSource;

/** From an idea to a confirmed session, by API and by page; nobody reaches somebody else's. */
@QuarkusTest
@Tag("database")
class ProposalTest {
    @Inject
    EmptyProgram program;

    @BeforeEach
    void publishedEvent() {
        program.withSmall();
        Api.publish("small");
        Api.member("noor", "small", "attendee");
        Api.member("emil", "small", "attendee");
    }

    @Test
    void withdrawingAsksFirst() {
        String code = propose("noor");
        String page = "/small/proposals/" + code;
        String ask = page + "/withdraw";
        assertThat(Jsoup.parse(browser("noor").get(page).asString())
                        .select("a[href=" + ask + "]")
                        .text())
                .isEqualTo("Withdraw it");
        Document question = Jsoup.parse(browser("noor").get(ask).asString());
        assertThat(question.select("h1").text()).startsWith("Withdraw “").endsWith("”?");
        assertThat(question.select("main p.big").text()).isEqualTo("The organizers no longer consider it.");
        assertThat(question.select("main form a").attr("href")).isEqualTo(page);
        browser("emil").get(ask).then().statusCode(404);
        admin().body(Map.of("state", "accepted"))
                .put(SMALL + "/sessions/" + code + "/state")
                .then()
                .statusCode(200);
        Api.tell("small");
        Document accepted = Jsoup.parse(browser("noor").get(ask).asString());
        assertThat(accepted.select("main p.big").text())
                .isEqualTo("It is accepted. It leaves the board at once, and the schedule with the next version.");
        browser("noor")
                .formParam("edit", accepted.select("input[name=edit]").val())
                .formParam("state", "withdrawn")
                .post(accepted.select("main form").attr("action"))
                .then()
                .statusCode(303);
        assertThat(admin().get(SMALL + "/sessions/" + code).<String>path("state"))
                .isEqualTo("withdrawn");
        Response again = browser("noor").get(ask);
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.header("Location")).endsWith(page);
    }

    @Test
    void aProposalIsASessionOfItsProposer() {
        String code = propose("noor");
        assertThat(code).isEqualTo("CELIK-SHOWN");
        Map<String, Object> session =
                admin().get(SMALL + "/sessions/" + code).jsonPath().getMap("");
        assertThat(session)
                .containsEntry("state", "submitted")
                .containsEntry("setupMinutes", 15)
                .containsEntry(
                        "people",
                        List.of(
                                Map.of("person", "the-noor", "name", "The noor", "role", "presenter"),
                                Map.of("person", "grace", "name", "Grace", "role", "required")));
        assertThat(admin().get(SMALL + "/people/the-noor").jsonPath().getList("available"))
                .isEqualTo(List.of(Map.of("date", "2026-03-28", "from", "09:00", "to", "12:00")));
        given().get(SMALL + "/sessions/" + code).then().statusCode(404);
    }

    @Test
    void nobodyReachesSomebodyElses() {
        String code = propose("noor");
        as("emil").get(PROPOSALS + "/" + code).then().statusCode(404);
        as("emil").body(demo()).put(PROPOSALS + "/" + code).then().statusCode(404);
        as("emil")
                .body(Map.of("state", "withdrawn"))
                .put(PROPOSALS + "/" + code + "/state")
                .then()
                .statusCode(404);
        as("emil").get(PROPOSALS).then().body("size()", equalTo(0));
        as("noor").get(PROPOSALS).then().body("code", equalTo(List.of(code)));
    }

    @Test
    void organizersDecideAndProposersConfirm() {
        String code = propose("noor");
        String state = PROPOSALS + "/" + code + "/state";
        for (String wish : List.of("accepted", "rejected", "waitlisted", "cancelled")) {
            as("noor")
                    .body(Map.of("state", wish))
                    .put(state)
                    .then()
                    .statusCode(400)
                    .body("violations.field", equalTo(List.of("state")));
        }
        as("noor").body(Map.of("state", "confirmed")).put(state).then().statusCode(409);
        admin().body(Map.of("state", "accepted", "note", "Welcome"))
                .put(SMALL + "/sessions/" + code + "/state")
                .then()
                .statusCode(200);
        Api.tell("small");
        as("noor").body(Map.of("state", "submitted")).put(state).then().statusCode(409);
        as("noor")
                .body(Map.of("state", "confirmed"))
                .put(state)
                .then()
                .statusCode(200)
                .body("state", equalTo("confirmed"))
                .body("note", equalTo("Welcome"));
        as("noor").body(Map.of("state", "withdrawn")).put(state).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind | plenary | kind",
                "title | ' ' | title",
                "minutes | 0 | minutes",
                "setupMinutes | -1 | setupMinutes",
                "state | accepted | state",
                "needs | [laser] | needs[0]",
                "required | [nobody] | required[0]",
                "after | [NONE] | after[0]",
            })
    void whatIsWrongIsNamedAndNothingIsMade(String field, String value, String named) {
        Map<String, Object> wrong = demo();
        Object typed = value.startsWith("[") ? List.of(value.substring(1, value.length() - 1)) : value;
        wrong.put(field, value.matches("-?\\d+") ? Integer.valueOf(value) : typed);
        as("noor").body(wrong).post(PROPOSALS).then().statusCode(400).body("violations.field", equalTo(List.of(named)));
        as("noor").get(PROPOSALS).then().body("size()", equalTo(0));
        assertThat(admin().get(SMALL + "/people").jsonPath().getList("slug"))
                .isEqualTo(List.of("ada", "grace", "the-noor", "the-emil"));
    }

    @Test
    void severalAreDecidedAtOnceOrNone() {
        String first = propose("noor");
        String second = propose("emil");
        Map<String, Object> decision =
                Map.of("sessions", List.of(first, second), "state", "accepted", "note", "Welcome");
        admin().body(decision)
                .post(SMALL + "/sessions/decisions")
                .then()
                .statusCode(200)
                .body("state", equalTo(List.of("accepted", "accepted")))
                .body("note", equalTo(List.of("Welcome", "Welcome")));
        Api.tell("small");
        as("noor")
                .body(Map.of("state", "confirmed"))
                .put(PROPOSALS + "/" + first + "/state")
                .then()
                .statusCode(200);
        Response refused = browser("admin")
                .formParam("sessions", second, first)
                .formParam("state", "rejected")
                .formParam("note", "Too many")
                .post("/small/organize/submissions");
        assertThat(refused.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("[role=alert]").text())
                .contains("confirmed cannot become rejected", "Nothing was changed");
        assertThat(page.select("input[name=sessions][checked]").eachAttr("value"))
                .containsExactlyInAnyOrder(first, second);
        assertThat(as("emil").get(PROPOSALS).jsonPath().getList("state")).isEqualTo(List.of("accepted"));
        Response done = browser("admin")
                .formParam("sessions", second)
                .formParam("state", "waitlisted")
                .formParam("back", "?kind=demo&page=0")
                .post("/small/organize/submissions");
        assertThat(done.header("Location")).endsWith("/small/organize/submissions?kind=demo&page=0&did=saved");
        admin().body(Map.of("sessions", List.of(), "state", "rejected"))
                .post(SMALL + "/sessions/decisions")
                .then()
                .statusCode(400);
    }

    @Test
    void anUnpublishedEventTakesProposalsOfItsMembersAlone() {
        Api.imported(Api.resource("/interchange/full.json"));
        as("noor").body(demo()).post("/api/v1/events/full/proposals").then().statusCode(404);
        browser("noor").get("/full/propose").then().statusCode(404);
        browser("noor").get("/full/propose/demo").then().statusCode(404);
    }

    @Test
    void whatTheBoxesCannotShowStays() {
        List<Map<String, String>> midMorning = List.of(Map.of("date", "2026-03-28", "from", "10:00", "to", "11:00"));
        as("noor").body(demo("available", midMorning)).post(PROPOSALS).then().statusCode(201);
        Map<String, Object> second = demo("title", "Another");
        second.remove("available");
        as("noor").body(second).post(PROPOSALS).then().statusCode(201);
        assertThat(availableOfNoor()).isEqualTo(midMorning);

        Document stored = page("noor", "/small/proposals/ANOTHER");
        assertThat(stored.select("input[name=available][checked]")).isEmpty();
        assertThat(stored.select("[aria-labelledby=s-when] p").text()).contains("So far you can: Sat 28 10:00–11:00.");
        assertThat(stored.select("[data-check=parts]")).isEmpty();
        save(stored, "ANOTHER", "Without a typo");
        assertThat(availableOfNoor()).isEqualTo(midMorning);
        save(page("noor", "/small/proposals/ANOTHER"), "ANOTHER", "All there is", "2026-03-28 09:00 12:00");
        assertThat(availableOfNoor()).isEmpty();
    }

    @Test
    void aSecondProposalBeginsWithWhatIsKnown() {
        propose("noor");
        List<Map<String, String>> morning = availableOfNoor();
        assertThat(morning).isEqualTo(List.of(Map.of("date", "2026-03-28", "from", "09:00", "to", "12:00")));
        Document blank = page("noor", "/small/propose/talk");
        assertThat(blank.select("input[name=available][checked]").eachAttr("value"))
                .containsExactly("2026-03-28 09:00 12:00");
        browser("noor")
                .formParam("title", "The second")
                .formParam("minutes", "30")
                .formParam("available", "2026-03-28 09:00 12:00")
                .post("/small/propose/talk")
                .then()
                .statusCode(303);
        assertThat(availableOfNoor()).isEqualTo(morning);
    }

    private static List<Map<String, String>> availableOfNoor() {
        return admin().get(SMALL + "/people/the-noor").jsonPath().getList("available");
    }

    private static void save(Document page, String code, String title, String... ticks) {
        browser("noor")
                .formParam("edit", page.select("input[name=edit]").first().val())
                .formParam("title", title)
                .formParam("minutes", "30")
                .formParam("available", (Object[]) ticks)
                .post("/small/proposals/" + code)
                .then()
                .statusCode(303);
    }

    @Test
    void byPageFromADraftToASentProposal() {
        Document empty = page("noor", "/small/propose/whiteboard");
        assertThat(empty.select("label[for=f-expectedOutcome]")).isNotEmpty();
        assertThat(empty.select("#f-setupMinutes")).isEmpty();
        assertThat(page("noor", "/small/propose/demo").select("#f-setupMinutes"))
                .isNotEmpty();

        Response wrong = browser("noor")
                .formParam("title", "")
                .formParam("minutes", "soon")
                .post("/small/propose/demo");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(wrong.asString()).select("#f-minutes").val()).isEqualTo("soon");

        Response draft = browser("noor")
                .formParam("title", "Graphs")
                .formParam("minutes", "45")
                .formParam("available", "2026-03-28 09:00 12:00")
                .formParam("draft", "yes")
                .post("/small/propose/whiteboard");
        assertThat(draft.header("Location")).endsWith("/small/proposals/GRAPHS?did=drafted");
        Document stored = page("noor", "/small/proposals/GRAPHS");
        assertThat(stored.select(".status").text()).isEqualTo("Draft");
        assertThat(stored.select("input[name=available][checked]").val()).isEqualTo("2026-03-28 09:00 12:00");
        Response sent = browser("noor")
                .formParam("edit", stored.select("input[name=edit]").first().val())
                .formParam("title", "More graphs")
                .formParam("minutes", "45")
                .post("/small/proposals/GRAPHS");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(as("noor").get(PROPOSALS + "/GRAPHS").jsonPath().getString("state"))
                .isEqualTo("submitted");
        assertThat(page("noor", "/small/proposals").select("h2 a").eachText()).containsExactly("More graphs");
    }
}

package org.chalkline.session;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an organizer reads beside a session, and asks those who run it. */
@QuarkusTest
class ReviewTest {
    private static final String SMALL = "/api/v1/events/small";
    private static final String PAGE = "/small/organize/submissions";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
    }

    @Test
    void aRowTellsDemandWhenItsPeopleCanAndWhatIsInItsWay() {
        admin().body(Map.of("slug", "lab", "name", "Lab", "capacity", 1, "equipment", List.of("power", "projector")))
                .put(SMALL + "/rooms/lab")
                .then()
                .statusCode(200);
        for (String name : List.of("bob", "eve")) {
            Api.member(name, "small", "attendee");
            as(name).body(Map.of("level", "must"))
                    .put(SMALL + "/sessions/TALK/interest")
                    .then()
                    .statusCode(200);
        }
        Document page = page("");
        Element talk = page.select("#row-TALK").first();
        assertThat(talk.select(".demand").text()).isEqualTo("2 must, 1 interested");
        String bar = talk.select(".demand").first().classNames().stream()
                .filter(name -> name.matches("p\\d+"))
                .findFirst()
                .orElseThrow();
        assertThat(page.select("style").html()).contains("." + bar + "{--must:2;--want:1;--max:3}");
        assertThat(talk.select("td").get(4).text()).isEqualTo("any time");
        Element detail = talk.nextElementSibling();
        assertThat(detail.select(".prose").html()).isEqualTo("<p>About <em>it</em>.</p>");
        assertThat(detail.select(".finding").eachText())
                .containsExactly(
                        "Overlaps “A board”. Same people: Ada. They cannot run at the same time.",
                        "Close to “A demo”. Same tags: xen. Better not at the same time.",
                        "Too big for Lab (1). 3 want in; Hall (40) fits.");
        assertThat(detail.select(".facts").text()).isEqualTo("Tags xen Ada presents, can any time");

        Element board = page.select("#row-BOARD").first();
        assertThat(board.select("td").get(4).text()).isEqualTo("1 of 1");
        assertThat(board.nextElementSibling().select(".facts").text())
                .isEqualTo(
                        "Outcome A plan After TALK Ada hosts, can any time Grace takes part, can Sat 28 09:00–12:00");
        assertThat(page.select("#row-MAYBE").first().nextElementSibling().select("form"))
                .as("nobody to ask")
                .isEmpty();
    }

    @Test
    void whoCanNeverMakeItIsNamed() {
        admin().body(Map.of(
                        "slug",
                        "grace",
                        "name",
                        "Grace",
                        "available",
                        List.of(Map.of("date", "2026-03-28", "from", "11:30", "to", "17:00"))))
                .put(SMALL + "/people/grace")
                .then()
                .statusCode(200);
        Element board = page("").select("#row-BOARD").first();
        assertThat(board.select("td").get(4).text()).isEqualTo("0 of 1");
        assertThat(board.nextElementSibling().select(".finding").first().text())
                .isEqualTo("Its people are never there together."
                        + " No part of the event has 50 minutes that all of them can make.");
        assertThat(page("").select("#row-DEMO td").get(4).text())
                .as("30 minutes fit from 11:30")
                .isEqualTo("1 of 1");
    }

    @Test
    void theMostWantedComeFirstIfAskedFor() {
        assertThat(page("").select("tbody .sel input").eachAttr("value"))
                .isEqualTo(List.of("TALK", "DEMO", "BOARD", "MAYBE"));
        Document wanted = page("?sort=wanted");
        assertThat(wanted.select("tbody .sel input").eachAttr("value"))
                .isEqualTo(List.of("DEMO", "TALK", "BOARD", "MAYBE"));
        assertThat(wanted.select("#f-sort option[selected]").text()).isEqualTo("Most wanted first");
        assertThat(wanted.select("a.chip").last().attr("href")).contains("sort=wanted");
        assertThat(page("?sort=newest").select("tbody .sel input").eachAttr("value"))
                .isEqualTo(List.of("MAYBE", "BOARD", "DEMO", "TALK"));
    }

    @Test
    void aQuestionWaitsInTheOutboxAndIsReadByWhomItAsks() {
        Api.member("noor", "small", "attendee");
        as("noor")
                .body(Map.of("kind", "talk", "title", "Mine", "minutes", 30))
                .post(SMALL + "/proposals")
                .then()
                .statusCode(201);
        admin().body(Map.of("text", " 20 minutes?\nOr 25? "))
                .post(SMALL + "/sessions/MINE/questions")
                .then()
                .statusCode(202)
                .body(
                        "",
                        equalTo(Map.of(
                                "session", "MINE", "text", "20 minutes?\nOr 25?", "people", List.of("the-noor"))));
        Response asked = ask("Which board?", "MINE", "BOARD");
        assertThat(asked.header("Location")).endsWith(PAGE + "?page=0&did=asked");
        assertThat(ask("Which board?", "MINE", "BOARD").statusCode()).isEqualTo(303);
        assertThat(admin().get(SMALL + "/outbox").jsonPath().getList("changes.note"))
                .as("sent twice, asked once; and only of those who run it")
                .isEqualTo(List.of(List.of("Which board?"), List.of("20 minutes?\nOr 25?", "Which board?")));

        assertThat(as("noor").get("/api/v1/me/messages").jsonPath().getList("")).isEmpty();
        admin().body(Map.of("people", List.of("the-noor")))
                .post(SMALL + "/outbox/sendings")
                .then()
                .statusCode(200);
        String head = "The organizers have a question about “Mine”. Change the proposal if that answers it,"
                + " or write to them.\nThe organizers write: ";
        assertThat(
                        Jsoup.parse(browser("noor").get("/small/proposals").asString())
                                .select(".messages .letter-text")
                                .stream()
                                .map(Element::wholeText))
                .containsExactly(head + "Which board?", head + "20 minutes?\nOr 25?");
    }

    @Test
    void aRefusedDecisionComesBackToTheSameListWithItsTicks() {
        Response answer = browser("admin")
                .formParam("back", "?q=talk&state=accepted&page=0")
                .formParam("sessions", "TALK")
                .formParam("sessions", "GONE")
                .formParam("state", "rejected")
                .formParam("note", "Too late")
                .post("/small/organize/submissions");
        assertThat(answer.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("input[name=sessions][checked]").eachAttr("value"))
                .isEqualTo(List.of("TALK"));
        assertThat(page.select("input[name=q]").val()).isEqualTo("talk");
        assertThat(page.select("input[name=back]").val()).isEqualTo("?q=talk&state=accepted&page=0");
        assertThat(page.select("#decide textarea[name=note]").val().strip()).isEqualTo("Too late");
    }

    @Test
    void aQuestionThatCannotBeAskedComesBack() {
        Document empty = refused(400, "", "TALK");
        assertThat(empty.select("#f-note-error").text()).isEqualTo("Write what you want to know.");
        assertThat(empty.select("#row-TALK input[name=sessions][checked]")).hasSize(1);
        Document nobody = refused(409, "Who?", "TALK", "MAYBE");
        assertThat(nobody.select("[role=alert]").text())
                .contains("Nobody presents or hosts “A maybe”. Enter who does, then ask.");
        assertThat(nobody.select("#f-note").val()).isEqualTo("Who?");
        assertThat(refused(400, "Who?").select("[role=alert]").text()).contains("at least one session");
        assertThat(admin().get(SMALL + "/outbox").jsonPath().getList(""))
                .as("all or nothing")
                .isEmpty();
        admin().body(Map.of("text", " "))
                .post(SMALL + "/sessions/TALK/questions")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("text")));
        Api.member("bob", "small", "attendee");
        as("bob")
                .body(Map.of("text", "Why?"))
                .post(SMALL + "/sessions/TALK/questions")
                .then()
                .statusCode(403);
    }

    private static Document refused(int status, String text, String... sessions) {
        Response answer = ask(text, sessions);
        assertThat(answer.statusCode()).isEqualTo(status);
        return Jsoup.parse(answer.asString());
    }

    private static Response ask(String text, String... sessions) {
        return browser("admin")
                .formParam("back", "?kind=&page=0")
                .formParam("note", text)
                .formParam("ask", "yes")
                .formParam("sessions", (Object[]) sessions)
                .post(PAGE);
    }

    private static Document page(String query) {
        Response answer = browser("admin").get(PAGE + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}

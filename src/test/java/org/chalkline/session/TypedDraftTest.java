package org.chalkline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.session.Proposing.PROPOSALS;
import static org.chalkline.session.Proposing.SMALL;
import static org.chalkline.session.Proposing.page;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;
import static org.chalkline.testkit.Api.browser;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.Parallel;
import org.chalkline.testkit.TestClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A new proposal while it is typed: kept as it stands, for its writer alone, and sent once however often it is sent. */
@QuarkusTest
@Tag("database")
class TypedDraftTest {
    private static final String FORM = "/small/propose/demo";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void publishedEvent() {
        program.withSmall();
        Api.publish("small");
        Api.account("noor");
        Api.account("emil");
    }

    private static String token() {
        return page("noor", FORM).select("input[name=token]").val();
    }

    private static RequestSpecification typed(String who, String token, String title) {
        return browser(who).formParam("token", token).formParam("title", title).formParam("minutes", "soon");
    }

    @Test
    void halfFilledFieldsAreKeptAndAreNoSession() {
        String token = token();
        Response first = typed("noor", token, "").post(FORM + "/draft");
        assertThat(first.jsonPath().getMap("")).isEqualTo(Map.of("token", token, "edit", 0));
        Response second =
                typed("noor", token, "Half an").header("If-Match", "\"0\"").post(FORM + "/draft");
        assertThat(second.jsonPath().getMap("")).isEqualTo(Map.of("token", token, "edit", 1));
        typed("noor", token, "Older")
                .header("If-Match", "\"0\"")
                .post(FORM + "/draft")
                .then()
                .statusCode(412);
        Document form = page("noor", FORM + "?draft=" + token);
        assertThat(form.select("#f-title").val()).isEqualTo("Half an");
        assertThat(form.select("#f-minutes").val()).isEqualTo("soon");
        assertThat(form.select("input[name=draftEdit]").val()).isEqualTo("1");
        assertThat(form.select("[data-preview-title]").text()).isEqualTo("Half an");
        assertThat(as("noor").get(PROPOSALS).jsonPath().getList("")).isEmpty();
        assertThat(admin().get(SMALL + "/sessions").jsonPath().getList("")).hasSize(4);
        assertThat(page("noor", "/small/proposals").select(".wishes h3").text()).isEqualTo("Half an");
    }

    @Test
    void nobodyElseReadsOrChangesIt() {
        String token = token();
        typed("noor", token, "Half an").post(FORM + "/draft").then().statusCode(200);
        assertThat(page("emil", FORM + "?draft=" + token).select("#f-title").val())
                .isEmpty();
        typed("emil", token, "Mine").post(FORM + "/draft").then().statusCode(200);
        browser("emil").formParam("token", token).post(FORM + "/forget").then().statusCode(303);
        assertThat(page("noor", FORM + "?draft=" + token).select("#f-title").val())
                .isEqualTo("Half an");
        browser("noor").formParam("token", token).post(FORM + "/forget").then().statusCode(303);
        assertThat(page("noor", FORM + "?draft=" + token).select("#f-title").val())
                .isEmpty();
    }

    @Test
    void aFormThatIsSentTwiceMakesOneSession() throws Exception {
        String token = token();
        typed("noor", token, "Half an").post(FORM + "/draft").then().statusCode(200);
        List<Integer> answers =
                Parallel.run(4, i -> () -> send(token, "Çelik").post(FORM).statusCode());
        assertThat(answers).allMatch(status -> status == 303 || status == 409);
        assertThat(answers).contains(303);
        assertThat(as("noor").get(PROPOSALS).jsonPath().getList("title")).isEqualTo(List.of("Çelik"));
        typed("noor", token, "Late").post(FORM + "/draft").then().statusCode(409);
        assertThat(page("noor", "/small/proposals").select(".wishes h3")).isEmpty();
        send(token, "Çelik, again").post(FORM).then().statusCode(303);
        assertThat(as("noor").get(PROPOSALS).jsonPath().getList("title")).isEqualTo(List.of("Çelik, again"));
    }

    private static RequestSpecification send(String token, String title) {
        return browser("noor")
                .formParam("token", token)
                .formParam("title", title)
                .formParam("minutes", "30");
    }

    @Test
    void saveAsDraftTakesWhatThereIsAndSendingAsksForTheRest() {
        String token = token();
        Response kept = typed("noor", token, "").formParam("draft", "yes").post(FORM);
        assertThat(kept.header("Location")).endsWith(FORM + "?draft=" + token + "&did=saved");
        Response refused = typed("noor", token, "").post(FORM);
        assertThat(refused.statusCode()).isEqualTo(400);
        Document form = Jsoup.parse(refused.asString());
        assertThat(form.select("#f-title-error").text()).isEqualTo("Must not be empty.");
        assertThat(form.select("#f-minutes-error").text()).isEqualTo("Must be a whole number.");
    }

    @Test
    void whatIsTypedInAStoredDraftIsKeptBesideIt() {
        Map<String, Object> draft = Map.of("kind", "demo", "title", "Half", "minutes", 20, "state", "draft");
        as("noor").body(draft).post(PROPOSALS).then().statusCode(201);
        Document blank = page("noor", "/small/proposals/HALF");
        assertThat(blank.select("form[data-proposal]").attr("data-save")).isEqualTo("/small/proposals/HALF/draft");
        String basis = blank.select("form[data-proposal] input[name=edit]").val();
        RequestSpecification typing = browser("noor")
                .formParam("edit", basis)
                .formParam("title", "Half an idea")
                .formParam("minutes", "soon");
        int edit = typing.post("/small/proposals/HALF/draft").path("edit");
        assertThat(edit).isZero();
        browser("noor")
                .header("If-Match", "\"5\"")
                .formParam("title", "Older")
                .post("/small/proposals/HALF/draft")
                .then()
                .statusCode(412);
        browser("emil")
                .formParam("title", "Mine")
                .post("/small/proposals/HALF/draft")
                .then()
                .statusCode(404);

        Document form = page("noor", "/small/proposals/HALF");
        assertThat(form.select("#f-title").val()).isEqualTo("Half an idea");
        assertThat(form.select("#f-minutes").val()).isEqualTo("soon");
        assertThat(form.select("form[data-proposal] input[name=edit]").val()).isEqualTo(basis);
        assertThat(form.select("input[name=draftEdit]").val()).isEqualTo("0");
        assertThat(as("noor").get(PROPOSALS).jsonPath().getList("title")).isEqualTo(List.of("Half"));
        assertThat(page("noor", "/small/proposals").select(".wishes h3")).isEmpty();

        browser("noor")
                .formParam("edit", basis)
                .formParam("title", "Whole")
                .formParam("minutes", "30")
                .post("/small/proposals/HALF")
                .then()
                .statusCode(303);
        Document sent = page("noor", "/small/proposals/HALF");
        assertThat(sent.select("#f-title").val()).isEqualTo("Whole");
        assertThat(sent.select("form[data-save]")).isEmpty();
        browser("noor")
                .formParam("title", "Late")
                .post("/small/proposals/HALF/draft")
                .then()
                .statusCode(409);
    }

    @Test
    void afterFourteenDaysItIsForgotten() {
        String old = token();
        String younger = token();
        for (String token : List.of(old, younger)) {
            typed("noor", token, "Half an").post(FORM + "/draft").then().statusCode(200);
        }
        Instant end = TestClock.NOW.minus(Duration.ofDays(14));
        age(old, end);
        age(younger, end.plusSeconds(1));
        assertThat(page("noor", FORM + "?draft=" + old).select("#f-title").val())
                .isEmpty();
        assertThat(page("noor", FORM + "?draft=" + younger).select("#f-title").val())
                .isEqualTo("Half an");
        age(younger, end);
        assertThat(page("noor", "/small/proposals").select(".wishes h3")).isEmpty();
        assertThat(QuarkusTransaction.requiringNew().call(() -> TypedDraft.count()))
                .isZero();
    }

    private static void age(String token, Instant savedAt) {
        QuarkusTransaction.requiringNew().run(() -> TypedDraft.update("savedAt = ?1 where token = ?2", savedAt, token));
    }

    @Test
    void whoIsNotSignedInFillsInTheFormAndLosesNothing() {
        Document form = Jsoup.parse(browser().get(FORM).asString());
        String token = form.select("input[name=token]").val();
        assertThat(form.select("form[data-save]")).isEmpty();
        Response asked = browser()
                .formParam("token", token)
                .formParam("title", "Çelik & <b>friends</b>")
                .formParam("minutes", "30")
                .formParam("needs", "projector", "power")
                .post(FORM);
        assertThat(asked.statusCode()).isEqualTo(401);
        RequestSpecification signedIn = browser("noor");
        for (Element field : Jsoup.parse(asked.asString()).select("main form input[type=hidden]")) {
            signedIn.formParam(field.attr("name"), field.val());
        }
        assertThat(signedIn.post(FORM).statusCode()).isEqualTo(303);
        assertThat(as("noor").get(PROPOSALS).jsonPath().getMap("[0]"))
                .containsEntry("title", "Çelik & <b>friends</b>")
                .containsEntry("needs", List.of("projector", "power"));
        browser().formParam("token", token).post(FORM + "/draft").then().statusCode(303);
    }
}

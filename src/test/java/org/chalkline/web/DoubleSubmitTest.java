package org.chalkline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;
import static org.chalkline.testkit.Api.browser;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.Parallel;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two clicks on one form have one effect, and both answers show the secret that was made. */
@QuarkusTest
@Tag("database")
class DoubleSubmitTest {
    private static final String SPEAKERS = "/small/proposals/MINE/speakers";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void anOrganizerWithAProposal() {
        program.withSmall();
        Api.publish("small");
        Api.member("noor", "small", "organizer");
        as("noor")
                .body(Map.of("kind", "talk", "title", "Mine", "minutes", 20))
                .post("/api/v1/events/small/proposals")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "/small/organize/invitations, /api/v1/events/small/invitations, size()",
        "/account/tokens, /api/v1/me/tokens, size()",
        SPEAKERS + ", /api/v1/events/small/proposals/MINE/speakers, invited.size()"
    })
    void ofSeveralClicksOneCounts(String page, String api, String count) throws Exception {
        String form = form(page);
        List<String> secrets = Parallel.run(4, i -> () -> secret(send(form, "Lin", page)));
        assertThat(Set.copyOf(secrets)).hasSize(1);
        assertThat(secrets.get(0)).hasSizeGreaterThan(15);
        assertThat(as("noor").get(api).<Integer>path(count)).isEqualTo(1);

        String other = secret(send(form, "Somebody else", page));
        String another = secret(send(form(page), "Lin", page));
        assertThat(Set.of(secrets.get(0), other, another)).hasSize(3);
        assertThat(as("noor").get(api).<Integer>path(count)).isEqualTo(3);
    }

    @Test
    void cardsThatWerePrintedStayGood() {
        String page = "/small/organize/cards";
        String form = form(page);
        String printed = cards(form, page);
        assertThat(cards(form, page)).isEqualTo(printed);
        assertThat(cards(form(page), page)).isNotEqualTo(printed);
    }

    private static String cards(String form, String page) {
        Response answer = browser("noor")
                .formParam("form", form)
                .formParam("people", "ada")
                .post(page);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString()).select("main").text();
    }

    @Test
    void nobodyElseIsShownIt() {
        String form = form("/account/tokens");
        String own = secret(send(form, "Lin", "/account/tokens"));
        Response others = filled(browser("admin"), form, "Lin").post("/account/tokens");
        assertThat(secret(others)).isNotEqualTo(own);
        assertThat(admin().get("/api/v1/me/tokens").<Integer>path("size()")).isPositive();
    }

    @Test
    void whatWasRefusedCanBeSentAgain() {
        String form = form("/account/tokens");
        send(form, "", "/account/tokens").then().statusCode(400);
        assertThat(secret(send(form, "Lin", "/account/tokens"))).startsWith("chalk_");
    }

    @Test
    void aGuestIsAddedOnce() {
        String form = form(SPEAKERS);
        for (int click = 0; click < 2; click++) {
            RequestSpecification guest = browser("noor").formParam("guest", "yes");
            Response answer = filled(guest, form, "Lin").post(SPEAKERS);
            assertThat(answer.header("Location")).endsWith(SPEAKERS + "?did=added");
        }
    }

    private static String form(String page) {
        return Jsoup.parse(browser("noor").get(page).asString())
                .select("input[name=form]")
                .val();
    }

    private static Response send(String form, String name, String page) {
        return filled(browser("noor"), form, name).post(page);
    }

    private static RequestSpecification filled(RequestSpecification request, String form, String name) {
        return request.formParam("form", form)
                .formParam("name", name)
                .formParam("scope", "read")
                .formParam("days", "7");
    }

    private static String secret(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString()).select("#made").val();
    }
}

package org.chalkline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;
import static org.chalkline.testkit.Api.browser;
import static org.chalkline.web.Letters.html;
import static org.chalkline.web.Letters.location;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Joining an event on the way from its pages: the stars that the browser has kept come along, and are told. */
@QuarkusTest
@Tag("database")
class JoiningTest {
    private static final String NOTICE = ".banner-good";

    @Inject
    EmptyProgram program;

    private String code;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
        Api.publish("small");
        code = admin().get("/api/v1/events/small/members/code").path("code");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | You take part in Small hack. 2 stars that this browser had kept are on your agenda now.",
                "de | Du bist jetzt bei Small hack dabei. 2 Sterne, die dieser Browser behalten hatte, stehen jetzt in „Mein"
                        + " Programm“."
            })
    void whoeverSignsUpWithTheCodeFindsTheirStarsInTheAgenda(String language, String notice) {
        String marks = "TALK.must.1331049600/DEMO.interested.1331049600/BOARD.none.1331049600/GONE.must.1331049600";
        Map<String, String> kept = new TreeMap<>(Map.of("chalkline-marks", marks));
        Response joined = with(kept)
                .formParam("code", code)
                .formParam("displayName", "Noor")
                .formParam("name", "noor")
                .formParam("password", Api.PASSWORD)
                .post("/join");
        assertThat(location(joined)).isEqualTo("/small/mine?did=joined");
        kept.putAll(joined.cookies());

        Response taken = with(kept).get("/small/mine?did=joined");
        assertThat(location(taken)).isEqualTo("/small/mine?did=joined&stars=2");
        assertThat(taken.cookie("chalkline-marks")).isEmpty();
        Response agenda =
                with(joined.cookies()).header("Accept-Language", language).get("/small/mine?did=joined&stars=2");
        assertThat(html(agenda).select(NOTICE).text()).isEqualTo(notice);
        Map<String, String> levels = new TreeMap<>();
        as("noor")
                .get("/api/v1/events/small/interest")
                .jsonPath()
                .<Map<String, Object>>getList("")
                .forEach(wish -> levels.put((String) wish.get("session"), (String) wish.get("level")));
        assertThat(levels)
                .containsEntry("TALK", "must")
                .containsEntry("DEMO", "interested")
                .containsEntry("BOARD", "none");
    }

    @Test
    void whoeverSignsInLaterIsToldToo() {
        Api.member("noor", "small", "attendee");
        String marks = "TALK.must.1331049600";
        Response taken = browser("noor").cookie("chalkline-marks", marks).get("/small/mine");
        assertThat(location(taken)).isEqualTo("/small/mine?did=taken-over&stars=1");
        assertThat(html(browser("noor").get("/small/mine?did=taken-over&stars=1"))
                        .select(NOTICE)
                        .text())
                .isEqualTo("Your stars came along. 1 star that this browser had kept is on your agenda now.");
        assertThat(location(
                        browser("noor").cookie("chalkline-marks", "GONE.must.1").get("/small/mine")))
                .isEqualTo("/small/mine");
        assertThat(html(browser("noor").get("/small/mine?did=saved&stars=<b>"))
                        .select(NOTICE)
                        .text())
                .isEqualTo("Saved.");
    }

    @Test
    void withoutTheCodeTheWayLeadsBackToTheEvent() {
        assertThat(html(browser().get("/small"))
                        .select(".tools a.btn, .page-foot a[href^=/join]")
                        .eachAttr("href"))
                .containsExactly("/sign-in?next=/small/mine", "/join?next=/small/mine");
        assertThat(html(browser().get("/sign-in?next=/small/mine"))
                        .select("main a[href^=/join]")
                        .attr("href"))
                .isEqualTo("/join?next=%2Fsmall%2Fmine");
        var form = html(browser().get("/join?code=ab+cd&next=/small/mine"));
        assertThat(form.select("main p a").attr("href"))
                .isEqualTo("/sign-in?next=%2Fjoin%3Fcode%3Dab%252Bcd%26next%3D%252Fsmall%252Fmine");
        Response made = signedUp(form.select("input[name=next]").val());
        assertThat(location(made)).isEqualTo("/small/mine");
    }

    @ParameterizedTest
    @CsvSource({"''", "//evil.example/", "https://evil.example/"})
    void elsewhereItLeadsToTheAccount(String next) {
        assertThat(location(signedUp(next))).isEqualTo("/account");
    }

    private static Response signedUp(String next) {
        return browser()
                .formParam("next", next)
                .formParam("displayName", "Noor")
                .formParam("name", "noor")
                .formParam("password", Api.PASSWORD)
                .post("/join");
    }

    private static RequestSpecification with(Map<String, String> cookies) {
        return browser().cookies(cookies);
    }
}

package org.chalkline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.browser;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form of a new proposal without scripts: another kind keeps what was typed, and the page says what is still to do. */
@QuarkusTest
class ProposeFormTest {
    private static final String FORM = "/small/propose/";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void publishedEvent() {
        program.withSmall();
        Api.publish("small");
    }

    @Test
    void anotherKindKeepsWhatIsTypedAndBringsItsOwnQuestions() {
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "kind", "talk",
                "switch", "yes",
                "token", "abcdefgh12345678",
                "title", "Paging <fast>",
                "minutes", "35",
                "setupMinutes", "20",
                "hardware", "Two boards"));
        Document talk = sent("demo", typed, 200);
        assertThat(talk.select("h1").text()).isEqualTo("Talk");
        assertThat(talk.select("form[data-proposal]").attr("action")).isEqualTo(FORM + "talk");
        assertThat(talk.select("input[name=kind][checked]").val()).isEqualTo("talk");
        assertThat(talk.select("#f-title").val()).isEqualTo("Paging <fast>");
        assertThat(talk.select("input[name=token]").val()).isEqualTo("abcdefgh12345678");
        assertThat(talk.select("[name=hardware], [name=setupMinutes]")).isEmpty();
        assertThat(talk.select("input[name='kept.hardware']").val()).isEqualTo("Two boards");

        Map<String, String> back = new LinkedHashMap<>(Map.of("kind", "demo", "minutes", "35", "title", "Paging"));
        talk.select("input[name^=kept.]").forEach(field -> back.put(field.attr("name"), field.val()));
        Document demo = sent("talk", back, 200);
        assertThat(demo.select("#f-hardware").val()).isEqualTo("Two boards");
        assertThat(demo.select("#f-setupMinutes").val()).isEqualTo("20");
        assertThat(demo.select("#f-minutes").val()).isEqualTo("35");
        assertThat(sent("demo", Map.of("kind", "hack", "minutes", "35"), 200)
                        .select("#f-minutes")
                        .val())
                .as("the usual length of the new kind, where it was the usual one before")
                .isEqualTo("110");
        sent("demo", Map.of("kind", "plenary"), 404);
    }

    @Test
    void whatIsKeptForOtherKindsIsNotSent() {
        Api.member("noor", "small", "attendee");
        Response answer = browser("noor")
                .formParams(Map.of("kind", "talk", "title", "Mine", "minutes", "30", "kept.hardware", "Two boards"))
                .post(FORM + "talk");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Api.admin().get("/api/v1/events/small/sessions/MINE").<String>path("hardware"))
                .isNull();
    }

    @Test
    void thePageSaysWhatIsStillToDo() {
        Document blank = Jsoup.parse(browser().get(FORM + "demo").asString());
        assertThat(blank.select("#f-title-hint").text()).isEqualTo("Titles up to 70 characters fit on door signs.");
        assertThat(blank.select(".checklist > li").eachText())
                .containsExactly(
                        "Title or description is still missing",
                        "You can make 1 of 1 parts of the event",
                        "Set-up fits between sessions");
        assertThat(blank.select(".checklist > .is-open").eachAttr("data-check")).containsExactly("text");
        Map<String, String> typed =
                Map.of("switch", "yes", "title", "Çelik", "abstract", "It runs", "setupMinutes", "11", "minutes", "30");
        Document full = sent("demo", typed, 200);
        assertThat(full.select("#f-title-hint").text()).isEqualTo("5 characters. Titles up to 70 fit on door signs.");
        assertThat(full.select(".checklist > li").eachText())
                .containsExactly(
                        "Title and description are there",
                        "You can make 1 of 1 parts of the event",
                        "Set-up is longer than the longest time between sessions, 10 minutes:"
                                + " a slot has to stay free for it");
        assertThat(full.select(".checklist > .is-open").eachAttr("data-check")).containsExactly("setup");
        assertThat(Jsoup.parse(browser().get(FORM + "talk").asString()).select("[data-check=setup]"))
                .isEmpty();
    }

    private static Document sent(String kind, Map<String, String> fields, int status) {
        Response answer = browser().formParams(fields).post(FORM + kind);
        assertThat(answer.statusCode()).isEqualTo(status);
        return Jsoup.parse(answer.asString());
    }
}

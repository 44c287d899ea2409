package org.chalkline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chalkline.shared.Language;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.MailServer;
import org.chalkline.testkit.PlainWords;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Asking by mail whether somebody runs a session too. */
@QuarkusTest
@Tag("database")
class SpeakerLettersTest {
    @RegisterExtension
    static final MailServer MAIL = new MailServer();

    private static final String SMALL = "/api/v1/events/small";
    private static final String SPEAKERS = SMALL + "/proposals/MINE/speakers";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void aProposal() {
        program.withSmall();
        Api.publish("small");
        Api.account("noor");
        as("noor")
                .body(Map.of("kind", "talk", "title", "Mine", "minutes", 30))
                .post(SMALL + "/proposals")
                .then()
                .statusCode(201);
    }

    @Test
    void whoseAddressIsGivenGetsTheLinkByMail() throws Exception {
        String code = as("noor")
                .body(Map.of("name", "Eve", "address", "eve@example.org"))
                .post(SPEAKERS + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        MailServer.Received mail = MAIL.last("eve@example.org");
        assertThat(mail.subject()).isEqualTo("Run “Mine” with us");
        assertThat(mail.text()).isEqualTo("""
                        Hello,

                        you are asked to run “Mine” together with others. Open this link to read more, and to agree:

                        http://chalkline.example.org/invitations/%s

                        The link works once, for 14 days. Your name is listed once you have agreed. If you do not know what
                        this is about, do nothing.""".formatted(code));
        as("noor")
                .body(Map.of("name", "Eve", "address", "eve at home"))
                .post(SPEAKERS + "/invitations")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("address")));
    }

    @Test
    void aLetterSpeaksTheLanguageOfThePageThatSendsIt() {
        Response answer = Api.browser("noor")
                .header("Accept-Language", "de")
                .formParam("name", "Eve")
                .formParam("address", "eve@example.org")
                .post("/small/proposals/MINE/speakers");
        String page = Jsoup.parse(answer.asString()).selectFirst("html").attr("lang");
        String english = PlainWords.of(InvitingWords.class, Language.ENGLISH).subject("Mine");
        String german = PlainWords.of(InvitingWords.class, Language.GERMAN).subject("Mine");
        assertThat(MAIL.last("eve@example.org").subject()).isEqualTo(page.equals("de") ? german : english);
    }

    @Test
    void aLetterInGerman() {
        InvitingWords words = PlainWords.of(InvitingWords.class, Language.GERMAN);
        assertThat(words.text("Mine", "https://example.org/invitations/ABCD")).isEqualTo("""
                Hallo,

                du bist gefragt, ob du „Mine“ zusammen mit anderen gestaltest. Öffne diesen Link, um mehr zu lesen und zuzusagen:

                https://example.org/invitations/ABCD

                Der Link gilt einmal, 14 Tage lang. Dein Name wird genannt, sobald du zugesagt hast. Weißt du nicht, worum
                es geht, tue nichts.
                """);
    }

    /** Accounts cost nothing: whoever is written to must not depend on how many of them ask. */
    @Test
    void oneAddressGetsFewLettersWhoeverAsks() {
        for (int letter = 1; letter <= 6; letter++) {
            as("noor")
                    .body(Map.of("name", "Often " + letter, "address", "Often@example.org"))
                    .post(SPEAKERS + "/invitations")
                    .then()
                    .statusCode(letter <= 5 ? 201 : 429);
        }
        assertThat(MAIL.received()).hasSize(5);
        assertThat(as("noor").get(SPEAKERS).jsonPath().getList("invited.name")).doesNotContain("Often 6");
    }
}

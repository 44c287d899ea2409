package org.chalkline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chalkline.testkit.Api.browser;
import static org.chalkline.web.Letters.ask;
import static org.chalkline.web.Letters.html;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chalkline.people.NewLetter;
import org.chalkline.people.SignInLetter;
import org.chalkline.people.SignInLetters;
import org.chalkline.shared.Form;
import org.chalkline.shared.Frame;
import org.chalkline.shared.TooMany;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.MailServer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking for a letter: to whom, how often, and what the answer gives away. Each test has an address of its own. */
@QuarkusTest
@Tag("database")
class SignInLetterAskingTest {
    @RegisterExtension
    static final MailServer MAIL = new MailServer();

    @Inject
    EmptyProgram program;

    @Inject
    SignInLetters letters;

    @BeforeEach
    void nobody() {
        program.clear();
        QuarkusTransaction.requiringNew().run(() -> SignInLetter.deleteAll());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "noor",
                "noor@example.org\r\nBcc: eve@example.org",
                "noor@example.org%0aBcc: eve@example.org",
                "noor@example.org, eve@example.org",
                "<noor@example.org>",
                "\"noor eve\"@example.org",
                "no\u200dor@example.org",
                "n\u00f6or@example.org",
                "noor@-example.org",
                "noor@example..org"
            })
    void onlyOneAddressIsWrittenTo(String address) {
        Response answer = browser().formParam("address", address).post("/sign-in/letter");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(html(answer).select("#f-address-error").text())
                .isEqualTo("Must be an e-mail address, such as ada@example.org.");
        assertThat(MAIL.received()).isEmpty();
    }

    @Test
    void aMailServerThatIsDownIsSaid() {
        Api.account("down@example.org");
        MAIL.stop();
        Response answer = browser().formParam("address", "down@example.org").post("/sign-in/letter");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(html(answer).select("[role=alert]").text())
                .contains("The mail could not be sent. Try again, or sign in with your password.");
        assertThat(html(answer).select("#f-address").val()).isEqualTo("down@example.org");
    }

    @Test
    void lettersToOneAddressAreRationed() {
        for (int i = 0; i < 5; i++) ask("often@example.org", "");
        Response answer = browser().formParam("address", "OFTEN@example.org").post("/sign-in/letter");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(html(answer).select("[role=alert]").text()).contains("too many tries");
        assertThat(MAIL.received()).hasSize(5);
        letters.ask(new NewLetter("often@example.org"), "", "192.0.2.1");
        assertThat(MAIL.received()).hasSize(6);
    }

    @Test
    void manyAskersTogetherAreRationedToo() {
        for (int i = 0; i < 30; i++) letters.ask(new NewLetter("flood@example.org"), "", "192.0.2." + i / 5);
        assertThatThrownBy(() -> letters.ask(new NewLetter("flood@example.org"), "", "192.0.2.9"))
                .isInstanceOf(TooMany.class);
        assertThat(MAIL.received()).hasSize(30);
    }

    @Test
    void withAndWithoutAnAccountTheAnswerIsTheSame() {
        Api.account("known@example.org");
        List<String> pages = Stream.of("known@example.org", "nobody@example.org")
                .map(address -> browser()
                        .get(ask(address, ""))
                        .asString()
                        .replace(address, "")
                        .replaceAll("value=\"[^\"]*\"", ""))
                .toList();
        assertThat(pages.get(0)).isEqualTo(pages.get(1));
        List<String> texts = MAIL.received().stream()
                .map(mail -> mail.text().replaceAll("token=\\S+|\\d{3} \\d{3}", ""))
                .toList();
        assertThat(texts.get(0)).isEqualTo(texts.get(1));
    }

    @Test
    void withoutMailThePageDoesNotSpeakOfIt() {
        Form form = Form.empty(java.util.Map.of());
        String without = SignInPages.Templates.signIn(Frame.plain(), form, false, false, "/x", "/join", null)
                .render();
        assertThat(Jsoup.parse(without).select("a[href=/x]")).isEmpty();
        String with = SignInPages.Templates.signIn(Frame.plain(), form, false, true, "/x", "/join", null)
                .render();
        assertThat(Jsoup.parse(with).select("a[href=/x]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | - | fine",
                "chalkline@example.org | https://example.org | fine",
                "Chalk Line <chalkline@example.org> | http://localhost:8080/below/ | fine",
                "chalkline@example.org | - | CHALKLINE_BASE_URL",
                "chalkline@example.org | example.org | CHALKLINE_BASE_URL",
                "chalkline@example.org | ftp://example.org | CHALKLINE_BASE_URL",
                "Chalk Line | https://example.org | CHALKLINE_MAIL_FROM must",
                "a@example.org, b@example.org | https://example.org | CHALKLINE_MAIL_FROM must",
            })
    void mailNeedsASenderAndAnAddressForItsLinks(String from, String baseUrl, String outcome) {
        Runnable start = () -> StartChecks.requireMailSettings(Optional.ofNullable(from), Optional.ofNullable(baseUrl));
        if (outcome.equals("fine")) start.run();
        else assertThatThrownBy(start::run).hasMessageContaining(outcome);
    }

    @Test
    void withoutAProviderThereIsNoWayToOne() {
        assertThat(html(browser().get("/sign-in")).select("[data-provider]")).isEmpty();
        assertThat(html(Api.browser("admin").get("/account")).select("#s-tie")).isEmpty();
        for (String path : new String[] {"/sign-in/provider", "/sign-in/provider/refused"}) {
            Response answer = browser().cookie("q_session", "x").get(path + "?code=a&state=b");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.cookies()).isEmpty();
        }
    }
}

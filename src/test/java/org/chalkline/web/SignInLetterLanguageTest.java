package org.chalkline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.browser;
import static org.chalkline.web.Letters.html;
import static org.chalkline.web.Letters.location;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.chalkline.people.SignInLetter;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.MailServer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The letter for signing in, and its pages, in the language of who asks for it. */
@QuarkusTest
@Tag("database")
class SignInLetterLanguageTest {
    @RegisterExtension
    static final MailServer MAIL = new MailServer();

    @Inject
    EmptyProgram program;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
        Api.publish("small");
        QuarkusTransaction.requiringNew().run(() -> SignInLetter.deleteAll());
    }

    @Test
    void aLetterSpeaksTheLanguageOfWhoAsksForIt() {
        Response asked = german().formParam("address", "noor@example.org").post("/sign-in/letter");
        MailServer.Received mail = MAIL.last("noor@example.org");
        assertThat(mail.subject()).isEqualTo("Anmelden bei Chalkline");
        String link = Letters.group(Letters.LINK, mail);
        String code = Letters.group(Letters.CODE, mail);
        assertThat(mail.text()).isEqualTo("""
                Hallo,

                jemand, wahrscheinlich du, möchte sich mit dieser Adresse auf http://chalkline.example.org anmelden.

                Öffne diesen Link und drücke dort den Knopf:

                http://chalkline.example.org%s

                Oder gib diesen Code auf der Seite ein, auf der du ihn angefordert hast:

                %s

                Link und Code gelten 15 Minuten lang und einmal. Gib sie niemandem.
                Warst du es nicht, tue nichts: Ohne sie kommt niemand hinein.""".formatted(link, code));
        Document page = html(german().get(location(asked)));
        assertThat(page.select("main").text())
                .isEqualTo(
                        "Sieh in deine E-Mails Eine E-Mail ist unterwegs an noor@example.org. Öffne den Link darin oder gib hier"
                                + " den Code ein. Beide gelten 15 Minuten. Der Code aus deiner E-Mail Sechs Ziffern. Anmelden Nach einer"
                                + " Minute ist nichts da? Sieh im Spam-Ordner nach oder lass dir eine neue schicken.");
        String request = page.select("input[name=request]").val();
        Document wrong = html(
                german().formParam("request", request).formParam("code", "1").post("/sign-in/code"));
        assertThat(wrong.select("#f-code-error").text())
                .isEqualTo(
                        "Ist nicht der aus der E-Mail, die diese Seite angefordert hat; prüfe ihn auf einen Tippfehler.");
        Document nameless = html(
                german().formParam("request", request).formParam("code", code).post("/sign-in/code"));
        assertThat(nameless.select("main").text())
                .isEqualTo(
                        "Anmelden als noor@example.org Dein Name So sehen dich die anderen. Du hast noch kein Konto; hiermit"
                                + " entsteht eines. Anmelden Nach einer Minute ist nichts da? Sieh im Spam-Ordner nach oder lass dir eine"
                                + " neue schicken.");
        assertThat(html(german().get(link)).select("main").text())
                .isEqualTo(
                        "Anmelden als noor@example.org Dein Name So sehen dich die anderen. Du hast noch kein Konto; hiermit"
                                + " entsteht eines. Anmelden Du hast die E-Mail nicht angefordert? Schließe diese Seite, dann geschieht"
                                + " nichts.");
    }

    @Test
    void theSameLetterInEnglishIsWhatItWas() {
        browser().formParam("address", "eve@example.org").post("/sign-in/letter");
        MailServer.Received mail = MAIL.last("eve@example.org");
        assertThat(mail.text())
                .isEqualTo("""
                Hello,

                somebody, most likely you, wants to sign in at http://chalkline.example.org with this address.

                Open this link and press the button there:

                http://chalkline.example.org%s

                Or type this code on the page where you asked for it:

                %s

                Link and code work for 15 minutes, and once. Give them to nobody.
                If it was not you, do nothing: without them nobody gets in.""".formatted(Letters.group(Letters.LINK, mail), Letters.group(Letters.CODE, mail)));
    }

    @Test
    void whatNoMailCanReachIsSaid() {
        Document none = html(german().formParam("address", "noor").post("/sign-in/letter"));
        assertThat(none.select("#f-address-error").text())
                .isEqualTo("Muss eine E-Mail-Adresse sein, etwa ada@example.org.");
        MAIL.stop();
        Document down = html(german().formParam("address", "down@example.org").post("/sign-in/letter"));
        assertThat(down.select("[role=alert]").text())
                .isEqualTo(
                        "So geht es gerade nicht. Die E-Mail ließ sich nicht senden. Versuche es noch einmal oder melde dich mit"
                                + " deinem Passwort an.");
    }

    private static RequestSpecification german() {
        return browser().header("Accept-Language", "de");
    }
}

package org.chalkline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;
import static org.chalkline.testkit.Api.browser;
import static org.chalkline.web.Letters.html;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chalkline.people.SignInLetter;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in, joining and one's own account in German: pages, and what they refuse. */
@QuarkusTest
@Tag("database")
class GermanAccountTest {
    @Inject
    EmptyProgram program;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
        Api.publish("small");
        QuarkusTransaction.requiringNew().run(() -> SignInLetter.deleteAll());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/sign-in | Anmelden · Chalkline | Anmelden Das Programm kannst du ohne Konto lesen. Angemeldet kannst du"
                        + " Sessions vorschlagen, sagen, was du besuchen willst, und organisieren. Name oder E-Mail-Adresse Passwort"
                        + " Anmelden Link per E-Mail senden Noch kein Konto? Registrieren. Das erste Konto heißt admin. Sein"
                        + " Passwort ist die Einstellung CHALKLINE_ADMIN_PASSWORD oder steht im Protokoll des ersten Starts und in"
                        + " admin-password.txt im Datenordner.",
                "/sign-in/letter | Per E-Mail anmelden · Chalkline | Per E-Mail anmelden Du bekommst einen Link und einen Code,"
                        + " die 15 Minuten gelten. Wer noch kein Konto hat, bekommt eines. E-Mail-Adresse Link per E-Mail senden Du"
                        + " hast ein Passwort? Melde dich damit an.",
                "/sign-in/link | Dieser Link oder Code gilt nicht mehr · Chalkline | Dieser Link oder Code gilt nicht mehr Jeder"
                        + " gilt einmal, 15 Minuten lang, bis du dich mit einer anderen E-Mail angemeldet hast oder fünf falsche"
                        + " Codes eingegeben sind. Neuen senden Du hast ihn eben hier benutzt? Dann bist du angemeldet: dein Konto.",
                "/join | Mitmachen · Chalkline | Mitmachen Mit einem Konto schlägst du Sessions vor und sagst, was du besuchen"
                        + " willst. Zum Lesen brauchst du keines. Code der Veranstaltung freiwillig Acht Buchstaben und Ziffern, von"
                        + " der Folie oder vom Orga-Team, oder die sechzehn auf einer Karte. Auch ohne ihn kannst du eine Session"
                        + " vorschlagen. Dein Name So sehen dich die anderen. E-Mail-Adresse oder Kontoname Damit meldest du dich"
                        + " an. Außer dir sieht ihn nur das Orga-Team deiner Veranstaltungen. Passwort Mindestens 10 Zeichen; ein"
                        + " paar Wörter sind gut. Registrieren Du hast schon ein Konto? Anmelden, dann tritt bei.",
                "/invitations/WRONG | Einladung · Chalkline | Diese Einladung ist nicht bekannt Prüfe die Adresse oder den Code"
                        + " auf einen Tippfehler. Wurde sie zurückgenommen, bitte die Person, von der du sie hast, um eine neue."
                        + " Code auf der Karte Versuchen",
                "/sign-in/provider | Unter dieser Adresse ist nichts · Chalkline | 404 Unter dieser Adresse ist nichts Eine Seite"
                        + " „/sign-in/provider“ gibt es hier nicht. Alle Veranstaltungen"
            })
    void aPageOfTheWayIn(String path, String title, String text) {
        Document page = html(german().get(path));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("de");
        assertThat(page.title()).isEqualTo(title);
        assertThat(page.select("main").text()).isEqualTo(text);
        assertThat(page.select("form[action=/language] button").text()).isEqualTo("English");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "name | me | Ein Feld braucht noch einen Blick E-Mail-Adresse oder Kontoname: muss eine E-Mail-Adresse sein oder"
                        + " ein Name aus 3 bis 60 Buchstaben und Ziffern",
                "name | taken | So geht es gerade nicht. Ein Konto mit diesem Namen gibt es schon. Melde dich damit an.",
                "displayName | '' | Ein Feld braucht noch einen Blick Dein Name: darf nicht leer sein",
                "displayName | a\u0007b | Ein Feld braucht noch einen Blick Dein Name: enthält ein Zeichen, das sich nicht zeigen"
                        + " lässt (etwa ein Steuerzeichen); entferne es",
                "password | short | Ein Feld braucht noch einen Blick Passwort: muss mindestens 10 Zeichen haben",
                "code | nonesuch | Ein Feld braucht noch einen Blick Code der Veranstaltung: gehört zu keiner Veranstaltung; prüfe"
                        + " ihn auf einen Tippfehler oder frage das Orga-Team"
            })
    void aSlipWhileSigningUpIsNamed(String field, String value, String said) {
        Api.account("taken");
        Response answer = signUp(Map.of(field, value));
        assertThat(html(answer).select("[role=alert]").text()).isEqualTo(said);
    }

    @Test
    void namesAndPasswordsThatAreTooLongAreNamed() {
        Document page = html(signUp(Map.of("displayName", "x".repeat(121), "password", "ä".repeat(40), "name", "x")));
        assertThat(page.select(".error-text").eachText())
                .isEqualTo(List.of(
                        "Ist zu lang: höchstens 120.",
                        "Muss eine E-Mail-Adresse sein oder ein Name aus 3 bis 60 Buchstaben und Ziffern.",
                        "Darf höchstens 72 Byte lang sein."));
        assertThat(page.select("[role=alert] h2").text()).isEqualTo("3 Felder brauchen noch einen Blick");
    }

    @Test
    void aWrongPasswordIsSaidAndSoAreTooManyOfThem() {
        Api.account("guessed");
        for (int i = 0; i < 10; i++) {
            assertThat(html(signIn("guessed")).select("[role=alert]").text())
                    .isEqualTo(
                            "Name und Passwort passen nicht zusammen. Prüfe beide auf Tippfehler und versuche es noch einmal.");
        }
        assertThat(html(signIn("guessed")).select("[role=alert]").text())
                .isEqualTo(
                        "So geht es gerade nicht. Das waren zu viele Versuche hintereinander. Warte 15 Minuten, dann versuche es"
                                + " noch einmal.");
    }

    @Test
    void onesOwnAccount() {
        Api.member("noor@example.org", "small", "attendee");
        Response changed = german("noor@example.org")
                .formParam("password", "not the one it is")
                .formParam("newPassword", "another long one")
                .post("/account");
        assertThat(changed.statusCode()).isEqualTo(400);
        Document page = html(changed);
        assertThat(page.title()).isEqualTo("Dein Konto · Chalkline");
        assertThat(page.select(".tools").text()).isEqualTo("Konto Abmelden");
        assertThat(page.select("main").text())
                .isEqualTo(
                        "The noor@example.org Dein Anmeldename ist noor@example.org. Ein Feld braucht noch einen Blick Jetziges"
                                + " Passwort: ist nicht dein jetziges Passwort Deine Veranstaltungen Small hack Teilnahme ProgrammMein"
                                + " ProgrammMeine VorschlägeProfil Einer Veranstaltung beitreten Deine Adresse ist noch nicht bestätigt"
                                + " Solange du nicht gezeigt hast, dass du deine E-Mails liest, geht keine an noor@example.org hinaus. Lass"
                                + " dir einmal eine E-Mail zum Anmelden schicken und öffne ihren Link in diesem Browser. E-Mail senden"
                                + " Passwort ändern Jetziges Passwort Ist nicht dein jetziges Passwort. Neues Passwort Mindestens 10"
                                + " Zeichen. Alle anderen Browser werden abgemeldet; Token für Programme bleiben. Ändern Programme Token für"
                                + " ProgrammeSkripte und Anzeigen melden sich mit einem Token an, nie mit deinem Passwort. Abmelden");
        assertThat(html(german("noor@example.org").get("/account?did=saved"))
                        .select(".banner-good")
                        .text())
                .isEqualTo("Gespeichert.");
    }

    @Test
    void anInvitationAndItsEnd() {
        Api.account("noor");
        Api.account("eve");
        String code = admin().body(Map.of("purpose", "organizer", "name", "Noor"))
                .post("/api/v1/events/small/invitations")
                .path("code");
        assertThat(html(german("noor").get("/invitations/" + code))
                        .select("main")
                        .text())
                .isEqualTo(
                        "Small hack Die Veranstaltung organisieren Du bist eingeladen, diese Veranstaltung mit dem Orga-Team zu"
                                + " planen. Die Einladung ist bestimmt für Noor. Annehmen als The noor Du bist angemeldet als The noor (noor)."
                                + " Anderes Konto benutzen");
        as("noor").post("/api/v1/invitations/" + code).then().statusCode(200);
        Response late = german("eve").post("/invitations/" + code);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(html(late).select("[role=alert]").text())
                .isEqualTo(
                        "So geht es gerade nicht. Ein anderes Konto hat diese Einladung angenommen. Warst du das, melde dich damit"
                                + " an; wenn nicht, sage der Person Bescheid, von der du den Link hast.");
        assertThat(html(late).select("[role=status]").text())
                .isEqualTo(
                        "Ein anderes Konto hat diese Einladung angenommen. Warst du das, melde dich mit jenem Konto an. Wenn nicht,"
                                + " sage der Person Bescheid, von der du den Link hast: Sie kann ihn zurücknehmen und einen neuen machen.");
    }

    @Test
    void theApiStaysEnglish() {
        Response refused = given("de")
                .body(Map.of("name", "noor", "displayName", "", "password", "short"))
                .post("/api/v1/accounts");
        assertThat(refused.jsonPath().getList("violations.message"))
                .isEqualTo(List.of("must not be empty", "must have at least 10 characters"));
        assertThat(refused.<String>path("title")).isEqualTo("Something in the input needs another look");
        Api.account("taken");
        assertThat(given("de")
                        .body(Map.of("name", "taken", "displayName", "P", "password", Api.PASSWORD))
                        .post("/api/v1/accounts")
                        .<String>path("detail"))
                .isEqualTo("There is an account with this name already. Sign in with it instead.");
    }

    private static Response signUp(Map<String, String> slip) {
        RequestSpecification form = german();
        Map<String, String> right = Map.of("name", "noor", "displayName", "Noor", "password", Api.PASSWORD);
        right.forEach((field, value) -> form.formParam(field, slip.getOrDefault(field, value)));
        if (slip.containsKey("code")) form.formParam("code", slip.get("code"));
        return form.post("/join");
    }

    private static Response signIn(String name) {
        return german().formParam("name", name)
                .formParam("password", "not the one it is")
                .post("/sign-in");
    }

    private static RequestSpecification given(String language) {
        return Api.anybody().header("Accept-Language", language);
    }

    private static RequestSpecification german() {
        return browser().header("Accept-Language", "de");
    }

    private static RequestSpecification german(String name) {
        return browser(name).header("Accept-Language", "de");
    }
}

package org.chalkline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chalkline.testkit.Api.browser;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chalkline.people.Account;
import org.chalkline.people.BrowserSession;
import org.chalkline.people.BrowserSessions;
import org.chalkline.people.SignInLetter;
import org.chalkline.shared.Form;
import org.chalkline.shared.Frame;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.MailServer;
import org.chalkline.testkit.Parallel;
import org.chalkline.testkit.TestClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in by a letter, with a mail server that really takes it. Each test has an address of its own: letters are rationed. */
@QuarkusTest
@Tag("database")
class SignInLetterTest {
    @RegisterExtension
    static final MailServer MAIL = new MailServer();

    private static final Pattern LINK = Pattern.compile("http://chalkline\\.example\\.org(/sign-in/link\\?token=\\S+)");
    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{3} \\d{3})$");

    @Inject
    EmptyProgram program;

    @Inject
    BrowserSessions browsers;

    @BeforeEach
    void nobody() {
        program.clear();
        QuarkusTransaction.requiringNew().run(() -> SignInLetter.deleteAll());
    }

    @Test
    void aLinkIsOpenedByAButtonAndOnce() {
        Api.account("link@example.org");
        ask("Link@Example.org", "/join?code=1");
        MailServer.Received mail = MAIL.last("link@example.org");
        assertThat(mail.subject()).isEqualTo("Sign in to Chalkline");
        assertThat(mail.headers()).contains("From: Chalkline <chalkline@example.org>");
        String link = group(LINK, mail);
        for (int scanner = 0; scanner < 2; scanner++) {
            Response opened = browser().get(link);
            assertThat(opened.statusCode()).isEqualTo(200);
            assertThat(opened.cookies()).isEmpty();
            assertThat(opened.header("Cache-Control")).isEqualTo("no-store");
            assertThat(html(opened).select("main h1 + p").text()).isEqualTo("as link@example.org");
        }
        Response signedIn = press(link, null);
        assertThat(signedIn.statusCode()).isEqualTo(303);
        assertThat(URI.create(signedIn.header("Location")).getPath()).isEqualTo("/account");
        assertThat(browsers.lookUp(signedIn.cookie(SignInCookie.NAME))
                        .orElseThrow()
                        .name())
                .isEqualTo("link@example.org");
        assertSpent(press(link, null));
        assertSpent(browser().get(link));
    }

    @Test
    void theAddressToGoOnToIsKeptAndIsOneOfThisSite() {
        Api.account("next@example.org");
        String own = openedBy("next@example.org", "next@example.org");
        ask("next@example.org", "/organize");
        assertThat(location(press(group(LINK, MAIL.last("next@example.org")), null, own)))
                .isEqualTo("/organize");
        ask("next@example.org", "//evil.example/");
        assertThat(location(press(group(LINK, MAIL.last("next@example.org")), null, own)))
                .isEqualTo("/account");
    }

    @Test
    void aCodeWorksOnThePageThatAskedForItAlone() {
        Api.account("code@example.org");
        String page = ask("code@example.org", "");
        assertThat(html(browser().get(page)).select("main").text()).contains("code@example.org");
        String code = group(CODE, MAIL.last("code@example.org"));
        assertSpent(type("/sign-in/code?request=another", code));
        Response wrong = type(page, "12345");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(html(wrong).select("#f-code-error").text()).contains("check it for a slip");
        assertThat(html(wrong).select("#f-code").val()).isEqualTo("12345");
        Response right = type(page, code);
        assertThat(right.statusCode()).isEqualTo(303);
        assertThat(browsers.lookUp(right.cookie(SignInCookie.NAME))).isPresent();
        assertSpent(type(page, code));
    }

    @Test
    void fiveWrongCodesBurnTheCode() {
        Api.account("burn@example.org");
        String page = ask("burn@example.org", "");
        String code = group(CODE, MAIL.last("burn@example.org"));
        String wrong = code.equals("000 000") ? "111111" : "000000";
        for (int i = 0; i < 4; i++) assertThat(type(page, wrong).statusCode()).isEqualTo(400);
        assertSpent(type(page, wrong));
        assertSpent(type(page, code));
        assertSpent(browser().get(page));
    }

    @Test
    void aNewerLetterReplacesTheOlder() {
        Api.account("newer@example.org");
        String oldPage = ask("newer@example.org", "");
        MailServer.Received old = MAIL.last("newer@example.org");
        ask("newer@example.org", "");
        assertSpent(press(group(LINK, old), null));
        assertSpent(type(oldPage, group(CODE, old)));
        assertThat(press(group(LINK, MAIL.last("newer@example.org")), null).statusCode())
                .isEqualTo(303);
    }

    @Test
    void afterFifteenMinutesBothAreSpent() {
        Api.account("late@example.org");
        String page = ask("late@example.org", "");
        MailServer.Received mail = MAIL.last("late@example.org");
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(SignInLetter.<SignInLetter>findById("late@example.org").expiresAt)
                    .isEqualTo(TestClock.NOW.plusSeconds(900));
            SignInLetter.update("expiresAt = ?1", TestClock.NOW);
        });
        assertSpent(browser().get(group(LINK, mail)));
        assertSpent(press(group(LINK, mail), null));
        assertSpent(browser().get(page));
        assertSpent(type(page, group(CODE, mail)));
    }

    @Test
    void unknownLinksAndRequestsAreSpent() {
        for (String path :
                List.of("/sign-in/link", "/sign-in/link?token=x", "/sign-in/code", "/sign-in/code?request=x")) {
            assertSpent(browser().get(path));
        }
        assertSpent(browser().post("/sign-in/link"));
        assertSpent(browser().post("/sign-in/code"));
    }

    @Test
    void anAddressWithoutAnAccountIsAskedForANameByLink() {
        ask("new-link@example.org", "/join");
        String link = group(LINK, MAIL.last("new-link@example.org"));
        assertThat(html(browser().get(link)).select("#f-displayName")).hasSize(1);
        assertThat(Account.count("name", "new-link@example.org")).isZero();
        Response wrong = press(link, "a\u0007b");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(html(wrong).select("#f-displayName-error")).hasSize(1);
        Response made = press(link, " Ada ");
        assertThat(location(made)).isEqualTo("/join");
        assertThat(browsers.lookUp(made.cookie(SignInCookie.NAME)).orElseThrow().displayName())
                .isEqualTo("Ada");
        assertThat(passwordOf("new-link@example.org")).isEmpty();
        assertThat(Api.as("new-link@example.org").get("/api/v1/me").statusCode())
                .isEqualTo(401);
    }

    @Test
    void anAddressWithoutAnAccountIsAskedForANameByCode() {
        String page = ask("new-code@example.org", "");
        String code = group(CODE, MAIL.last("new-code@example.org"));
        Document asked = html(type(page, code));
        assertThat(asked.select("#f-displayName")).hasSize(1);
        Response made = browser()
                .formParam("request", asked.select("input[name=request]").val())
                .formParam("code", asked.select("input[name=code]").val())
                .formParam("displayName", "Grace")
                .post("/sign-in/code");
        assertThat(browsers.lookUp(made.cookie(SignInCookie.NAME)).orElseThrow().displayName())
                .isEqualTo("Grace");
    }

    @Test
    void twoAtOnceHaveOneEffect() throws Exception {
        ask("twice@example.org", "");
        String link = group(LINK, MAIL.last("twice@example.org"));
        List<Integer> answers = Parallel.run(4, i -> () -> press(link, "Ada").statusCode());
        assertThat(answers).containsExactlyInAnyOrder(303, 410, 410, 410);
        assertThat(sessionsOf("twice@example.org")).isEqualTo(1);
    }

    @Test
    void theFirstProofRemovesAPasswordThatSomebodyElseMayHaveSet() {
        Api.account("squat@example.org");
        String squatter = browsers.open("squat@example.org");
        ask("squat@example.org", "/join");
        Response entered = press(group(LINK, MAIL.last("squat@example.org")), null);
        assertThat(location(entered)).isEqualTo("/account?did=cleared&next=%2Fjoin");
        assertThat(browsers.lookUp(squatter)).isEmpty();
        assertThat(Api.as("squat@example.org").get("/api/v1/me").statusCode()).isEqualTo(401);
        String own = entered.cookie(SignInCookie.NAME);
        Document said = html(signedIn(own).get("/account?did=cleared&next=/join"));
        assertThat(said.select(".banner").text()).contains("That password is removed");
        assertThat(said.select(".banner a").attr("href")).isEqualTo("/join");
        assertThat(said.select("#f-password")).isEmpty();

        Response set = signedIn(own).formParam("newPassword", Api.PASSWORD).post("/account");
        assertThat(set.statusCode()).isEqualTo(303);
        assertThat(Api.as("squat@example.org").get("/api/v1/me").statusCode()).isEqualTo(200);
        String byPassword = set.cookie(SignInCookie.NAME);
        assertThat(html(signedIn(byPassword).get("/account")).select("#f-password"))
                .hasSize(1);
        assertThat(signedIn(byPassword)
                        .formParam("newPassword", "another long one")
                        .post("/account")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whoeverIsSignedInAlreadyKeepsThePassword() {
        Api.account("own@example.org");
        String own = openedBy("own@example.org", "own@example.org");
        assertThat(passwordOf("own@example.org")).isPresent();
        Api.account("other@example.org");
        ask("other@example.org", "");
        press(group(LINK, MAIL.last("other@example.org")), null, own);
        assertThat(passwordOf("other@example.org")).isEmpty();
    }

    @Test
    void aProofByMailIsNoneForAnotherAccountNorLaterOn() {
        String own = enteredAsNew("proof@example.org");
        Api.account("stranger");
        assertThat(browsers.isProved(own, "proof@example.org")).isTrue();
        assertThat(browsers.isProved(own, "stranger")).isFalse();
        QuarkusTransaction.requiringNew()
                .run(() -> BrowserSession.update("createdAt = ?1 where byMail", TestClock.NOW.minusSeconds(3600)));
        assertThat(html(signedIn(own).get("/account")).select("#f-newPassword")).isEmpty();
        assertThat(signedIn(own)
                        .formParam("newPassword", "a long enough one")
                        .post("/account")
                        .statusCode())
                .isEqualTo(400);
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
    void withoutAProviderThereIsNoWayToOne() {
        assertThat(html(browser().get("/sign-in")).select("[data-provider]")).isEmpty();
        assertThat(html(Api.browser("admin").get("/account")).select("#s-tie")).isEmpty();
        for (String path : new String[] {"/sign-in/provider", "/sign-in/provider/refused"}) {
            Response answer = browser().cookie("q_session", "x").get(path + "?code=a&state=b");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.cookies()).isEmpty();
        }
    }

    @Test
    void withoutMailThePageDoesNotSpeakOfIt() {
        Form form = Form.empty(java.util.Map.of());
        String without = SignInPages.Templates.signIn(Frame.plain(), form, false, false, "/x", null)
                .render();
        assertThat(Jsoup.parse(without).select("a[href=/x]")).isEmpty();
        String with = SignInPages.Templates.signIn(Frame.plain(), form, false, true, "/x", null)
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

    /** @return path of the page that takes the code */
    private static String ask(String address, String next) {
        Response answer =
                browser().formParam("address", address).formParam("next", next).post("/sign-in/letter");
        assertThat(answer.statusCode()).isEqualTo(303);
        return location(answer);
    }

    private static String location(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        URI uri = URI.create(answer.header("Location"));
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static Response press(String link, String displayName, String... own) {
        RequestSpecification request = own.length == 0 ? browser() : signedIn(own[0]);
        request.formParam("token", link.replaceFirst("^.*token=", ""));
        if (displayName != null) request.formParam("displayName", displayName);
        return request.post("/sign-in/link");
    }

    private static Response type(String page, String code) {
        return browser()
                .formParam("request", page.replaceFirst("^.*request=", ""))
                .formParam("code", code)
                .post("/sign-in/code");
    }

    private static RequestSpecification signedIn(String token) {
        return browser().cookie(SignInCookie.NAME, token);
    }

    /** A session in which the account has proved its address while it was signed in with its password. */
    private String openedBy(String account, String address) {
        String own = browsers.open(account);
        ask(address, "");
        return press(group(LINK, MAIL.last(address)), null, own).cookie(SignInCookie.NAME);
    }

    private String enteredAsNew(String address) {
        ask(address, "");
        return press(group(LINK, MAIL.last(address)), "Ada").cookie(SignInCookie.NAME);
    }

    private static Optional<String> passwordOf(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Optional.ofNullable(Account.lookUp(name).orElseThrow().passwordHash));
    }

    private static long sessionsOf(String name) {
        return QuarkusTransaction.requiringNew().call(() -> BrowserSession.count("account.name", name));
    }

    private static void assertSpent(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.cookies()).isEmpty();
        assertThat(html(answer).select("main h1").text()).isEqualTo("This link or code has had its time");
        assertThat(html(answer).select("main a.btn").attr("href")).isEqualTo("/sign-in/letter");
    }

    private static Document html(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    private static String group(Pattern pattern, MailServer.Received mail) {
        Matcher matcher = pattern.matcher(mail.text());
        assertThat(matcher.find()).as(mail.text()).isTrue();
        return matcher.group(1);
    }
}

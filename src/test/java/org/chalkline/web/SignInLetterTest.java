package org.chalkline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.browser;
import static org.chalkline.web.Letters.CODE;
import static org.chalkline.web.Letters.LINK;
import static org.chalkline.web.Letters.ask;
import static org.chalkline.web.Letters.assertSpent;
import static org.chalkline.web.Letters.group;
import static org.chalkline.web.Letters.html;
import static org.chalkline.web.Letters.location;
import static org.chalkline.web.Letters.press;
import static org.chalkline.web.Letters.signedIn;
import static org.chalkline.web.Letters.type;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.chalkline.people.Account;
import org.chalkline.people.BrowserSession;
import org.chalkline.people.BrowserSessions;
import org.chalkline.people.SignInLetter;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.MailServer;
import org.chalkline.testkit.Parallel;
import org.chalkline.testkit.TestClock;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Signing in by a letter, with a mail server that really takes it. Each test has an address of its own: letters are rationed. */
@QuarkusTest
@Tag("database")
class SignInLetterTest {
    @RegisterExtension
    static final MailServer MAIL = new MailServer();

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
    void anOlderLetterStaysGoodUntilOneIsUsed() {
        Api.account("newer@example.org");
        String page = ask("newer@example.org", "");
        MailServer.Received old = MAIL.last("newer@example.org");
        String newerPage = ask("newer@example.org", "");
        MailServer.Received newer = MAIL.last("newer@example.org");
        assertThat(type(newerPage, group(CODE, old)).statusCode()).isEqualTo(400);
        assertThat(type(page, group(CODE, old)).statusCode()).isEqualTo(303);
        assertSpent(press(group(LINK, old), null));
        assertSpent(press(group(LINK, newer), null));
        assertSpent(type(newerPage, group(CODE, newer)));
    }

    @Test
    void wrongCodesBurnTheirOwnLetterAlone() {
        Api.account("apart@example.org");
        String page = ask("apart@example.org", "");
        String code = group(CODE, MAIL.last("apart@example.org"));
        String other = ask("apart@example.org", "");
        String wrong = group(CODE, MAIL.last("apart@example.org")).equals("000 000") ? "111111" : "000000";
        for (int i = 0; i < 4; i++) assertThat(type(other, wrong).statusCode()).isEqualTo(400);
        assertSpent(type(other, wrong));
        assertThat(type(page, code).statusCode()).isEqualTo(303);
    }

    @Test
    void afterFifteenMinutesBothAreSpent() {
        Api.account("late@example.org");
        String page = ask("late@example.org", "");
        MailServer.Received mail = MAIL.last("late@example.org");
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(SignInLetter.<SignInLetter>find("name", "late@example.org")
                            .firstResult()
                            .expiresAt)
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
}

package org.chalkline.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.browser;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.people.Account;
import org.chalkline.people.BrowserSessions;
import org.chalkline.people.SignedIn;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.MailServer;
import org.chalkline.testkit.SignInServer;
import org.chalkline.testkit.TestClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Signing in by a provider, with a server that really speaks OpenID Connect. */
@QuarkusTest
@TestProfile(SignInServer.Profile.class)
class ProviderSignInTest {
    @RegisterExtension
    static final MailServer MAIL = new MailServer();

    private static final RestAssuredConfig STAY =
            RestAssuredConfig.config().redirect(RedirectConfig.redirectConfig().followRedirects(false));

    @Inject
    EmptyProgram program;

    @Inject
    BrowserSessions browsers;

    @Inject
    Instance<HttpAuthenticationMechanism> mechanisms;

    /** The cookies of the browser in use. */
    private final Map<String, String> cookies = new HashMap<>();

    @BeforeEach
    void nobody() {
        program.clear();
    }

    @Test
    void theFirstTimeMakesAnAccountAndEveryOtherOpensIt() {
        Document page = Jsoup.parse(browser().get("/sign-in?next=/join").asString());
        assertThat(page.select("[data-provider]").text()).isEqualTo("Sign in with Gitty");
        String start = page.select("[data-provider]").attr("href");
        assertThat(start).isEqualTo("/sign-in/provider?next=%2Fjoin");
        Map<String, Object> noor = Map.of("preferred_username", "Noor", "name", "Noor Ünal");
        SignInServer.expect("17", noor);
        Response entered = walk(start);
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(path(entered)).isEqualTo("/join");
        assertThat(signedIn()).isEqualTo(new SignedIn("noor", "Noor Ünal", false));
        assertThat(cookies).containsOnlyKeys(SignInCookie.NAME, SignInCookie.SHOWN);
        assertThat(passwordHash("noor")).isNull();

        cookies.clear();
        SignInServer.expect("17", Map.of("preferred_username", "renamed"));
        assertThat(path(walk("/sign-in/provider"))).isEqualTo("/account");
        assertThat(signedIn().name()).isEqualTo("noor");

        cookies.clear();
        SignInServer.expect("18", noor);
        walk("/sign-in/provider?next=//evil.example");
        assertThat(signedIn().name()).isEqualTo("noor-2");
    }

    @Test
    void whoIsSignedInConnectsTheIdentity() {
        Api.account("dora");
        cookies.put(SignInCookie.NAME, browsers.open("dora"));
        String before = cookies.get(SignInCookie.NAME);
        assertThat(account().select("#s-tie ~ p").text()).startsWith("Connect Gitty");
        SignInServer.expect("20", Map.of("name", "Somebody"));
        assertThat(path(walk("/sign-in/provider?next=/account"))).isEqualTo("/account");
        assertThat(signedIn()).isEqualTo(new SignedIn("dora", "The dora", false));
        assertThat(browsers.lookUp(before)).isEmpty();
        assertThat(account().select("#s-tie ~ p").text()).isEqualTo("Gitty opens this account.");

        Api.account("emil");
        cookies.clear();
        cookies.put(SignInCookie.NAME, browsers.open("emil"));
        SignInServer.expect("20", Map.of());
        Response refused = walk("/sign-in/provider");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.asString()).select("main p.lede").text())
                .isEqualTo("You are signed in as emil here, and this identity belongs to another account."
                        + " Sign out first, then sign in with it.");
        assertThat(signedIn().name()).isEqualTo("emil");
        assertThat(cookies).containsOnlyKeys(SignInCookie.NAME);
    }

    @Test
    void anAddressCountsWhereBothSidesHaveProvedIt() {
        Api.account("mia@example.org");
        assertThat(accountOf("31", true)).isEqualTo("mia");
        prove("mia@example.org");
        assertThat(accountOf("32", false)).isEqualTo("mia-2");
        assertThat(accountOf("33", true)).isEqualTo("mia@example.org");
    }

    @Test
    void namesFromTheProviderAreHeldToTheRules() {
        SignInServer.expect("41", Map.of("preferred_username", "admin", "name", "A\u202Eb"));
        walk("/sign-in/provider");
        assertThat(signedIn()).isEqualTo(new SignedIn("admin-2", "admin", false));
        cookies.clear();
        SignInServer.expect("42", Map.of("name", "x".repeat(500)));
        walk("/sign-in/provider");
        assertThat(signedIn()).isEqualTo(new SignedIn("member", "member", false));
        cookies.clear();
        SignInServer.expect("43", Map.of("preferred_username", "<b>"));
        walk("/sign-in/provider");
        assertThat(signedIn()).isEqualTo(new SignedIn("member-b", "<b>", false));
    }

    @Test
    void aRefusalOfTheProviderLeadsBack() {
        Response start = get("/sign-in/provider?next=/join", "same-origin");
        String state = query(start.header("Location"), "state");
        assertThat(query(start.header("Location"), "code_challenge_method")).isEqualTo("S256");
        Response back = get("/sign-in/provider?error=access_denied&state=" + state, "cross-site");
        Response page = get(local(back), "cross-site");
        assertThat(page.statusCode()).isEqualTo(403);
        Document html = Jsoup.parse(page.asString());
        assertThat(html.select("h1").text()).isEqualTo("Gitty did not sign you in");
        assertThat(html.select("main .row a").eachAttr("href"))
                .containsExactly("/sign-in/provider?next=%2Fjoin", "/sign-in?next=%2Fjoin");
        assertThat(cookies).isEmpty();
    }

    @Test
    void anAnswerThatNobodyAskedForIsWorthNothing() {
        Response stray = get("/sign-in/provider?code=stolen&state=guessed", "cross-site");
        assertThat(stray.statusCode()).isEqualTo(303);
        assertThat(path(stray)).isEqualTo("/sign-in");
        get("/sign-in/provider", "same-origin");
        Response forged = get("/sign-in/provider?code=stolen&state=guessed", "cross-site");
        assertThat(forged.statusCode()).isIn(303, 400);
        assertThat(cookies).doesNotContainKey(SignInCookie.NAME);
    }

    @Test
    void aLinkOnAnotherSiteDoesNotSetOut() {
        Response answer = get("/sign-in/provider?next=/join", "cross-site");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(local(answer)).isEqualTo("/sign-in?next=%2Fjoin");
        assertThat(answer.cookies()).isEmpty();
    }

    @Test
    void everythingElseIsAsWithoutAProvider() {
        assertThat(mechanisms.stream().toList()).hasSize(1);
        Map<String, String> strange = Map.of("q_session", "x", "q_auth_y", "y");
        Response api = given().cookies(strange).get("/api/v1/me");
        assertThat(api.statusCode()).isEqualTo(401);
        assertThat(api.header("WWW-Authenticate")).startsWith("Basic ");
        assertThat(given().auth().oauth2("a.b.c").get("/api/v1/me").statusCode())
                .isEqualTo(401);
        assertThat(path(browser().cookies(strange).get("/account"))).isEqualTo("/sign-in");
        assertThat(Api.admin().get("/api/v1/me").<String>path("name")).isEqualTo("admin");
        assertThat(browser().cookies(strange).get("/").cookies()).isEmpty();
    }

    @Test
    void theFirstProofByMailUntiesWhatSomebodyElseHasTied() {
        Api.account("tied@example.org");
        cookies.put(SignInCookie.NAME, browsers.open("tied@example.org"));
        SignInServer.expect("50", Map.of("preferred_username", "intruder"));
        walk("/sign-in/provider");
        assertThat(signedIn().name()).isEqualTo("tied@example.org");
        browser().formParam("address", "tied@example.org").post("/sign-in/letter");
        Matcher link = Pattern.compile("token=(\\S+)")
                .matcher(MAIL.last("tied@example.org").text());
        assertThat(link.find()).isTrue();
        browser().formParam("token", link.group(1)).post("/sign-in/link");
        cookies.clear();
        SignInServer.expect("50", Map.of("preferred_username", "intruder"));
        walk("/sign-in/provider");
        assertThat(signedIn().name()).isEqualTo("intruder");
    }

    private String accountOf(String subject, boolean isProved) {
        cookies.clear();
        SignInServer.expect(
                subject, Map.of("preferred_username", "mia", "email", "Mia@example.org", "email_verified", isProved));
        walk("/sign-in/provider");
        return signedIn().name();
    }

    private static void prove(String name) {
        QuarkusTransaction.requiringNew()
                .run(() -> Account.update("verifiedAt = ?1 where name = ?2", TestClock.NOW, name));
    }

    private static String passwordHash(String name) {
        return QuarkusTransaction.requiringNew().call(() -> Account.lookUp(name).orElseThrow().passwordHash);
    }

    private SignedIn signedIn() {
        return browsers.lookUp(cookies.get(SignInCookie.NAME)).orElseThrow();
    }

    private Document account() {
        return Jsoup.parse(get("/account", "same-origin").asString());
    }

    /** From the button to the provider, through it, and back to the answer that leads out of the sign-in. */
    private Response walk(String start) {
        String provider = get(start, "same-origin").header("Location");
        assertThat(provider).startsWith(SignInServer.issuer() + "/authorize?");
        Response there = given().config(STAY).urlEncodingEnabled(false).get(provider);
        Response back = get(local(there), "cross-site");
        return local(back).startsWith("/sign-in/provider") ? get(local(back), "cross-site") : back;
    }

    private Response get(String path, String site) {
        Response answer = given().config(STAY)
                .urlEncodingEnabled(false)
                .cookies(cookies)
                .header("Sec-Fetch-Site", site)
                .get(path);
        answer.detailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
            else cookies.put(cookie.getName(), cookie.getValue());
        });
        return answer;
    }

    private static String path(Response answer) {
        return URI.create(answer.header("Location")).getPath();
    }

    /** Path and query of where an answer leads. */
    private static String local(Response answer) {
        URI uri = URI.create(String.valueOf(answer.header("Location")));
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static String query(String uri, String name) {
        for (String pair : URI.create(uri).getRawQuery().split("&")) {
            if (pair.startsWith(name + "=")) return pair.substring(name.length() + 1);
        }
        throw new AssertionError(name + " is missing in " + uri);
    }
}

package org.chalkline.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.anybody;
import static org.chalkline.testkit.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chalkline.shared.TooMany;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.Parallel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accounts, and what they are in events. */
@QuarkusTest
@Tag("database")
class AccountApiTest {
    private static final String SMALL = "/api/v1/events/small";

    @Inject
    EmptyProgram program;

    @Inject
    BrowserSessions browsers;

    @Inject
    Accounts accounts;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ab | Ada | long enough | name",
                "a b c | Ada | long enough | name",
                "<b>@example.org | Ada | long enough | name",
                "ada | ' ' | long enough | displayName",
                "ada | \u3164\u2800\u200B | long enough | displayName",
                "ada | Ada | too short | password",
                "ada | Ada | 012345678901234567890123456789012345678901234567890123456789012345678901234 | password",
            })
    void whatIsWrongWithANewAccountIsNamed(String name, String displayName, String password, String field) {
        anybody()
                .body(Map.of("name", name, "displayName", displayName, "password", password))
                .post("/api/v1/accounts")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of(field)));
    }

    @Test
    void aNameIsTakenOnceWhateverItsCase() {
        Api.account("ada@example.org");
        anybody()
                .body(Map.of("name", "ADA@Example.org", "displayName", "Eve", "password", Api.PASSWORD))
                .post("/api/v1/accounts")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chalkline:problem:account-exists"));
    }

    @Test
    void theCodeMakesAnAttendeeAndAPerson() {
        String code = admin().get(SMALL + "/members/code").path("code");
        Api.account("noor");
        as("noor")
                .body(Map.of("code", "WRONG234"))
                .post(SMALL + "/members")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("code")));
        String typed = code.toLowerCase(Locale.ROOT).replaceAll("^(....)", " $1 - ");
        for (int twice = 0; twice < 2; twice++) {
            Map<String, ?> member = as("noor")
                    .body(Map.of("code", typed))
                    .post(SMALL + "/members")
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath()
                    .getMap("");
            assertThat(member).isEqualTo(Map.of("account", "noor", "displayName", "The noor", "role", "attendee"));
        }
        assertThat(admin().get(SMALL + "/people").jsonPath().getList("slug"))
                .isEqualTo(List.of("ada", "grace", "the-noor"));
        assertThat(as("noor").get("/api/v1/me").jsonPath().getList("events.event"))
                .isEqualTo(List.of("small"));
    }

    @Test
    void aNewCodeReplacesTheOldOne() {
        String old = admin().get(SMALL + "/members/code").path("code");
        String next = admin().post(SMALL + "/members/code").path("code");
        assertThat(next).isNotEqualTo(old).matches("[A-Z2-9]{8}");
        Api.account("noor");
        as("noor").body(Map.of("code", old)).post(SMALL + "/members").then().statusCode(400);
        as("noor").body(Map.of("code", next)).post(SMALL + "/members").then().statusCode(201);
    }

    @Test
    void rolesEndAtOnceAndTheLastOrganizerStays() {
        Api.member("dora", "small", "organizer");
        as("dora").get(SMALL + "/draft").then().statusCode(200);
        as("dora")
                .body(Map.of("role", "attendee"))
                .put(SMALL + "/members/dora")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chalkline:problem:last-organizer"));
        as("dora").delete(SMALL + "/members/dora").then().statusCode(409);
        Api.member("emil", "small", "organizer");
        as("emil")
                .body(Map.of("role", "attendee"))
                .put(SMALL + "/members/dora")
                .then()
                .statusCode(200);
        as("dora").get(SMALL + "/draft").then().statusCode(403);
        as("emil").delete(SMALL + "/members/dora").then().statusCode(204);
        assertThat(admin().get(SMALL + "/members").jsonPath().getList("account"))
                .isEqualTo(List.of("emil"));
    }

    /** Anybody may sign up under anybody's address. */
    @Test
    void anAddressThatIsNotProvedMakesNoOrganizer() {
        Api.member("boss@example.org", "small", "attendee");
        admin().body(Map.of("role", "organizer"))
                .put(SMALL + "/members/boss@example.org")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chalkline:problem:unproved-address"))
                .body("detail", containsString("Invite them with a link instead"));
        assertThat(admin().get(SMALL + "/members").jsonPath().getList("role")).isEqualTo(List.of("attendee"));
    }

    @Test
    void anOrganizerOfOneEventIsNobodyInAnother() {
        Api.imported(Api.resource("/interchange/full.json"));
        Api.member("carol", "full", "organizer");
        as("carol").get("/api/v1/events/full/draft").then().statusCode(200);
        as("carol").get(SMALL + "/draft").then().statusCode(403);
        as("carol").get(SMALL).then().statusCode(404);
        as("carol").post("/api/v1/imports").then().statusCode(403);
    }

    @Test
    void aNewPasswordSignsOutEveryBrowser() {
        Api.account("noor");
        String token = browsers.open("noor");
        as("noor")
                .body(Map.of("password", "not the one I have", "newPassword", "another long one"))
                .put("/api/v1/me/password")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("password")));
        assertThat(browsers.lookUp(token)).isPresent();
        as("noor")
                .body(Map.of("password", Api.PASSWORD, "newPassword", "another long one"))
                .put("/api/v1/me/password")
                .then()
                .statusCode(204);
        assertThat(browsers.lookUp(token)).isEmpty();
        as("noor").get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void guessingAtOneAccountIsStopped() {
        for (int i = 0; i < 10; i++) assertThat(guess("nobody-at-all")).isEqualTo(401);
        assertThat(guess("nobody-at-all")).isEqualTo(429);
        assertThat(guess("nobody-else")).isEqualTo(401);
    }

    /** Both bear the same password: a sign-in that began before the password was replaced leaves no session behind. */
    @Test
    void aSignInThatANewPasswordOvertookLeavesNoSession() throws Exception {
        for (int round = 0; round < 5; round++) {
            String name = "noor" + round;
            Api.account(name);
            List<Optional<String>> tokens = Parallel.run(7, i -> () -> {
                if (i != 3) return browsers.signIn(name, Api.PASSWORD, "192.0.2.1");
                accounts.changePassword(name, new NewPassword(Api.PASSWORD, "another long one"), "192.0.2.1");
                return Optional.empty();
            });
            assertThat(tokens).allSatisfy(token -> assertThat(token.flatMap(browsers::lookUp))
                    .isEmpty());
        }
    }

    @Test
    void aBurstGuessesNoMoreThanAWalk() throws Exception {
        Api.account("burst");
        List<Boolean> tried = Parallel.run(40, i -> () -> {
            try {
                return browsers.signIn("burst", "wrong", "192.0.2.1").isEmpty();
            } catch (TooMany e) {
                return false;
            }
        });
        assertThat(Collections.frequency(tried, true)).isEqualTo(10);
    }

    @Test
    void theSignInPageSaysWhenToTryAgain() {
        for (int i = 0; i < 10; i++) guess("nobody-ever");
        Api.browser()
                .formParam("name", "nobody-ever")
                .formParam("password", "wrong")
                .post("/sign-in")
                .then()
                .statusCode(429)
                .body(containsString("Wait 15 minutes, then try again."), containsString("value=\"nobody-ever\""));
    }

    private static int guess(String name) {
        return RestAssured.given()
                .auth()
                .preemptive()
                .basic(name, "wrong")
                .get("/api/v1/me")
                .statusCode();
    }
}

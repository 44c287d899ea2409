package org.chalkline.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.anybody;
import static org.chalkline.testkit.Api.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Personal tokens; how far each reaches is told by the role matrix. */
@QuarkusTest
@Tag("database")
class TokenTest {
    private static final String TOKENS = "/api/v1/me/tokens";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void someoneAtTheSmallEvent() {
        program.withSmall();
        Api.member("noor", "small", "organizer");
    }

    @Test
    void aTokenIsShownOnceAndRevoked() {
        ValidatableResponse made = make("Hall screen", "read", null, 30).statusCode(201);
        String token = made.extract().path("token");
        int id = made.extract().path("about.id");
        assertThat(token).matches("chalk_[A-Za-z0-9_-]{43}");
        with(token).get("/api/v1/me").then().statusCode(200).body("name", equalTo("noor"));

        Map<String, Object> listed = as("noor").get(TOKENS).jsonPath().getMap("[0]");
        assertThat(listed).containsOnlyKeys("id", "name", "scope", "event", "createdAt", "expiresAt", "usedAt");
        assertThat(listed).containsEntry("name", "Hall screen").containsEntry("scope", "read");
        assertThat(listed.get("usedAt")).isNotNull();
        assertThat(as("noor").get("/account/tokens").asString())
                .contains("Hall screen")
                .doesNotContain(token);

        as("noor").delete(TOKENS + "/" + id).then().statusCode(204);
        with(token).get("/api/v1/me").then().statusCode(401);
        as("noor").delete(TOKENS + "/" + id).then().statusCode(404);
    }

    @Test
    void somebodyElsesTokenIsNotThere() {
        int id = make("Mine", "write", "small", 1).extract().path("about.id");
        Api.account("eve");
        as("eve").delete(TOKENS + "/" + id).then().statusCode(404);
        assertThat(as("eve").get(TOKENS).jsonPath().getList("")).isEmpty();
    }

    @Test
    void aTokenEndsWithTheRoleItStandsFor() {
        String token = make("Draft", "write", "small", 1).extract().path("token");
        with(token).get("/api/v1/events/small/draft").then().statusCode(200);
        Api.admin().delete("/api/v1/events/small/members/noor").then().statusCode(409);
        Api.member("dora", "small", "organizer");
        Api.admin().delete("/api/v1/events/small/members/noor").then().statusCode(204);
        with(token)
                .get("/api/v1/events/small/draft")
                .then()
                .statusCode(403)
                .body(
                        "detail",
                        equalTo("This token may read and write, and only in the event “small”."
                                + " Sign in with your password instead, or make another token."));
    }

    @ParameterizedTest
    @CsvSource({
        "' ', read, , 30, name",
        "Screen, all, , 30, scope",
        "Screen, read, full, 30, event",
        "Screen, read, , 0, days",
        "Screen, read, , 366, days",
    })
    void whatIsWrongIsNamed(String name, String scope, @Nullable String event, int days, String field) {
        make(name, scope, event, days).statusCode(400).body("violations.field", equalTo(List.of(field)));
    }

    @Test
    void anAccountHasFiftyAtMost() {
        for (int i = 0; i < 50; i++) make("Number " + i, "read", null, 1).statusCode(201);
        make("One more", "read", null, 1)
                .statusCode(409)
                .body("type", equalTo("urn:chalkline:problem:too-many-tokens"));
    }

    @Test
    void theFormKeepsWhatWasTypedAndShowsTheTokenOnce() {
        String again = Api.browser("noor")
                .formParam("name", "Screen <b>")
                .formParam("scope", "read")
                .formParam("days", "many")
                .post("/account/tokens")
                .then()
                .statusCode(400)
                .extract()
                .asString();
        assertThat(again).contains("Screen &lt;b&gt;", "f-days-error").doesNotContain("chalk_");
        String page = Api.browser("noor")
                .formParam("name", "Screen")
                .formParam("scope", "read")
                .formParam("days", "7")
                .post("/account/tokens")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
        assertThat(page).containsPattern("chalk_[A-Za-z0-9_-]{43}");
    }

    private static ValidatableResponse make(String name, String scope, @Nullable String event, int days) {
        Map<String, Object> wish = new HashMap<>(Map.of("name", name, "scope", scope, "days", days));
        wish.put("event", event);
        return as("noor").body(wish).post(TOKENS).then();
    }

    private static RequestSpecification with(String token) {
        return anybody().header("Authorization", "Bearer " + token);
    }
}

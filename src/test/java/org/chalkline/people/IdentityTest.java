package org.chalkline.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which person an account is, and what goes with it when that turns out wrong. */
@QuarkusTest
@Tag("database")
class IdentityTest {
    private static final String SMALL = "/api/v1/events/small";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
        Api.publish("small");
        Api.account("noor");
        Api.account("eve");
    }

    @Test
    void oneAccountIsOnePersonAndOrganizersCanUntieThem() {
        as("noor").post("/api/v1/invitations/" + invite(Map.of("purpose", "person", "person", "ada")));
        String second = invite(Map.of("purpose", "person", "person", "grace"));
        as("noor")
                .post("/api/v1/invitations/" + second)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chalkline:problem:already-somebody"));
        assertThat(Api.browser("admin").get("/small/organize/people/ada").asString())
                .contains("Signs in as <bdi>noor</bdi>");
        admin().delete(SMALL + "/people/ada/account").then().statusCode(204);
        as("noor").post("/api/v1/invitations/" + second).then().statusCode(200);
        assertThat(admin().get(SMALL + "/people").jsonPath().getList("slug")).isEqualTo(List.of("ada", "grace"));
    }

    /** By the next card somebody else would find them. */
    @Test
    void whatAnAccountBroughtGoesWithItWhenItIsUntied() {
        String code = admin().get(SMALL + "/sessions?state=accepted").path("[0].code");
        mark("noor", code);
        propose("noor", "Before");
        as("noor").post("/api/v1/invitations/" + invite(Map.of("purpose", "person", "person", "grace")));
        propose("noor", "After");
        admin().delete(SMALL + "/people/grace/account").then().statusCode(204);
        assertThat(as("noor").get(SMALL + "/proposals").jsonPath().getList("code"))
                .isEqualTo(List.of("BEFORE", "AFTER"));
        assertThat(as("noor")
                        .get(SMALL + "/interest")
                        .jsonPath()
                        .<String>get("find { it.session == '" + code + "' }.level"))
                .isEqualTo("must");
        as("eve")
                .post("/api/v1/invitations/" + invite(Map.of("purpose", "person", "person", "grace")))
                .then()
                .statusCode(200);
        assertThat(as("eve").get(SMALL + "/proposals").jsonPath().getList("code"))
                .doesNotContain("BEFORE", "AFTER");
        assertThat(as("eve")
                        .get(SMALL + "/interest")
                        .jsonPath()
                        .<String>get("find { it.session == '" + code + "' }.level"))
                .isNotEqualTo("must");
    }

    private static void mark(String who, String session) {
        String member = admin().get(SMALL + "/members/code").path("code");
        as(who).body(Map.of("code", member)).post(SMALL + "/members").then().statusCode(201);
        as(who).body(Map.of("level", "must"))
                .put(SMALL + "/sessions/" + session + "/interest")
                .then()
                .statusCode(200);
    }

    private static void propose(String who, String title) {
        as(who).body(Map.of("kind", "talk", "title", title, "minutes", 30, "state", "draft"))
                .post(SMALL + "/proposals")
                .then()
                .statusCode(201);
    }

    private static String invite(Map<String, ?> wish) {
        return admin().body(wish)
                .post(SMALL + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }
}

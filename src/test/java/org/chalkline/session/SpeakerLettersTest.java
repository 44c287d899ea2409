package org.chalkline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.MailServer;
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
        assertThat(MAIL.last("eve@example.org").text()).contains("run “Mine” together", "/invitations/" + code);
        as("noor")
                .body(Map.of("name", "Eve", "address", "eve at home"))
                .post(SPEAKERS + "/invitations")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("address")));
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

package org.chalkline.session;

import static org.chalkline.session.Proposing.PROPOSALS;
import static org.chalkline.session.Proposing.demo;
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

/** How much one account may send in. */
@QuarkusTest
@Tag("database")
class ProposalLimitTest {
    @Inject
    EmptyProgram program;

    @BeforeEach
    void publishedEvent() {
        program.withSmall();
        Api.publish("small");
        Api.member("noor", "small", "attendee");
    }

    /** Withdrawn ones keep their codes: otherwise one account could fill the event. */
    @Test
    void anAccountProposesAHundredTimesAtMost() {
        for (int made = 0; made < 100; made++) {
            Map<String, Object> talk = demo("required", List.of());
            talk.put("title", "Take " + made);
            String code = as("noor")
                    .body(talk)
                    .post(PROPOSALS)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("code");
            as("noor")
                    .body(Map.of("state", "withdrawn"))
                    .put(PROPOSALS + "/" + code + "/state")
                    .then()
                    .statusCode(200);
        }
        as("noor")
                .body(demo("required", List.of()))
                .post(PROPOSALS)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chalkline:problem:too-many-proposals"));
    }
}

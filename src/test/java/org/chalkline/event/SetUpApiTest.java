package org.chalkline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.Parallel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an event is made of, changed one thing at a time. */
@QuarkusTest
@Tag("database")
class SetUpApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EVENT = "/api/v1/events/small";
    private static final int WRITERS = 32;

    @Inject
    EmptyProgram program;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
    }

    @ParameterizedTest
    @CsvSource({
        "'', name, Hack %02d",
        "/rooms/lab, name, Lab %02d",
        "/days/2026-03-28, closes, 18:%02d",
        "/people/ada, name, Ada %02d",
        "/sessions/TALK, title, Talk %02d"
    })
    void ofManyWritersWithOneEntityTagExactlyOneGetsThrough(String path, String field, String value) throws Exception {
        var now = admin().get(EVENT + path);
        List<Integer> answers = Parallel.run(WRITERS, number -> () -> {
            ObjectNode change = (ObjectNode) JSON.readTree(now.body().asString());
            change.put(field, String.format(value, number + 1)); // 0 would say what is stored, and change nothing
            return admin().header("If-Match", now.header("ETag"))
                    .body(change.toString())
                    .put(EVENT + path)
                    .statusCode();
        });
        assertThat(answers).hasSize(WRITERS).containsOnly(200, 412).containsOnlyOnce(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rooms", "days", "people", "sessions"})
    void ofManyWhoMakeTheSameThingExactlyOneDoes(String list) throws Exception {
        Map<String, Map<String, Object>> made = Map.of(
                "rooms", Map.of("slug", "new", "name", "New", "capacity", 3),
                "days", Map.of("date", "2026-03-28", "opens", "09:00", "closes", "10:00"),
                "people", Map.of("slug", "new", "name", "New"),
                "sessions", Map.of("code", "NEW", "kind", "talk", "title", "New", "minutes", 5));
        if (list.equals("days"))
            admin().delete(EVENT + "/days/2026-03-28").then().statusCode(204);
        List<Integer> answers = Parallel.run(
                WRITERS,
                any -> () ->
                        admin().body(made.get(list)).post(EVENT + "/" + list).statusCode());
        assertThat(answers).hasSize(WRITERS).containsOnly(201, 400).containsOnlyOnce(201);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/rooms/lab | equipment | [\"laser\"] | equipment[0]",
                "/days/2026-03-29 | opens | \"02:30\" | opens",
                "/days/2026-03-29 | blocks | [{\"kind\":\"break\",\"from\":\"02:10\",\"to\":\"04:00\"}] | blocks[0].from",
                "/people/ada | available | [{\"date\":\"2026-03-29\",\"from\":\"01:00\",\"to\":\"02:30\"}] | available[0].to",
                "/sessions/TALK | after | [\"BOARD\"] | after",
                "/sessions/TALK | after | [\"TALK\"] | after[0]",
                "/sessions/TALK | after | [\"NONE\"] | after[0]",
                "/sessions/TALK | links | [{\"url\":\"http://[::1\"}] | links[0].url",
                "/sessions/TALK | minutes | 0 | minutes",
                "'' | timeZone | \"Mars/Olympus\" | timeZone",
                "'' | from | [2026,3,28] | from",
            })
    void whatIsWrongIsNamedAndNothingChanges(String path, String field, String value, String named) throws IOException {
        String before = admin().get(EVENT + path).body().asString();
        ObjectNode changed = (ObjectNode) JSON.readTree(before);
        changed.set(field, JSON.readTree(value));
        admin().body(changed.toString())
                .put(EVENT + path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", equalTo(List.of(named)));
        assertThat(admin().get(EVENT + path).body().asString()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"slug\": NaN} | The input is not well-formed JSON (line 1, column 13)",
                "{\"slug\": | The input is not well-formed JSON (line 1, column 9)",
            })
    void brokenJsonIsExplainedWithoutTheLibrarysAdvice(String body, String start) {
        String detail = admin().body(body)
                .post(EVENT + "/rooms")
                .then()
                .statusCode(400)
                .extract()
                .path("detail");
        assertThat(detail).startsWith(start).doesNotContain("Feature");
    }

    @Test
    void equipmentThatARoomHasStaysInTheList() throws IOException {
        ObjectNode event = (ObjectNode) JSON.readTree(admin().get(EVENT).body().asString());
        event.putArray("equipment").add("projector");
        admin().body(event.toString())
                .put(EVENT)
                .then()
                .statusCode(409)
                .body("detail", equalTo("Lab has power. Change the room first, or keep the equipment."));
    }
}

package org.chalkline.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bundles in and out: whole or not at all, every error by its path, equal after a round trip. */
@QuarkusTest
@Tag("database")
class ImportApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    EmptyProgram program;

    @BeforeEach
    void nothing() {
        program.clear();
    }

    @Test
    void theSampleIsImportedWithWhatItSays() {
        Map<String, Object> result =
                Api.imported(Api.resource("/xen-hackathon-2012.json")).getMap("");
        assertThat(result)
                .isEqualTo(Map.of(
                        "event", "xen-hackathon-2012",
                        "created", Map.of("rooms", 6, "days", 3, "people", 60, "sessions", 74, "interest", 943),
                        "warnings", List.of()));
        assertThat(admin().get("/api/v1/events/xen-hackathon-2012/draft")
                        .jsonPath()
                        .getList("unplaced"))
                .isEqualTo(List.of("USB", "TMEM", "LANG", "PERFDEMO", "IPV6", "LOGO"));
    }

    @ParameterizedTest
    @CsvSource({"/xen-hackathon-2012.json, xen-hackathon-2012", "/interchange/full.json, full"})
    void aBundleExportedAndImportedElsewhereGivesAnEqualBundle(String resource, String event) throws IOException {
        Api.imported(Api.resource(resource));
        String first = admin().get("/api/v1/events/" + event + "/bundle").asString();
        program.clear();
        Api.imported(first);
        String second = admin().get("/api/v1/events/" + event + "/bundle").asString();
        assertThat(JSON.readTree(second)).isEqualTo(JSON.readTree(first));
    }

    @Test
    void theSampleComesOutAsItWentIn() throws IOException {
        String bundle = Api.resource("/xen-hackathon-2012.json");
        Api.imported(bundle);
        JsonNode out = JSON.readTree(
                admin().get("/api/v1/events/xen-hackathon-2012/bundle").asString());
        assertThat(times(out)).isEqualTo(times(JSON.readTree(bundle)));
    }

    /** {@code 09:45} and {@code 09:45:00} are one time. */
    private static JsonNode times(JsonNode bundle) throws IOException {
        return JSON.readTree(
                bundle.toString().replaceAll("\"((?:\\d{4}-\\d\\d-\\d\\dT)?\\d\\d:\\d\\d):00\"", "\"$1\""));
    }

    @Test
    void aDryRunSaysWhatWouldBeMadeAndMakesNothing() {
        admin().body(Api.resource("/interchange/small.json"))
                .post("/api/v1/imports?dryRun=true")
                .then()
                .statusCode(200)
                .body("created.sessions", equalTo(4));
        admin().get("/api/v1/events/small").then().statusCode(404);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sessions[0].minutes | /sessions/0/minutes | 0",
                "sessions[0].minutes | /sessions/0/minutes | -5",
                "sessions[0].minutes | /sessions/0/minutes | \"ten\"",
                "sessions[0].minutes | /sessions/0/minutes | 10.5",
                "sessions[1].code | /sessions/1/code | \"TALK\"",
                "sessions[1].kind | /sessions/1/kind | \"party\"",
                "sessions[0].title | /sessions/0/title | \"a\\u0000b\"",
                "sessions[0].title | /sessions/0/title | \"   \"",
                "sessions[0].people[0].person | /sessions/0/people/0/person | \"nobody\"",
                "sessions[0].people[0].role | /sessions/0/people/0/role | \"king\"",
                "sessions[0].needs[0] | /sessions/0/needs/0 | \"kitchen\"",
                "sessions[2].after[0] | /sessions/2/after/0 | \"NOTHING\"",
                "sessions[0].colour | /sessions/0/colour | \"blue\"",
                "sessions[0].placement.room | /sessions/0/placement | {\"room\":\"attic\",\"start\":\"2026-03-28T09:00\"}",
                "sessions[0].placement.start | /sessions/0/placement | {\"room\":\"hall\",\"start\":\"2026-03-29T02:30\"}",
                "rooms[1].slug | /rooms/1/slug | \"lab\"",
                "rooms[0].capacity | /rooms/0/capacity | 0",
                "people[1].slug | /people/1/slug | \"Ada Lovelace\"",
                "people[0].email | /people/0/email | \"not an address\"",
                "people[1].available[0].to | /people/1/available/0/to | \"08:00\"",
                "days[0].closes | /days/0/closes | \"08:00\"",
                "days[0].date | /days/0/date | \"2027-01-01\"",
                "days[0].blocks[1].from | /days/0/blocks/1/from | \"11:00\"",
                "event.timeZone | /event/timeZone | \"Mars/Olympus\"",
                "event.to | /event/to | \"2026-03-01\"",
                "event.slug | /event/slug | \"api\"",
                "interest[0].person | /interest/0/person | \"nobody\"",
                "interest[1].level | /interest/1/level | \"badly\"",
                "format | /format | \"chalkline-bundle/9\"",
                "extra | /extra | 1",
                "sessions[0].title | /sessions/0/title | \"\\u200b\\u00a0\"",
                "sessions[0].title | /sessions/0/title | \"a\\uffff\"",
                "sessions[2].after | /sessions/0/after | [\"BOARD\"]",
                "sessions[0].links[0].url | /sessions/0/links | [{\"url\":\"http://[::1\"}]",
                "sessions[0].links[0].url | /sessions/0/links | [{\"url\":\"https://me:secret@example.org/\"}]",
                "rooms[0].equipment[0] | /rooms/0/equipment/0 | \"laser\"",
                "people[1].available[0].from | /people/1/available/0 | {\"date\":\"2026-03-29\",\"from\":\"02:15\",\"to\":\"04:00\"}",
                "days[1].opens | /days/1/opens | \"02:30\"",
                "days[0].opens | /days/0/opens | \"09:00:30\"",
                "days[0].opens | /days/0/opens | [9, 0]",
                "event.from | /event/from | \"2026-03-28T10:00:00Z\"",
                "event.from | /event/from | [2026, 3, 28]",
                "event.from | /event/from | 20540",
            })
    void everyErrorIsNamedByItsPathAndNothingIsImported(String path, String pointer, String value) throws IOException {
        ObjectNode bundle = (ObjectNode) JSON.readTree(Api.resource("/interchange/small.json"));
        int cut = pointer.lastIndexOf('/');
        JsonNode parent = bundle.at(pointer.substring(0, cut));
        String last = pointer.substring(cut + 1);
        JsonNode replacement = JSON.readTree(value);
        if (parent instanceof ObjectNode object) object.set(last, replacement);
        else ((ArrayNode) parent).set(Integer.parseInt(last), replacement);
        List<String> paths = admin().body(bundle.toString())
                .post("/api/v1/imports")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .extract()
                .jsonPath()
                .getList("errors.path");
        assertThat(paths).contains(path);
        admin().get("/api/v1/events").then().body("size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\": | is not well-formed JSON",
                "[] | is no bundle",
                "<schedule/> | is not well-formed JSON",
                "{} | must be",
            })
    void whatIsNoBundleIsSaidSo(String body, String message) {
        String said = admin().body(body)
                .post("/api/v1/imports")
                .then()
                .statusCode(422)
                .extract()
                .path("errors[0].message");
        assertThat(said).startsWith(message);
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "{\"format\":\"chalkline-bundle/1\",\"event\":" + "[".repeat(100_000);
        admin().body(deep).post("/api/v1/imports").then().statusCode(422);
    }

    @Test
    void anElementLargerThanAnyRequestIsRefused() {
        String many = "\"x\",".repeat(300_000) + "\"x\"";
        admin().body("{\"format\":\"chalkline-bundle/1\",\"event\":{\"equipment\":[" + many + "]}}")
                .post("/api/v1/imports")
                .then()
                .statusCode(422)
                .body("errors[0].path", equalTo("event"))
                .body("errors[0].message", equalTo("is larger than 1024 KiB"));
    }

    @Test
    void anEventIsImportedOnce() {
        Api.imported(Api.resource("/interchange/small.json"));
        admin().body(Api.resource("/interchange/small.json"))
                .post("/api/v1/imports")
                .then()
                .statusCode(422)
                .body("errors.path", equalTo(List.of("event.slug")));
    }

    @Test
    void aDoubleBookingInTheFileIsAnErrorOtherHardConflictsAreWarnings() throws IOException {
        ObjectNode bundle = (ObjectNode) JSON.readTree(Api.resource("/interchange/small.json"));
        JsonNode place = JSON.readTree("{\"room\":\"lab\",\"start\":\"2026-03-28T11:30\"}");
        ((ObjectNode) bundle.at("/sessions/3")).set("placement", place);
        List<String> warnings = Api.imported(bundle.toString()).getList("warnings");
        assertThat(warnings)
                .containsExactly(
                        "sessions[3].placement: “A maybe” in Lab runs into Lunch from 12:00 to 12:20 on Sat 28 March"
                                + " (over-break)");
        program.clear();
        ((ObjectNode) bundle.at("/sessions/1")).set("placement", place);
        admin().body(bundle.toString())
                .post("/api/v1/imports")
                .then()
                .statusCode(422)
                .body("errors.size()", equalTo(1));
    }
}

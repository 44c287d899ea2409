package org.chalkline.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words that stand in every field nobody has published are on no page, in no answer and in no error that the public can reach. */
@QuarkusTest
class CanaryTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SMALL = "/api/v1/events/small";
    private static final String CANARY = "canary";
    private static final String HIDDEN = "canary-event";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void publishedThenChanged() throws IOException {
        program.clear();
        ObjectNode bundle = (ObjectNode) JSON.readTree(Api.resource("/interchange/small.json"));
        unpublishedParts(bundle);
        Api.imported(bundle.toString());
        admin().body(Map.of("room", "hall", "start", "2026-03-28T09:00"))
                .put(SMALL + "/draft/placements/TALK")
                .then()
                .statusCode(200);
        Api.publish("small");
        for (String path : List.of("", "/rooms/hall", "/people/ada", "/sessions/TALK", "/days/2026-03-28")) {
            hide(SMALL + path);
        }
        somebodyTakesPart();
        ObjectNode other = (ObjectNode) JSON.readTree(Api.resource("/interchange/full.json"));
        ((ObjectNode) other.get("event")).put("slug", HIDDEN).put("name", "A canary event");
        Api.imported(other.toString());
    }

    /** What the bundle has that is not for the public: addresses, and sessions that nobody accepted. */
    private static void unpublishedParts(ObjectNode bundle) {
        ((ObjectNode) bundle.at("/people/0")).put("email", "canary-mail@example.org");
        for (int i = 1; i < bundle.get("sessions").size(); i++) fill((ObjectNode) bundle.at("/sessions/" + i));
        ((ObjectNode) bundle.at("/people/1")).put("name", "Grace canary").put("affiliation", "canary works");
    }

    /** Changes every text of what is stored, after it was published. */
    private static void hide(String address) throws IOException {
        ObjectNode stored =
                (ObjectNode) JSON.readTree(admin().get(address).body().asString());
        fill(stored);
        admin().body(stored.toString()).put(address).then().statusCode(200);
    }

    private static void fill(ObjectNode thing) {
        for (String field :
                List.of("name", "title", "abstract", "slogan", "host", "venue", "affiliation", "expectedOutcome")) {
            if (thing.has(field)) thing.put(field, "canary in " + field);
        }
        if (thing.has("tags")) thing.putArray("tags").add("canary-tag");
        if (thing.has("minutes")) {
            thing.put("hardware", "canary in hardware");
            thing.putArray("notAgainst").add("canary-tag");
            thing.putArray("prefers").addObject().put("date", "2026-03-29").put("half", "afternoon");
            ObjectNode link = thing.putArray("links").addObject();
            link.put("title", "canary link").put("url", "https://canary.example/");
        }
        JsonNode blocks = thing.get("blocks");
        if (blocks instanceof ArrayNode list) {
            for (JsonNode block : list) if (block.has("title")) ((ObjectNode) block).put("title", "canary break");
        }
    }

    private static void somebodyTakesPart() {
        Api.member("canary-account@example.org", "small", "attendee");
        as("canary-account@example.org")
                .body(Map.of("kind", "talk", "title", "canary proposal", "minutes", 20))
                .post(SMALL + "/proposals")
                .then()
                .statusCode(201);
        as("canary-account@example.org")
                .body(Map.of("level", "must"))
                .put(SMALL + "/sessions/TALK/interest")
                .then()
                .statusCode(200);
        admin().body(Map.of("state", "accepted", "note", "canary message"))
                .put(SMALL + "/sessions/CANARY-PROPOSAL/state")
                .then()
                .statusCode(200);
        as("canary-account@example.org")
                .body(Map.of("kind", "talk", "title", "canary held back", "minutes", 20, "hardware", "canary board"))
                .put(SMALL + "/proposals/CANARY-PROPOSAL")
                .then()
                .statusCode(200);
        Api.browser("canary-account@example.org")
                .formParam("token", "abcdefgh")
                .formParam("title", "canary being typed")
                .post("/small/propose/talk/draft")
                .then()
                .statusCode(200);
        admin().body(Map.of("state", "rejected", "note", "canary note"))
                .put(SMALL + "/sessions/MAYBE/state")
                .then()
                .statusCode(200);
    }

    @Test
    void nothingUnpublishedIsReachable() {
        List<String> leaks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(starts());
        while (!open.isEmpty()) {
            String path = open.pop();
            if (!seen.add(path)) continue;
            Response answer = given().get(path);
            String body = answer.asString();
            // An error may repeat what was asked for, and nothing else.
            String rest = body + answer.headers();
            for (String part : path.split("[/?=]")) if (part.contains(CANARY)) rest = rest.replace(part, "");
            if (rest.contains(CANARY)) leaks.add(path);
            if (answer.contentType().startsWith("text/html")) open.addAll(links(path, body));
        }
        assertThat(leaks).isEmpty();
        assertThat(seen).hasSizeGreaterThan(50);
    }

    /** Every route that needs no account, with names that exist, some of them hidden. */
    private static List<String> starts() {
        List<String> paths = new ArrayList<>(List.of("/", "/q/openapi", "/q/health", "/q/metrics"));
        for (String event : List.of("small", HIDDEN)) {
            paths.addAll(
                    List.of("/" + event, "/" + event + "/schedule", "/" + event + "/changes", "/" + event + "/mine"));
            Api.resource("/web/roles.txt")
                    .lines()
                    .filter(line -> line.startsWith("GET ") && line.contains("{event}"))
                    .map(line -> line.split(" ")[1].replace("{event}", event))
                    .forEach(path -> paths.addAll(filled(path)));
            for (String code : List.of("TALK", "DEMO", "MAYBE", "CANARY-PROPOSAL")) {
                paths.add("/" + event + "/sessions/" + code);
            }
            for (String person : List.of("ada", "grace", "the-canary-account-example-org")) {
                paths.add("/" + event + "/people/" + person);
            }
            paths.add("/" + event + "/rooms/hall");
            paths.add("/" + event + "/rooms/lab");
        }
        paths.add(SMALL + "/sessions?tag=canary-tag");
        paths.add("/small/propose/talk?draft=abcdefgh");
        return paths;
    }

    private static List<String> filled(String path) {
        if (!path.contains("{")) return List.of(path);
        List<String> found = new ArrayList<>();
        for (String name : List.of("TALK", "MAYBE", "ada", "grace", "hall", "lab", "1", "2026-03-28", "talk")) {
            found.add(path.replaceAll("\\{[^}]*}", name));
        }
        return found;
    }

    private static List<String> links(String path, String body) {
        return Jsoup.parse(body, "http://here" + path).select("a[href]").eachAttr("abs:href").stream()
                .filter(href -> href.startsWith("http://here/"))
                .map(href -> {
                    URI uri = URI.create(href);
                    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
                })
                .toList();
    }
}

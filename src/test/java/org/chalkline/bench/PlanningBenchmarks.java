package org.chalkline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.chalkline.testkit.RunningProgram;

/** Measures what organizers wait for when they press the button, in the built program by its API; run by
 * {@code ./mvnw -Pbench -Dbench=PlanningBenchmarks}. */
public final class PlanningBenchmarks {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SAMPLE = "xen-hackathon-2012";

    private final RunningProgram program;

    private PlanningBenchmarks(RunningProgram program) {
        this.program = program;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("chalkline-planning");
        try (RunningProgram program = new RunningProgram(folder, List.of())) {
            new PlanningBenchmarks(program).measure();
        } finally {
            try (var below = Files.walk(folder)) {
                for (Path path : below.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
            }
        }
    }

    private static void row(String what, String format, Object... values) {
        OUT.printf("%-44s %s%n", what, String.format(Locale.ROOT, format, values));
    }

    private void measure() throws Exception {
        sample();
        repairs();
        conference("PyCon UK", Conferences.pyConUk());
        for (String name :
                List.of("18talks-6timeslots-5rooms", "36talks-12timeslots-5rooms", "72talks-12timeslots-10rooms")) {
            conference(name, Conferences.timefold(name));
        }
        cancelling();
        unplannable();
    }

    private void sample() throws Exception {
        for (int seconds : new int[] {10, 30}) {
            for (int seed = 1; seed <= 5; seed++) {
                JsonNode plan = plan(SAMPLE, "{\"keep\":\"nothing\",\"seconds\":%d,\"seed\":%d}", seconds, seed);
                row("sample, %d s, seed %d".formatted(seconds, seed), "%s", summary(plan));
            }
        }
    }

    private static String summary(JsonNode plan) {
        JsonNode interest = plan.get("interest");
        return String.format(
                Locale.ROOT,
                "%6.2f %% of the bound: served %,d, bound %,d, draft %,d; %d without a place, %d hard conflicts, %.1f s",
                100.0 * interest.get("served").asLong() / interest.get("bound").asLong(),
                interest.get("served").asLong(),
                interest.get("bound").asLong(),
                interest.get("draft").asLong(),
                plan.get("unplaced").size(),
                plan.get("conflicts").size(),
                plan.get("elapsed").asDouble());
    }

    private void conference(String name, String bundle) throws Exception {
        must(program.send("POST", "/api/v1/imports", bundle), 201);
        String slug = JSON.readTree(bundle).get("event").get("slug").asText();
        JsonNode plan = plan(slug, "{\"keep\":\"nothing\",\"seconds\":10}");
        row(
                name,
                "%d of %d placed, %d hard conflicts, %.1f s",
                plan.get("placements").size(),
                plan.get("placements").size() + plan.get("unplaced").size(),
                plan.get("conflicts").size(),
                plan.get("elapsed").asDouble());
    }

    /** One change after the other to the published sample, each undone before the next. */
    private void repairs() throws Exception {
        String event = "/api/v1/events/" + SAMPLE;
        JsonNode best = plan(SAMPLE, "{\"keep\":\"nothing\",\"seconds\":10}");
        must(program.send("POST", event + "/plans/" + best.get("id").asLong() + "/accept", "{}"), 200);
        must(program.send("POST", event + "/versions", "{\"note\":\"the plan\"}"), 201);
        for (String slug : earliest(best, get(event + "/sessions"))) {
            JsonNode person = get(event + "/people/" + slug);
            ObjectNode late = person.deepCopy();
            late.putArray("available")
                    .addObject()
                    .put("date", "2012-03-07")
                    .put("from", "12:00")
                    .put("to", "18:00");
            late.withArray("available")
                    .addObject()
                    .put("date", "2012-03-08")
                    .put("from", "09:00")
                    .put("to", "18:00");
            repair(slug + " lands on Wednesday at noon", event + "/people/" + slug, late, person);
        }
    }

    /** Three who run something before all others. */
    private static List<String> earliest(JsonNode plan, JsonNode sessions) {
        Map<String, JsonNode> byCode = new HashMap<>();
        sessions.forEach(session -> byCode.put(session.get("code").asText(), session));
        Set<String> people = new LinkedHashSet<>();
        StreamSupport.stream(plan.get("placements").spliterator(), false)
                .sorted(Comparator.comparing(place -> place.get("start").asText()))
                .map(place ->
                        Objects.requireNonNull(byCode.get(place.get("session").asText())))
                .filter(session -> !session.get("people").isEmpty())
                .forEach(session ->
                        people.add(session.get("people").get(0).get("person").asText()));
        return people.stream().limit(3).toList();
    }

    private void repair(String what, String path, ObjectNode changed, JsonNode before) throws Exception {
        must(program.send("PUT", path, entered(changed)), 200);
        JsonNode draft = get("/api/v1/events/" + SAMPLE + "/draft");
        long forced = forced(draft);
        JsonNode plan = plan(SAMPLE, "{\"keep\":\"published\"}");
        row(what, "%d forced to move, %s", forced, summary(plan));
        for (JsonNode each : plan.get("alternatives")) {
            row(
                    "  " + each.get("name").asText(),
                    "%d moved, served %,d of %,d before",
                    each.get("moved").size(),
                    each.get("served").asLong(),
                    plan.get("interest").get("draft").asLong());
        }
        must(program.send("PUT", path, entered((ObjectNode) before)), 200);
    }

    /** Without what only answers hold. */
    private static String entered(ObjectNode view) {
        ObjectNode input = JSON.createObjectNode();
        for (String field : List.of("slug", "name", "affiliation", "available")) {
            if (view.has(field)) input.set(field, view.get(field));
        }
        return input.toString();
    }

    private static long forced(JsonNode draft) {
        long count = 0;
        for (JsonNode conflict : draft.get("conflicts")) {
            if (conflict.get("severity").asText().equals("hard")) count++;
        }
        return count;
    }

    private void cancelling() throws Exception {
        String plans = "/api/v1/events/" + SAMPLE + "/plans";
        JsonNode begun = JSON.readTree(must(program.send("POST", plans, "{\"seconds\":60}"), 202));
        long before = System.nanoTime();
        must(program.send("DELETE", plans + "/" + begun.get("id").asLong(), ""), 204);
        row("cancelled after", "%d ms", (System.nanoTime() - before) / 1_000_000);
    }

    private void unplannable() throws Exception {
        String event = "/api/v1/events/" + SAMPLE;
        must(
                program.send(
                        "POST",
                        event + "/sessions",
                        "{\"code\":\"ENDLESS\",\"kind\":\"hack\",\"title\":\"A hack of nine hours\",\"minutes\":540,"
                                + "\"state\":\"accepted\",\"people\":[]}"),
                201);
        JsonNode begun = JSON.readTree(must(program.send("POST", event + "/plans", "{\"seconds\":10}"), 202));
        long before = System.nanoTime();
        String path = event + "/plans/" + begun.get("id").asLong();
        JsonNode plan = get(path);
        while (plan.get("unplaced").isEmpty()) plan = get(path + "?wait=1");
        row(
                "a session too long for any block",
                "said after %d ms: %s",
                (System.nanoTime() - before) / 1_000_000,
                plan.get("unplaced"));
        must(program.send("DELETE", path, ""), 204);
    }

    private JsonNode plan(String event, String wish, Object... values) throws Exception {
        String plans = "/api/v1/events/" + event + "/plans";
        JsonNode begun =
                JSON.readTree(must(program.send("POST", plans, String.format(Locale.ROOT, wish, values)), 202));
        String path = plans + "/" + begun.get("id").asLong();
        JsonNode plan = get(path + "?wait=29");
        while (plan.get("state").asText().equals("running")) plan = get(path + "?wait=29");
        return plan;
    }

    private JsonNode get(String path) throws Exception {
        return JSON.readTree(must(program.send("GET", path, ""), 200));
    }

    private static String must(HttpResponse<String> answer, int status) throws IOException {
        if (answer.statusCode() != status) throw new IOException(answer.statusCode() + " " + answer.body());
        return answer.body();
    }
}

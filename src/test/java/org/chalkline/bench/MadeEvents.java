package org.chalkline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/** Bundles to measure with: the large generated instance of the planner's data, and a full day of 150 sessions. */
public final class MadeEvents {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate FIRST = LocalDate.of(2026, 5, 4);
    private static final int SLOTS_A_DAY = 12;
    private static final String[] WORDS = {
        "memory", "boot", "storage", "network", "scheduler", "latency", "driver", "toolstack", "release", "security",
        "testing", "documentation", "migration", "tracing", "upstream", "protocol", "laptop", "cluster", "console",
                "kernel"
    };

    private MadeEvents() {}

    /** 600 sessions, 5,000 people and 148,000 marks; marks of 75 and more become {@code must}. */
    static String large() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(MadeEvents.class.getResourceAsStream("/planner/generated/large-1.json"))) {
            return large(JSON.readTree(in)).toString();
        }
    }

    private static ObjectNode large(JsonNode made) {
        int days = made.get("slots").asInt() / SLOTS_A_DAY;
        MadeBundle bundle = bundle("large", days);
        for (int i = 0; i < made.get("rooms").asInt(); i++) room(bundle, i);
        for (int i = 0; i < made.get("people").asInt(); i++) person(bundle, i);
        for (JsonNode session : made.get("sessions")) {
            ObjectNode node = session(
                    bundle, session.get("id").asInt(), session.get("duration").asInt() * 30);
            for (JsonNode person : session.get("required")) {
                MadeBundle.presents(node, "person-" + person.asInt());
            }
        }
        for (int person = 0; person < made.get("interest").size(); person++) {
            for (JsonNode mark : made.get("interest").get(person)) {
                if (mark.get(1).asInt() == 0) continue;
                bundle.json
                        .withArray("interest")
                        .addObject()
                        .put("person", "person-" + person)
                        .put("session", "S" + mark.get(0).asInt())
                        .put("level", mark.get(1).asInt() >= 75 ? "must" : "interested");
            }
        }
        return bundle.json;
    }

    /** One day, ten rooms, fifteen rounds: 150 placed sessions with real-looking titles. */
    public static String fullDay() {
        return fullDays("full-day", 1);
    }

    /** Several such days, each with 150 sessions. */
    public static String fullDays(String slug, int days) {
        MadeBundle bundle = bundle(slug, days);
        for (int i = 0; i < 10; i++) room(bundle, i);
        for (int i = 0; i < 150 * days; i++) {
            person(bundle, i);
            ObjectNode session = session(bundle, i, 30);
            MadeBundle.presents(session, "person-" + i);
            LocalTime time = LocalTime.of(9, 0).plusMinutes(40L * (i % 150 / 10));
            session.putObject("placement")
                    .put("room", "room-" + i % 10)
                    .put("start", FIRST.plusDays(i / 150) + "T" + time);
        }
        return bundle.json.toString();
    }

    private static MadeBundle bundle(String slug, int days) {
        MadeBundle bundle = new MadeBundle(slug, FIRST, days);
        for (int i = 0; i < days; i++) bundle.day(FIRST.plusDays(i), "09:00", "21:00");
        return bundle;
    }

    private static void room(MadeBundle bundle, int i) {
        bundle.room("room-" + i, "Room " + i, 40);
    }

    private static void person(MadeBundle bundle, int i) {
        bundle.person("person-" + i, "Person Number " + i);
    }

    private static ObjectNode session(MadeBundle bundle, int i, int minutes) {
        String[] kinds = {"talk", "whiteboard", "demo", "code-walkthrough", "discussion", "hack"};
        return bundle.session("S" + i, kinds[i % kinds.length], title(i), minutes)
                .put("abstract", "What works, what is missing, and who wants to work on " + title(i) + ".");
    }

    private static String title(int i) {
        return "From " + WORDS[i * 7 % 20] + " to " + WORDS[i * 13 % 20] + ": the " + WORDS[i / 20 % 20] + " way, part "
                + i;
    }
}

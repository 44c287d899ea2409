package org.chalkline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.chalkline.testkit.RunningProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed in the middle of writes, again and again: no acknowledged placement and no version is lost. */
class KillNineIT {
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final String EVENT = "/api/v1/events/xen-hackathon-2012";
    private static final List<String> CODES = List.of("USB", "TMEM", "LANG", "IPV6");
    private static final List<String> STARTS = List.of("2012-03-06T19:00", "2012-03-06T20:00", "2012-03-06T21:00");
    /** In the evening every room is free; these rules would say that the venue is closed then. */
    private static final String EVENING =
            "[\"outside-opening-hours\",\"equipment-missing\",\"person-unavailable\",\"person-double-booked\"]";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a writer has been told and what it has asked last; the truth is one of the two. */
    private record Told(String acknowledged, String asked) {}

    private final Map<String, Told> told = new ConcurrentHashMap<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private volatile int version = 1;

    @TempDir
    Path data;

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            try (RunningProgram program = new RunningProgram(data, List.of())) {
                compare(program);
                writeUntilKilled(program, new Random(kill));
            }
        }
        try (RunningProgram program = new RunningProgram(data, List.of())) {
            compare(program);
        }
        assertThat(acknowledged).containsExactlyInAnyOrderElementsOf(CODES);
        assertThat(version).as("versions were published on the way").isGreaterThan(1);
    }

    private void writeUntilKilled(RunningProgram program, Random random) throws InterruptedException {
        CountDownLatch underWay = new CountDownLatch(40 + random.nextInt(40));
        List<Thread> writers = new ArrayList<>();
        for (String code : CODES) writers.add(new Thread(() -> placeOnAndOn(program, code, underWay)));
        writers.add(new Thread(() -> publishOnAndOn(program)));
        writers.forEach(Thread::start);
        underWay.await();
        program.kill();
        for (Thread writer : writers) writer.join();
    }

    private void placeOnAndOn(RunningProgram program, String code, CountDownLatch underWay) {
        String room = List.of("lab", "hack-space", "demo-stage", "auditorium").get(CODES.indexOf(code));
        for (int i = 0; ; i++) {
            String start = STARTS.get(i % STARTS.size());
            String asked = room + " " + start;
            String before = told.containsKey(code) ? told.get(code).acknowledged() : "";
            told.put(code, new Told(before, asked));
            String body = "{\"room\":\"" + room + "\",\"start\":\"" + start + "\",\"accept\":" + EVENING + "}";
            try {
                HttpResponse<String> answer = program.send("PUT", EVENT + "/draft/placements/" + code, body);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                told.put(code, new Told(asked, asked));
                acknowledged.add(code);
            } catch (IOException | InterruptedException killed) {
                return;
            }
            underWay.countDown();
        }
    }

    private void publishOnAndOn(RunningProgram program) {
        while (true) {
            try {
                HttpResponse<String> answer = program.send("POST", EVENT + "/versions", "{}");
                if (answer.statusCode() == 201)
                    version = JSON.readTree(answer.body()).get("number").asInt();
            } catch (IOException | InterruptedException killed) {
                return;
            }
        }
    }

    private void compare(RunningProgram program) throws IOException, InterruptedException {
        Map<String, String> stored = new HashMap<>();
        JsonNode draft = JSON.readTree(program.get(EVENT + "/draft").body());
        for (JsonNode placement : draft.get("placements")) {
            String start = placement.get("start").asText().substring(0, 16);
            stored.put(placement.get("session").asText(), placement.get("room").asText() + " " + start);
        }
        told.forEach((code, was) ->
                assertThat(stored.getOrDefault(code, "")).as(code).isIn(was.acknowledged(), was.asked()));
        // The truth is known again: what was asked last may have got through unacknowledged.
        told.replaceAll((code, was) -> new Told(stored.getOrDefault(code, ""), stored.getOrDefault(code, "")));
        JsonNode shown = JSON.readTree(program.get(EVENT + "/schedule").body());
        assertThat(shown.get("number").asInt()).isGreaterThanOrEqualTo(version);
        assertThat(program.get("/xen-hackathon-2012/schedule").statusCode()).isEqualTo(200);
    }
}

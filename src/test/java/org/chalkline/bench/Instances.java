package org.chalkline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chalkline.solver.PlanProblem;
import org.chalkline.solver.PlanProblem.Option;
import org.chalkline.solver.PlanProblem.Piece;
import org.chalkline.solver.PlanProblem.Task;
import org.chalkline.solver.PlanWeights;

/** Reads instances of the format {@code chalkline-bench/1}: a slot is an hour, a room one lane, and each slot of a session
 * is a piece that counts for itself. */
final class Instances {
    private static final int SLOT = 60;

    private final JsonNode json;
    private final int[] block;

    private Instances(JsonNode json) {
        this.json = json;
        this.block = blocks(json.get("blockEnd"));
    }

    /** @param name such as {@code hack-1} */
    static PlanProblem read(String name) {
        String path = "/planner/generated/" + name + ".json";
        try (InputStream in = Objects.requireNonNull(Instances.class.getResourceAsStream(path), path)) {
            return new Instances(new ObjectMapper().readTree(in)).problem();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] blocks(JsonNode ends) {
        int[] block = new int[ends.size()];
        for (int slot = 1; slot < block.length; slot++) {
            block[slot] = block[slot - 1]
                    + (ends.get(slot).asInt() == ends.get(slot - 1).asInt() ? 0 : 1);
        }
        return block;
    }

    private PlanProblem problem() {
        int slots = json.get("slots").asInt();
        int rooms = json.get("rooms").asInt();
        int people = json.get("people").asInt();
        List<Task> tasks = new ArrayList<>();
        List<List<int[]>> marks = marks();
        for (JsonNode session : json.get("sessions"))
            tasks.add(task(session, marks.get(session.get("id").asInt())));
        return new PlanProblem(
                rooms,
                IntStream.range(0, rooms).toArray(),
                slots,
                block[slots - 1] + 1,
                people,
                people,
                tasks,
                List.of(),
                PlanWeights.NONE);
    }

    /** Of each session: pairs of person and points. */
    private List<List<int[]>> marks() {
        List<List<int[]>> marks = new ArrayList<>();
        for (JsonNode ignored : json.get("sessions")) marks.add(new ArrayList<>());
        for (int person = 0; person < json.get("interest").size(); person++) {
            for (JsonNode mark : json.get("interest").get(person)) {
                if (mark.get(1).asInt() > 0) {
                    marks.get(mark.get(0).asInt())
                            .add(new int[] {person, mark.get(1).asInt()});
                }
            }
        }
        return marks;
    }

    private Task task(JsonNode session, List<int[]> marks) {
        int id = session.get("id").asInt();
        int duration = session.get("duration").asInt();
        int[] fans = marks.stream().mapToInt(mark -> mark[0]).toArray();
        int[] weight = marks.stream().mapToInt(mark -> mark[1]).toArray();
        List<Option> options = new ArrayList<>();
        for (int start : numbers(session.get("starts"))) {
            int end = start + duration;
            options.add(new Option(start * SLOT, end * SLOT, start, start, end, block[start], 0));
        }
        List<Piece> pieces = new ArrayList<>();
        for (int slot = 0; slot < duration; slot++) pieces.add(new Piece(slot * SLOT, (slot + 1) * SLOT, fans, weight));
        int[] lanes = numbers(session.get("rooms"));
        return new Task(
                options,
                lanes,
                numbers(session.get("required")),
                pieces,
                precedence(id, 1, 0),
                precedence(id, 0, 1),
                new int[lanes.length],
                List.of(),
                null,
                false);
    }

    private int[] precedence(int session, int own, int other) {
        return elements(json.get("precedence"))
                .filter(pair -> pair.get(own).asInt() == session)
                .mapToInt(pair -> pair.get(other).asInt())
                .toArray();
    }

    private static int[] numbers(JsonNode array) {
        return elements(array).mapToInt(JsonNode::asInt).toArray();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

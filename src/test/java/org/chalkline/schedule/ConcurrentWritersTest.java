package org.chalkline.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.Parallel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 64 writers over HTTP fight for few places: whatever they are told, nobody is booked twice and nothing breaks. */
@QuarkusTest
@Tag("database")
class ConcurrentWritersTest {
    private static final int WRITERS = 64;
    private static final int TRIES = 8;
    private static final String DRAFT = "/api/v1/events/xen-hackathon-2012/draft";

    @Inject
    EmptyProgram program;

    @Inject
    DataSource database;

    @BeforeEach
    void sampleEvent() {
        program.clear();
        Api.imported(Api.resource("/xen-hackathon-2012.json"));
    }

    @Test
    void noPlaceIsGivenTwiceAndNoAnswerIsAnError() throws Exception {
        List<String> codes = admin().get(DRAFT).jsonPath().getList("placements.session");
        List<Integer> answers = inParallel(writer -> place(codes, new Random(writer), writer % 2 == 0));
        assertThat(answers).hasSize(WRITERS * TRIES).containsOnly(200, 409).contains(200);
        assertNobodyIsBookedTwice();
    }

    @Test
    void aSwapAgainstItselfEndsInOneOfTheTwoOrders() throws Exception {
        List<Integer> answers = inParallel(writer -> swap(writer % 2 == 0));
        assertThat(answers).containsOnly(200);
        assertNobodyIsBookedTwice();
        List<String> rooms = admin().get(DRAFT)
                .jsonPath()
                .getList("placements.findAll { it.session == 'NETBACK' || it.session == 'SEARCH' }.start");
        assertThat(rooms).containsExactly("2012-03-06T13:30:00-08:00", "2012-03-06T14:30:00-08:00");
    }

    @Test
    void ofManyWritersWithOneEntityTagExactlyOneGetsThrough() throws Exception {
        String tag = admin().get(DRAFT + "/placements/SEARCH").header("ETag");
        Map<String, ?> wish = Map.of("room", "hack-space", "start", "2012-03-08T09:45");
        List<Integer> answers = inParallel(writer -> List.of(admin().header("If-Match", tag)
                .body(wish)
                .put(DRAFT + "/placements/SEARCH")
                .statusCode()));
        assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
    }

    /** Half of the writers accept what may be accepted, apart from people in two places, which nobody accepts. */
    private static List<Integer> place(List<String> codes, Random random, boolean accepting) {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            String code = codes.get(random.nextInt(codes.size()));
            Map<String, ?> wish = Map.of(
                    "room",
                    random.nextBoolean() ? "lab" : "hack-space",
                    "start",
                    "2012-03-06T" + (13 + random.nextInt(2)) + ":" + (30 + random.nextInt(3) * 10),
                    "accept",
                    accepting
                            ? List.of("person-unavailable", "equipment-missing", "over-break", "out-of-order")
                            : List.of());
            answers.add(admin().body(wish).put(DRAFT + "/placements/" + code).statusCode());
        }
        return answers;
    }

    private static List<Integer> swap(boolean netbackFirst) {
        Map<String, ?> moves = Map.of(
                "moves",
                List.of(
                        Map.of(
                                "session",
                                netbackFirst ? "NETBACK" : "SEARCH",
                                "room",
                                "whiteboard-a",
                                "start",
                                "2012-03-06T13:30"),
                        Map.of(
                                "session",
                                netbackFirst ? "SEARCH" : "NETBACK",
                                "room",
                                "whiteboard-a",
                                "start",
                                "2012-03-06T14:30")));
        return List.of(admin().body(moves).post(DRAFT + "/moves").statusCode());
    }

    private interface Writer {
        List<Integer> write(int number);
    }

    private static List<Integer> inParallel(Writer writer) throws Exception {
        return Parallel.<List<Integer>>run(WRITERS, number -> () -> writer.write(number)).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Counted in plain SQL from the placements themselves, not from the keys that are meant to prevent it. */
    private void assertNobodyIsBookedTwice() throws SQLException {
        record Taken(long room, int table, long from, long to) {}
        List<Taken> taken = new ArrayList<>();
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select p.room_id, p.table_number, p.starts_at, s.minutes from placement p"
                                + " join hack_session s on s.id = p.session_id where p.starts_at is not null")) {
            while (rows.next()) {
                long from = rows.getTimestamp(3).toLocalDateTime().toEpochSecond(ZoneOffset.UTC) / 60;
                taken.add(new Taken(rows.getLong(1), rows.getInt(2), from, from + rows.getInt(4)));
            }
        }
        for (Taken a : taken) {
            long meeting = taken.stream()
                    .filter(b ->
                            a.room() == b.room() && a.table() == b.table() && a.from() < b.to() && b.from() < a.to())
                    .count();
            assertThat(meeting).as("sessions at %s", a).isEqualTo(1);
        }
        assertNoPersonIsBookedTwice();
    }

    private void assertNoPersonIsBookedTwice() throws SQLException {
        record Busy(long person, long from, long to) {}
        List<Busy> busy = new ArrayList<>();
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select part.person_id, p.starts_at, s.minutes"
                                + " from placement p join hack_session s on s.id = p.session_id"
                                + " join session_part part on part.session_id = s.id where p.starts_at is not null")) {
            while (rows.next()) {
                long from = rows.getTimestamp(2).toLocalDateTime().toEpochSecond(ZoneOffset.UTC) / 60;
                busy.add(new Busy(rows.getLong(1), from, from + rows.getInt(3)));
            }
        }
        for (Busy a : busy) {
            long meeting = busy.stream()
                    .filter(b -> a.person() == b.person() && a.from() < b.to() && b.from() < a.to())
                    .count();
            assertThat(meeting).as("sessions of %s", a).isEqualTo(1);
        }
    }
}

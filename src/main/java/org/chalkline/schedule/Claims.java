package org.chalkline.schedule;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.shared.TimeRange;
import org.jspecify.annotations.Nullable;

/** The occupancy key that no race can get around: a row per table and minute (the negative table number counts set-up in), a row per person and minute, each unique.
 * Written in the placement's own transaction, always in the same order so that writers queue instead of locking each other out. */
final class Claims {
    private static final int BATCH = 5_000;

    /** What one placement claims.
     * @param taken running time with set-up, for the table; null for a plenary, beside which others may be set up
     * @param when running time, for the people
     * @param people ids; empty where an organizer lets people be in two places */
    record Claim(
            long session, long room, int table, @Nullable TimeRange taken, TimeRange when, List<Long> people) {
        /** Running time counts against every other session, time with set-up against all but plenaries: two keys. */
        Stream<Minute> tableMinutes() {
            Stream<Minute> running = minutes(when).map(m -> new Minute(room, table, m, session));
            if (taken == null) return running;
            return Stream.concat(running, minutes(taken).map(m -> new Minute(room, -table, m, session)));
        }
    }

    record Minute(long owner, int table, long minute, long session) {}

    private static final Comparator<Minute> FIXED_ORDER = Comparator.comparingLong(Minute::owner)
            .thenComparingInt(Minute::table)
            .thenComparingLong(Minute::minute);

    private Claims() {}

    static void drop(Connection connection, Collection<Long> sessions) throws SQLException {
        for (String table : List.of("room_claim", "person_claim")) {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from " + table + " where session_id = ?")) {
                for (Long session : sessions.stream().sorted().toList()) {
                    delete.setLong(1, session);
                    delete.addBatch();
                }
                delete.executeBatch();
            }
        }
    }

    /** @throws SQLException with SQLSTATE 23505 if somebody else holds one of the minutes */
    static void take(Connection connection, Collection<Claim> claims) throws SQLException {
        List<Minute> rooms =
                claims.stream().flatMap(Claim::tableMinutes).sorted(FIXED_ORDER).toList();
        insert(
                connection,
                "insert into room_claim (room_id, table_number, at_minute, session_id) values (?, ?, ?, ?)",
                rooms);
        List<Minute> people = claims.stream()
                .flatMap(c -> c.people().stream()
                        .flatMap(person -> minutes(c.when()).map(m -> new Minute(person, 0, m, c.session()))))
                .sorted(FIXED_ORDER)
                .toList();
        insert(
                connection,
                "insert into person_claim (person_id, table_number, at_minute, session_id) values (?, ?, ?, ?)",
                people);
    }

    private static void insert(Connection connection, String sql, List<Minute> minutes) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Minute minute : minutes) {
                insert.setLong(1, minute.owner());
                insert.setInt(2, minute.table());
                insert.setLong(3, minute.minute());
                insert.setLong(4, minute.session());
                insert.addBatch();
                if (++waiting % BATCH == 0) insert.executeBatch();
            }
            insert.executeBatch();
        }
    }

    /** Minutes since 1970 that the range touches. */
    private static Stream<Long> minutes(TimeRange range) {
        long first = Math.floorDiv(range.start().getEpochSecond(), 60);
        long last = Math.floorDiv(range.end().getEpochSecond() - 1, 60);
        return Stream.iterate(first, m -> m <= last, m -> m + 1);
    }
}

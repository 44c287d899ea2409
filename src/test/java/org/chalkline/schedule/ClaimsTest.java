package org.chalkline.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.chalkline.schedule.Scene.time;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.chalkline.shared.Attempts;
import org.chalkline.shared.TimeRange;
import org.chalkline.testkit.EmptyProgram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The occupancy key itself, without the rules and the queue before it: what another transaction holds cannot be taken. */
@QuarkusTest
@Tag("database")
class ClaimsTest {
    @Inject
    EmptyProgram program;

    @Inject
    DataSource database;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
    }

    private static Claims.Claim claim(
            Connection connection, String code, int table, @Nullable TimeRange taken, TimeRange when, boolean withAda)
            throws SQLException {
        List<Long> people = withAda ? List.of(id(connection, "person", "slug", "ada")) : List.of();
        return new Claims.Claim(
                id(connection, "hack_session", "code", code),
                id(connection, "room", "slug", "hall"),
                table,
                taken,
                when,
                people);
    }

    private static long id(Connection connection, String table, String column, String value) throws SQLException {
        try (var query = connection.prepareStatement("select id from " + table + " where " + column + " = ?")) {
            query.setString(1, value);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @ParameterizedTest(name = "table {0}, {1} to {2} with set-up from {3}, plenary {4}, same person {5}")
    @CsvSource({
        "1, 10:30, 11:00, 10:30, false, false, true",
        "1, 11:00, 11:30, 11:00, false, false, false",
        "1, 11:00, 11:30, 10:59, false, false, true",
        "1, 11:00, 11:30, 10:59, true, false, false",
        "2, 10:30, 11:00, 10:30, false, false, false",
        "2, 10:30, 11:00, 10:30, false, true, true",
        "2, 11:00, 11:30, 10:30, false, true, false",
    })
    void whatAnotherHoldsCannotBeTaken(
            int table, String from, String to, String setUp, boolean plenary, boolean samePerson, boolean collides)
            throws SQLException {
        try (Connection connection = database.getConnection()) {
            TimeRange held = time("10:00", "11:00");
            Claims.take(connection, List.of(claim(connection, "TALK", 1, plenary ? null : held, held, true)));
            Claims.Claim wanted = claim(connection, "DEMO", table, time(setUp, to), time(from, to), samePerson);
            Throwable refused = catchThrowable(() -> Claims.take(connection, List.of(wanted)));
            assertThat(refused != null && Attempts.isCollision(refused)).isEqualTo(collides);
        }
    }

    @Test
    void whatIsDroppedCanBeTakenAgain() throws SQLException {
        try (Connection connection = database.getConnection()) {
            TimeRange when = time("10:00", "11:00");
            Claims.Claim first = claim(connection, "TALK", 1, when, when, true);
            Claims.take(connection, List.of(first));
            Claims.drop(connection, List.of(first.session()));
            assertThat(catchThrowable(
                            () -> Claims.take(connection, List.of(claim(connection, "DEMO", 1, when, when, true)))))
                    .isNull();
        }
    }
}

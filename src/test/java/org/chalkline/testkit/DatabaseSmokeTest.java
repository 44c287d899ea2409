package org.chalkline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The application runs on the database that the test run claims, not silently on the other one. */
@QuarkusTest
@Tag("database")
class DatabaseSmokeTest {
    @Inject
    DataSource database;

    @Test
    void theApplicationUsesTheClaimedDatabase() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(PostgresSession.DATABASE);
        }
    }
}

package org.chalkline.web;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Refuses to start where an acknowledged write could be lost: H2 must hand over every commit at once (WRITE_DELAY=0). */
@ApplicationScoped
public class StartChecks {
    private final AgroalDataSource database;

    StartChecks(AgroalDataSource database) {
        this.database = database;
    }

    void check(@Observes @Priority(10) StartupEvent event) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!connection.getMetaData().getDatabaseProductName().equals("H2")) return;
            boolean inMemory = connection.getMetaData().getURL().startsWith("jdbc:h2:mem:");
            if (!inMemory && writeDelay(connection) != 0) {
                throw new IllegalStateException("H2 runs with a write delay and could lose acknowledged changes. Add"
                        + " ;WRITE_DELAY=0 to quarkus.datasource.jdbc.url.");
            }
        }
    }

    private static int writeDelay(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            return row.next() ? row.getInt(1) : -1;
        }
    }
}

package org.chalkline.web;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chalkline.interest.PushKeys;
import org.chalkline.shared.Letter;
import org.chalkline.shared.Settings;

/** Refuses to start where an acknowledged write could be lost (H2 must hand over every commit at once, WRITE_DELAY=0), and
 * where the links in mails would be whatever the asker says the host is, and where push services would turn every message
 * away. */
@ApplicationScoped
public class StartChecks {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^/?#\\s@]+(/[^?#\\s]*)?");
    private static final Pattern SENDER = Pattern.compile("[^<>\\p{Cntrl}]*<(?<bare>[^<>]+)>");

    private final AgroalDataSource database;
    private final Settings settings;

    StartChecks(AgroalDataSource database, Settings settings) {
        this.database = database;
        this.settings = settings;
    }

    void check(@Observes @Priority(10) StartupEvent event) throws SQLException {
        requireMailSettings(settings.mailFrom(), settings.baseUrl());
        PushKeys.read(settings.pushPublicKey(), settings.pushPrivateKey(), settings.pushSubject());
        try (Connection connection = database.getConnection()) {
            if (!connection.getMetaData().getDatabaseProductName().equals("H2")) return;
            boolean inMemory = connection.getMetaData().getURL().startsWith("jdbc:h2:mem:");
            if (!inMemory && writeDelay(connection) != 0) {
                throw new IllegalStateException("H2 runs with a write delay and could lose acknowledged changes. Add"
                        + " ;WRITE_DELAY=0 to quarkus.datasource.jdbc.url.");
            }
        }
    }

    /** @throws IllegalStateException if mail is on and would have a bad sender or bad links */
    static void requireMailSettings(Optional<String> from, Optional<String> baseUrl) {
        if (from.isEmpty()) return;
        var named = SENDER.matcher(from.get().strip());
        if (!Letter.isAddress(named.matches() ? named.group("bare") : from.get())) {
            throw new IllegalStateException(
                    "CHALKLINE_MAIL_FROM must be an address such as chalkline@example.org, or Chalkline <chalkline@example.org>.");
        }
        if (baseUrl.filter(url -> ADDRESS.matcher(url).matches()).isEmpty()) {
            throw new IllegalStateException("CHALKLINE_MAIL_FROM is set, so mail is sent, with links in it. Set"
                    + " CHALKLINE_BASE_URL to the public address, such as https://hackathon.example.org.");
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

package org.chalkline.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One PostgreSQL server for the whole test JVM, when the system property {@code chalkline.test.database} asks for it.
 * It runs before any application starts, and hands the address over as system properties.
 */
public final class PostgresSession implements LauncherSessionListener {
    /** The product name of the database under test, as JDBC reports it: {@code H2} or {@code PostgreSQL}. */
    static final String DATABASE = System.getProperty("chalkline.test.database", "H2");

    private static final Duration START = Duration.ofMinutes(3); // a busy machine has needed 20 s

    private EmbeddedPostgres server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!DATABASE.equals("PostgreSQL")) {
            return;
        }
        try {
            server = EmbeddedPostgres.builder()
                    .setPGStartupWait(START)
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
        System.setProperty("quarkus.datasource.jdbc.url", server.getJdbcUrl("postgres", "postgres"));
        System.setProperty("quarkus.datasource.username", "postgres");
        System.setProperty("quarkus.datasource.password", "postgres");
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (server == null) {
            return;
        }
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
    }
}

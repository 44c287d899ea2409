package org.chalkline.shared;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** Runs a transaction again when it collided with another one: the next try sees what the other has written. */
public final class Attempts {
    private static final int MOST = 6;
    /** Unique key, serialization and lock failures of PostgreSQL and H2 (SQLSTATE). */
    private static final Set<String> COLLISIONS = Set.of("23505", "23503", "40001", "40P01", "55P03", "HYT00", "90131");

    private Attempts() {}

    /** What {@code work} answers in a transaction of its own.
     * @throws RuntimeException what the last try threw */
    public static <T> T inTransaction(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(work::get);
            } catch (RuntimeException e) {
                if (attempt == MOST || !isCollision(e)) throw e;
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1, 10_000_000L * attempt));
            }
        }
    }

    /** Whether two writers met in the same place, so that another try may well succeed. */
    public static boolean isCollision(Throwable e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) return true;
            if (cause instanceof StaleStateException) return true;
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && COLLISIONS.contains(sql.getSQLState())) return true;
        }
        return false;
    }

    /** Whether the database could not be reached, or had no connection to spare in time. */
    public static boolean isUnreachable(Throwable e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof JDBCConnectionException) return true;
            if (cause instanceof SQLException sql && sql.getSQLState() == null && cause.getStackTrace().length > 0) {
                return cause.getStackTrace()[0].getClassName().startsWith("io.agroal.");
            }
        }
        return false;
    }
}

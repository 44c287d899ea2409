package org.chalkline.planner;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.chalkline.shared.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The plans that this process computes at the moment. Each takes a thread to search and one to prove; what they find is
 * written down every few seconds, so that a plan outlives whoever asked for it, and this process. */
@ApplicationScoped
public class PlanRuns {
    private static final Logger LOG = Logger.getLogger(PlanRuns.class);
    private static final Duration BEAT = Duration.ofSeconds(5);

    private final PlanBook book;
    /** Whether no other process can compute plans of the same database. */
    private final boolean isAlone;

    /** Plans that this process computes at once; more would only be slower. */
    private static final int MOST_AT_ONCE = 2;
    /** How many may wait for the end of a plan; each holds a thread that others need. */
    private static final int MOST_WAITING = 16;

    private final Semaphore seats = new Semaphore(MOST_AT_ONCE);
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private volatile boolean isEnding;
    private final Map<Long, PlanRun> running = new ConcurrentHashMap<>();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(6, PlanRuns::thread);

    PlanRuns(PlanBook book, @ConfigProperty(name = "quarkus.datasource.db-kind") String database) {
        this.book = book;
        this.isAlone = database.equals("h2");
    }

    /** Says of plans that a process before this one left unfinished that they are; where several may share the database,
     * silence tells it after a while. */
    void begin(@Observes @Priority(1000) StartupEvent event) {
        if (isAlone) book.breakOffAll();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "planner");
        thread.setDaemon(true);
        return thread;
    }

    Optional<PlanRun> lookUp(long plan) {
        return Optional.ofNullable(running.get(plan));
    }

    /** Waits for the end of a plan, unless too many do.
     * @param seconds at most */
    void await(long plan, int seconds) {
        if (!waiting.tryAcquire()) return;
        try {
            lookUp(plan).ifPresent(run -> run.await(seconds));
        } finally {
            waiting.release();
        }
    }

    /** Begins to compute a plan, if not too many are computed.
     * @param prepare reads what is to be computed
     * @param store notes the plan and answers its number
     * @return that number
     * @throws Refused if too many are */
    long start(Supplier<PlanRun> prepare, LongSupplier store) {
        if (!seats.tryAcquire()) {
            throw new Refused("planner-busy", "The planner is busy with other plans. Try again in a minute.");
        }
        boolean isBegun = false;
        try {
            PlanRun run = prepare.get();
            long plan = store.getAsLong();
            running.put(plan, run);
            threads.execute(() -> compute(plan, run));
            isBegun = true;
            return plan;
        } finally {
            if (!isBegun) seats.release();
        }
    }

    private void compute(long plan, PlanRun run) {
        ScheduledFuture<?> beats = threads.scheduleAtFixedRate(
                () -> beat(plan, run), BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
        try {
            threads.execute(() -> prove(plan, run));
            run.search();
            run.awaitBound();
            beats.cancel(false);
            close(plan, run);
        } catch (RuntimeException | Error e) {
            LOG.errorf(e, "plan %d broke off", plan);
            book.close(plan, PlanState.FAILED, null, "The planner broke off. The log of the program says why.");
        } finally {
            run.stop();
            beats.cancel(false);
            running.remove(plan);
            seats.release();
            run.end();
        }
    }

    /** Whom nobody but the end of the program stopped is interrupted. */
    private void close(long plan, PlanRun run) {
        if (!run.isStopped()) book.close(plan, PlanState.FINISHED, run.result(), null);
        else if (isEnding) book.close(plan, PlanState.FAILED, run.result(), PlanBook.INTERRUPTED);
        else book.close(plan, PlanState.CANCELLED, run.result(), null);
    }

    private static void prove(long plan, PlanRun run) {
        try {
            run.prove();
        } catch (RuntimeException e) {
            LOG.errorf(e, "no bound for plan %d", plan);
        }
    }

    /** Notes what is found so far; stops where somebody asked for it elsewhere, or the plan is gone. */
    private void beat(long plan, PlanRun run) {
        try {
            if (!book.beat(plan, run.result())) run.stop();
        } catch (RuntimeException e) {
            LOG.warnf("plan %d could not be noted: %s", plan, e.getMessage());
        }
    }

    void end(@Observes ShutdownEvent event) {
        isEnding = true;
        running.values().forEach(PlanRun::stop);
        threads.shutdown();
        try {
            if (!threads.awaitTermination(2, TimeUnit.SECONDS)) threads.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

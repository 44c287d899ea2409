package org.chalkline.live;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chalkline.schedule.Edition;
import org.chalkline.schedule.Published;
import org.chalkline.schedule.Snapshot;
import org.chalkline.schedule.VersionShown;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Has people told of each published version in all ways there are, beside everything else: when it is shown, and at the start
 * of what a stopped program had not come to. In each way an event's versions are told one after the other, and once a newer one
 * is shown nobody is told of the one before. */
@ApplicationScoped
public class VersionTellers {
    /** After the published versions are in memory, which comes at 50. */
    private static final int LATE = 200;

    private final List<VersionTeller<?>> tellers;
    private final Published published;
    private final ManagedExecutor executor;
    /** What is being told, and whether a newer version was shown meanwhile. */
    private final Map<Job, Boolean> jobs = new ConcurrentHashMap<>();

    private record Job(VersionTeller<?> teller, String event) {}

    @Inject
    VersionTellers(@Any Instance<VersionTeller<?>> tellers, Published published, ManagedExecutor executor) {
        this(tellers.stream().toList(), published, executor);
    }

    VersionTellers(List<VersionTeller<?>> tellers, Published published, ManagedExecutor executor) {
        this.tellers = tellers;
        this.published = published;
        this.executor = executor;
    }

    void begin(@Observes @Priority(LATE) StartupEvent start) {
        published.all().forEach(this::tell);
    }

    void follow(@Observes VersionShown shown) {
        tell(shown.edition());
    }

    private void tell(Edition edition) {
        for (VersionTeller<?> teller : tellers) {
            Job job = new Job(teller, edition.snapshot().event().slug());
            if (teller.isOn() && !jobs.merge(job, false, (running, more) -> true)) {
                executor.execute(() -> run(teller, job));
            }
        }
    }

    private <D> void run(VersionTeller<D> teller, Job job) {
        boolean isOver = false;
        try {
            while (!isOver) {
                jobs.put(job, false);
                published.lookUp(job.event()).ifPresent(edition -> tellAll(teller, job, edition.snapshot()));
                isOver = jobs.remove(job, false);
            }
        } finally {
            if (!isOver) jobs.remove(job); // broken off: the next version begins anew
        }
    }

    private <D> void tellAll(VersionTeller<D> teller, Job job, Snapshot now) {
        try {
            for (D due : teller.due(job.event(), now.number())) {
                if (Boolean.TRUE.equals(jobs.get(job))) return;
                tellSafely(teller, due, now);
            }
        } catch (RuntimeException e) {
            Log.errorf(e, "People could not be told of %s", name(now));
        }
    }

    /** What goes wrong with one keeps nobody else from being told. */
    private static <D> void tellSafely(VersionTeller<D> teller, D due, Snapshot now) {
        try {
            teller.tell(due, now);
        } catch (RuntimeException e) {
            Log.errorf(e, "Somebody could not be told of %s", name(now));
        }
    }

    private static String name(Snapshot version) {
        return "version " + version.number() + " of " + version.event().slug();
    }
}

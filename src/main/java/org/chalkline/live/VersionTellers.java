package org.chalkline.live;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import org.chalkline.schedule.Edition;
import org.chalkline.schedule.Published;
import org.chalkline.schedule.Snapshot;
import org.chalkline.schedule.VersionShown;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Has people told of each published version in all ways there are, beside everything else: when it is shown, and at the start
 * of what a stopped program had not come to. */
@ApplicationScoped
public class VersionTellers {
    /** After the published versions are in memory, which comes at 50. */
    private static final int LATE = 200;

    private final Instance<VersionTeller<?>> tellers;
    private final Published published;
    private final ManagedExecutor executor;

    VersionTellers(@Any Instance<VersionTeller<?>> tellers, Published published, ManagedExecutor executor) {
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
            if (teller.isOn()) executor.execute(() -> tellAll(teller, edition.snapshot()));
        }
    }

    private static <D> void tellAll(VersionTeller<D> teller, Snapshot now) {
        try {
            for (D due : teller.due(now.event().slug(), now.number())) tellSafely(teller, due, now);
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

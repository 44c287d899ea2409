package org.chalkline.live;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.chalkline.interest.PushDevices;
import org.chalkline.interest.PushDevices.Due;
import org.chalkline.interest.PushKeys;
import org.chalkline.schedule.Edition;
import org.chalkline.schedule.Published;
import org.chalkline.schedule.Snapshot;
import org.chalkline.schedule.VersionShown;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Tells those who chose it in their browsers what a published version changed of their agenda: one message a version and
 * browser at most, each counted as told when it is handed over to be sent: rather never than twice. A version that a stopped
 * program had not come to is told at the next start; what waited for a push service then is lost. */
@ApplicationScoped
public class PushSender {
    /** After the published versions are in memory, which comes at 50. */
    private static final int LATE = 200;
    /** How long a browser that is not on may be told afterwards. */
    private static final Duration LASTING = Duration.ofDays(1);

    private final PushDevices devices;
    private final PushKeys keys;
    private final PushOffice office;
    private final Published published;
    private final InstantSource clock;
    private final ManagedExecutor executor;

    PushSender(
            PushDevices devices,
            PushKeys keys,
            PushOffice office,
            Published published,
            InstantSource clock,
            ManagedExecutor executor) {
        this.devices = devices;
        this.keys = keys;
        this.office = office;
        this.published = published;
        this.clock = clock;
        this.executor = executor;
    }

    void begin(@Observes @Priority(LATE) StartupEvent start) {
        published.all().forEach(this::tell);
    }

    void follow(@Observes VersionShown shown) {
        tell(shown.edition());
    }

    private void tell(Edition edition) {
        if (keys.isOn()) executor.execute(() -> tellAll(edition.snapshot()));
    }

    private void tellAll(Snapshot now) {
        String event = now.event().slug();
        try {
            for (Due due : devices.due(event, now.number())) tellSafely(due, now);
        } catch (RuntimeException e) {
            Log.errorf(e, "Browsers could not be told of version %d of %s", now.number(), event);
        }
    }

    /** What goes wrong with one keeps no other from being told. */
    private void tellSafely(Due due, Snapshot now) {
        try {
            tell(due, now);
        } catch (RuntimeException e) {
            String event = now.event().slug();
            Log.errorf(e, "A browser could not be told of version %d of %s", now.number(), event);
        }
    }

    private void tell(Due due, Snapshot now) {
        Optional<Push> push =
                due.told() == 0 ? Optional.empty() : push(due, now); // 0: chose before anything was published
        if (devices.claim(due, now.number())) push.ifPresent(office::send);
    }

    private Optional<Push> push(Due due, Snapshot now) {
        Snapshot before = published.version(now.event().slug(), due.told());
        return PushText.in(due.target().language())
                .changes(before, now, due.starred())
                .map(note -> new Push(due.target(), note, clock.instant().plus(LASTING), false));
    }
}

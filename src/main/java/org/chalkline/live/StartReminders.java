package org.chalkline.live;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.chalkline.interest.PushDevices;
import org.chalkline.interest.PushDevices.Target;
import org.chalkline.interest.PushKeys;
import org.chalkline.schedule.Published;
import org.chalkline.schedule.Snapshot;
import org.chalkline.session.PublicSession;

/** Tells those who chose it in their browsers that a session they starred starts soon: once for each start in the newest
 * published version, and not once it has begun. */
@ApplicationScoped
public class StartReminders {
    private static final int LATE = 200;
    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final Duration BEAT = Duration.ofSeconds(10);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(StartReminders::daemon);
    private final PushDevices devices;
    private final PushKeys keys;
    private final PushOffice office;
    private final Published published;
    private final InstantSource clock;

    StartReminders(PushDevices devices, PushKeys keys, PushOffice office, Published published, InstantSource clock) {
        this.devices = devices;
        this.keys = keys;
        this.office = office;
        this.published = published;
        this.clock = clock;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "reminders");
        thread.setDaemon(true);
        return thread;
    }

    void begin(@Observes @Priority(LATE) StartupEvent start) {
        if (keys.isOn()) thread.scheduleWithFixedDelay(this::look, 0, BEAT.toSeconds(), TimeUnit.SECONDS);
    }

    void end(@Observes ShutdownEvent event) {
        thread.shutdownNow();
    }

    /** Tells what is due now. */
    void look() {
        Instant now = clock.instant();
        published.all().forEach(edition -> lookSafely(edition.snapshot(), now));
    }

    /** What goes wrong with one event keeps no other from being told of. */
    private void lookSafely(Snapshot version, Instant now) {
        try {
            List<PublicSession> soon = version.sessions().stream()
                    .filter(session -> isSoon(session.start().toInstant(), now))
                    .toList();
            if (soon.isEmpty()) return;
            devices.forgetStarts(now);
            for (PublicSession session : soon) tell(version, session);
        } catch (RuntimeException e) {
            Log.errorf(
                    e,
                    "Browsers could not be told what starts soon at %s",
                    version.event().slug());
        }
    }

    private static boolean isSoon(Instant start, Instant now) {
        return start.isAfter(now) && !start.isAfter(now.plus(AHEAD));
    }

    private void tell(Snapshot version, PublicSession session) {
        Instant start = session.start().toInstant();
        for (Target target : devices.unaware(version.event().slug(), session.code(), start)) {
            if (!devices.claim(target, session.code(), start)) continue;
            Push.Note note = PushText.in(target.language()).starts(version, session);
            office.send(new Push(target, note, start, true));
        }
    }
}

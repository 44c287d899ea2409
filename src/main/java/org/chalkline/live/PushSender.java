package org.chalkline.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.chalkline.interest.PushDevices;
import org.chalkline.interest.PushDevices.Due;
import org.chalkline.interest.PushKeys;
import org.chalkline.schedule.Published;
import org.chalkline.schedule.Snapshot;

/** Tells those who chose it in their browsers what a published version changed of their agenda: one message a version and
 * browser at most, each counted as told when it is handed over to be sent: rather never than twice. A version that a stopped
 * program had not come to is told at the next start; what waited for a push service then is lost. */
@ApplicationScoped
public class PushSender implements VersionTeller<Due> {
    /** How long a browser that is not on may be told afterwards. */
    private static final Duration LASTING = Duration.ofDays(1);

    private final PushDevices devices;
    private final PushKeys keys;
    private final PushOffice office;
    private final Published published;
    private final InstantSource clock;

    PushSender(PushDevices devices, PushKeys keys, PushOffice office, Published published, InstantSource clock) {
        this.devices = devices;
        this.keys = keys;
        this.office = office;
        this.published = published;
        this.clock = clock;
    }

    @Override
    public boolean isOn() {
        return keys.isOn();
    }

    @Override
    public List<Due> due(String event, int version) {
        return devices.due(event, version);
    }

    @Override
    public void tell(Due due, Snapshot now) {
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

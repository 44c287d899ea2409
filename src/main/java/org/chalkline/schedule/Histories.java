package org.chalkline.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chalkline.event.EventDeleted;
import org.jspecify.annotations.Nullable;

/** The history of each event's sessions, in memory: its versions are read once, each new one is added to what is known. */
@ApplicationScoped
public class Histories {
    private final Map<String, EventHistory> known = new ConcurrentHashMap<>();
    private final Published published;

    Histories(Published published) {
        this.published = published;
    }

    /** Up to an edition; reads files if there are versions that are not known yet. */
    public EventHistory of(Edition edition) {
        Snapshot newest = edition.snapshot();
        EventHistory history = known.get(newest.event().slug());
        if (history != null && history.isOf(VersionView.of(newest))) return history;
        return known.compute(newest.event().slug(), (event, before) -> upTo(edition, event, before));
    }

    private EventHistory upTo(Edition edition, String event, @Nullable EventHistory before) {
        List<VersionView> versions = edition.history().stream()
                .sorted(Comparator.comparingInt(VersionView::number))
                .toList();
        EventHistory history = before != null && before.leadsTo(versions) ? before : EventHistory.NONE;
        for (VersionView version : versions) {
            if (version.number() > history.number())
                history = history.with(version, published.version(event, version.number()));
        }
        return history;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventDeleted deleted) {
        known.remove(deleted.slug());
    }
}

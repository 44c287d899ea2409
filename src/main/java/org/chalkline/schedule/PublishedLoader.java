package org.chalkline.schedule;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chalkline.event.HackEvent;

/** Brings published versions into memory and files: all of them at start, each new one after its transaction. */
@ApplicationScoped
public class PublishedLoader {
    /** Before the sample is loaded, which comes at 100. */
    private static final int EARLY = 50;

    private final Published published;
    private final VersionFiles files;
    private final Event<VersionShown> shown;

    PublishedLoader(Published published, VersionFiles files, Event<VersionShown> shown) {
        this.published = published;
        this.files = files;
        this.shown = shown;
    }

    void load(@Observes @Priority(EARLY) StartupEvent start) {
        QuarkusTransaction.requiringNew().run(() -> {
            Set<String> known = new HashSet<>();
            for (HackEvent event : HackEvent.everyOne()) {
                known.add(event.slug);
                load(event);
            }
            files.keepOnly(known);
        });
    }

    private void load(HackEvent event) {
        List<PublishedVersion> versions = PublishedVersion.newestFirst(event);
        if (versions.isEmpty()) return;
        for (PublishedVersion version : versions) {
            if (!files.has(event.slug, version.number)) write(VersionPart.load(version));
        }
        Snapshot newest = VersionPart.load(versions.get(0));
        Snapshot previous = versions.size() > 1 ? VersionPart.load(versions.get(1)) : null;
        published.show(Edition.of(
                newest, previous, versions.stream().map(PublishedVersion::view).toList()));
    }

    /** Memory first: even if the disk is full, what was published is shown; the file is made good at the next start. */
    void show(@Observes(during = TransactionPhase.AFTER_SUCCESS) VersionPublished event) {
        published.show(event.edition());
        write(event.edition().snapshot());
        shown.fire(new VersionShown(event.edition()));
    }

    private void write(Snapshot version) {
        try {
            files.write(version);
        } catch (UncheckedIOException e) {
            Log.error("A published version could not be written to its file", e);
        }
    }
}

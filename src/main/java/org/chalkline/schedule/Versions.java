package org.chalkline.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.event.HackEvent;
import org.chalkline.interest.Interests;
import org.chalkline.shared.Attempts;
import org.chalkline.shared.Checks;
import org.chalkline.shared.Refused;
import org.chalkline.shared.Turns;
import org.jspecify.annotations.Nullable;

/** What organizers do with versions: publish the draft, and see beforehand what that would change. */
@ApplicationScoped
public class Versions {
    private final Checks checks;
    private final Interests interests;
    private final InstantSource clock;
    private final Event<VersionPublished> published;

    Versions(Checks checks, Interests interests, InstantSource clock, Event<VersionPublished> published) {
        this.checks = checks;
        this.interests = interests;
        this.clock = clock;
        this.published = published;
    }

    /** Publishes the draft as the next version.
     * @throws Refused while unaccepted hard conflicts stand, or if nothing changed since the last version */
    public VersionView publish(String event, NewVersion input, String author) {
        checks.require(input);
        return Turns.inTransaction(event, () -> {
            HackEvent owner = HackEvent.getLocked(event);
            DraftState state = DraftState.read(owner);
            requireNoHardConflict(state);
            Optional<PublishedVersion> newest = PublishedVersion.newest(owner);
            int number = newest.map(v -> v.number).orElse(0) + 1;
            Snapshot snapshot = snapshot(state, number, input.note(), author);
            Snapshot previous = newest.map(VersionPart::load).orElse(null);
            if (previous != null && previous.showsTheSameAs(snapshot)) {
                throw new Refused(
                        "nothing-changed",
                        "Nothing has changed since version " + (number - 1) + ". Change the draft, then publish.");
            }
            return store(owner, snapshot, previous);
        });
    }

    /** What publishing now would change, compared with the newest version; number is the next one's. */
    public Changes pending(String event) {
        return Attempts.inTransaction(() -> {
            HackEvent owner = HackEvent.get(event);
            Optional<PublishedVersion> newest = PublishedVersion.newest(owner);
            int number = newest.map(v -> v.number).orElse(0) + 1;
            Snapshot next = snapshot(DraftState.read(owner), number, null, "");
            return newest.map(v -> Changes.between(VersionPart.load(v), next))
                    .orElseGet(() -> Changes.sinceNothing(next));
        });
    }

    private Snapshot snapshot(DraftState state, int number, @Nullable String note, String author) {
        return SnapshotBuilder.build(state, number, clock.instant().truncatedTo(ChronoUnit.MILLIS), note, author);
    }

    private void requireNoHardConflict(DraftState state) {
        Agenda agenda = state.agenda(interests.audiencesOnDemand(state.event));
        List<Conflict> blocking = new ArrayList<>();
        for (Conflict conflict : Rules.hardConflicts(agenda)) if (conflict.blocks()) blocking.add(conflict);
        if (blocking.isEmpty()) return;
        int count = blocking.size();
        throw new Refused(
                "hard-conflict",
                (count == 1 ? "1 hard conflict stands" : count + " hard conflicts stand") + " in the draft: "
                        + blocking.get(0).message() + (count == 1 ? "" : ", and " + (count - 1) + " more")
                        + ". Resolve or accept each, then publish.",
                Map.of("conflicts", blocking));
    }

    private VersionView store(HackEvent owner, Snapshot snapshot, @Nullable Snapshot previous) {
        PublishedVersion version = new PublishedVersion();
        version.event = owner;
        version.number = snapshot.number();
        version.publishedAt = snapshot.publishedAt();
        version.author = snapshot.author();
        version.note = snapshot.note();
        version.persist();
        VersionPart.store(version, snapshot);
        PublishedVersion.flush();
        List<VersionView> history = PublishedVersion.newestFirst(owner).stream()
                .map(PublishedVersion::view)
                .toList();
        published.fire(new VersionPublished(Edition.of(snapshot, previous, history)));
        return version.view();
    }
}

package org.chalkline.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.chalkline.event.EventDeleted;
import org.chalkline.event.PublicDay;
import org.chalkline.event.PublicEvent;
import org.chalkline.event.PublicEvents;
import org.chalkline.event.PublicRoom;
import org.chalkline.people.PublicPeople;
import org.chalkline.people.PublicPerson;
import org.chalkline.session.PublicSession;
import org.chalkline.session.PublicSessions;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Missing;

/** The newest published version of every event, in memory; the one source of all public pages and reads. */
@ApplicationScoped
public class Published implements PublicEvents, PublicPeople, PublicSessions {
    private final Map<String, Edition> editions = new ConcurrentHashMap<>();
    private final AtomicLong revision = new AtomicLong();
    private final VersionFiles files;

    Published(VersionFiles files) {
        this.files = files;
    }

    /** Counts up whenever any event's public face changes. */
    public long revision() {
        return revision.get();
    }

    public Optional<Edition> lookUp(String event) {
        return Optional.ofNullable(editions.get(event));
    }

    /** @throws Missing unless a version of the event is published */
    public Edition get(String event) {
        return lookUp(event).orElseThrow(() -> new Missing("published event", event));
    }

    /** All events with a published version, newest first. */
    public List<Edition> all() {
        return editions.values().stream()
                .sorted(Comparator.comparing((Edition e) -> e.snapshot().event().from())
                        .reversed()
                        .thenComparing(e -> e.snapshot().event().slug()))
                .toList();
    }

    /** A version of an event; older ones are read from their files.
     * @throws Missing if there is no such version */
    public Snapshot version(String event, int number) {
        Edition edition = get(event);
        if (edition.snapshot().number() == number) return edition.snapshot();
        Snapshot previous = edition.previous();
        if (previous != null && previous.number() == number) return previous;
        boolean known = edition.history().stream().anyMatch(v -> v.number() == number);
        if (!known) throw new Missing("version", Integer.toString(number));
        return files.read(event, number).orElseThrow(() -> new Missing("version", Integer.toString(number)));
    }

    /** What changed from one published version to another; {@code since} 0 compares with nothing.
     * @throws Missing if there is no such version */
    public Changes changes(String event, int number, int since) {
        if (since > number) throw new Invalid("since", "must be a version before " + number);
        Snapshot later = version(event, number);
        return since == 0 ? Changes.sinceNothing(later) : Changes.between(version(event, since), later);
    }

    @Override
    public List<PublicPerson> lookUpPeople(String event) {
        return lookUp(event).map(edition -> edition.snapshot().people()).orElse(List.of());
    }

    /** Shows a version from now on; an older one than shown is ignored. */
    void show(Edition edition) {
        editions.merge(
                edition.snapshot().event().slug(),
                edition,
                (old, fresh) -> fresh.snapshot().number() >= old.snapshot().number() ? fresh : old);
        revision.incrementAndGet();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventDeleted deleted) {
        editions.remove(deleted.slug());
        revision.incrementAndGet();
        files.delete(deleted.slug());
    }

    @Override
    public List<PublicEvent> events() {
        return all().stream().map(edition -> edition.snapshot().event()).toList();
    }

    @Override
    public PublicEvent event(String slug) {
        return get(slug).snapshot().event();
    }

    @Override
    public List<PublicRoom> rooms(String event) {
        return get(event).snapshot().rooms();
    }

    @Override
    public List<PublicDay> days(String event) {
        return get(event).snapshot().days();
    }

    @Override
    public List<PublicPerson> people(String event) {
        return get(event).snapshot().people();
    }

    @Override
    public List<PublicSession> sessions(String event) {
        return get(event).snapshot().sessions();
    }

    @Override
    public Map<String, PublicSession> byCode(String event) {
        return lookUp(event).map(Edition::sessions).orElse(Map.of());
    }
}

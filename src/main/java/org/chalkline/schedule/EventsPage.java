package org.chalkline.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.chalkline.event.PublicEvent;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Language;
import org.jspecify.annotations.Nullable;

/** All events with a published schedule, the newest first. */
record EventsPage(Frame frame, List<Entry> events) {
    /** An event.
     * @param words how much there is of it
     * @param phase {@code Coming}, {@code On now} or {@code Over} */
    record Entry(
            String name,
            String href,
            String dates,
            @Nullable String venue,
            String words,
            String phase,
            boolean isOn) {}

    /** @param lang that the page's own address names; null for none */
    static EventsPage of(
            List<Edition> editions, Instant present, @Nullable LocalDateTime at, @Nullable Language lang, Words words) {
        return new EventsPage(
                Frame.plain().in(lang),
                editions.stream()
                        .map(edition -> entry(edition, present, at, lang, words))
                        .toList());
    }

    private static Entry entry(
            Edition edition, Instant present, @Nullable LocalDateTime at, @Nullable Language lang, Words words) {
        PublicEvent event = edition.snapshot().event();
        Moment moment = Moment.of(edition.snapshot(), present, at);
        String sessions =
                words.schedule().sessions(edition.snapshot().sessions().size());
        String rooms = words.schedule().rooms(edition.snapshot().rooms().size());
        return new Entry(
                event.name(),
                new Links("/" + event.slug(), at).in(lang).home(),
                words.format().dates(event.from(), event.to()),
                event.venue(),
                words.about().sessionsInRooms(sessions, rooms),
                phase(words.about(), moment.phase()),
                moment.during());
    }

    private static String phase(AboutWords words, Moment.Phase phase) {
        return switch (phase) {
            case BEFORE -> words.coming();
            case DURING -> words.isOn();
            case AFTER -> words.isOver();
        };
    }
}

package org.chalkline.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chalkline.event.PublicRoom;
import org.chalkline.schedule.Edition;
import org.chalkline.schedule.Histories;
import org.chalkline.schedule.Published;
import org.chalkline.schedule.SessionHistory;
import org.chalkline.shared.Language;
import org.chalkline.shared.Missing;

/** Draws the calendars of an event: of all its sessions, of one, of a room, of somebody's choice. */
@ApplicationScoped
public class CalendarFeeds {
    private final Published published;
    private final Histories histories;
    private final InstantSource clock;

    CalendarFeeds(Published published, Histories histories, InstantSource clock) {
        this.published = published;
        this.histories = histories;
        this.clock = clock;
    }

    /** A calendar of some sessions; those that were cancelled stay in it as such until the event is over, codes that were
     * never published are left out.
     * @param codes of sessions
     * @param base where the program is found, such as {@code https://hackathon.example.org}
     * @param self its own address below that, such as {@code /xen-hackathon-2012/mine/k3m.ics}
     * @return a text/calendar, to be sent in UTF-8
     * @throws Missing unless a version of the event is published */
    public String mine(String event, Set<String> codes, Language language, String base, String self) {
        Edition edition = published.get(event);
        FeedSpeech speech = FeedSpeech.in(language);
        List<CalendarEntry> entries = entries(edition, history -> Optional.of(history)
                .filter(h -> codes.contains(h.session().code()))
                .map(CalendarEntry::of));
        return draw(
                edition, CalendarFeed.PERSONAL, speech.words().myAgenda(name(edition)), entries, base, self, speech);
    }

    String schedule(Edition edition, String base, Language language) {
        String self = "/" + edition.snapshot().event().slug() + "/schedule.ics";
        List<CalendarEntry> entries = entries(edition, history -> Optional.of(CalendarEntry.of(history)));
        return draw(edition, "Schedule", name(edition), entries, base, self, FeedSpeech.in(language));
    }

    /** Of one session, which stays in it whatever becomes of it.
     * @throws Missing if no version ever had it */
    String session(Edition edition, String code, String base, Language language) {
        SessionHistory history = histories.of(edition).session(code).orElseThrow(() -> new Missing("session", code));
        String self = "/" + edition.snapshot().event().slug() + "/sessions/" + code + ".ics";
        List<CalendarEntry> entries = List.of(CalendarEntry.of(history));
        String name = history.session().title();
        return draw(edition, "Session", name, entries, base, self, FeedSpeech.in(language));
    }

    /** Of what is, or was when it was cancelled, in a room; what was moved to another stays in it as such until the event is
     * over.
     * @throws Missing if the newest version has no such room */
    String room(Edition edition, String slug, String base, Language language) {
        PublicRoom room = edition.room(slug).orElseThrow(() -> new Missing("room", slug));
        String self = "/" + edition.snapshot().event().slug() + "/rooms/" + slug + ".ics";
        String name = name(edition) + ", " + room.name();
        List<CalendarEntry> entries = entries(edition, history -> CalendarEntry.in(slug, history));
        return draw(edition, "Room", name, entries, base, self, FeedSpeech.in(language));
    }

    /** Whether calendars no longer tell what was called off: nobody will come for it any more. */
    boolean isOver(Edition edition) {
        return edition.isOver(clock.instant());
    }

    private List<CalendarEntry> entries(Edition edition, Function<SessionHistory, Optional<CalendarEntry>> entry) {
        boolean isOver = isOver(edition);
        return histories.of(edition).inOrder().stream()
                .flatMap(history -> entry.apply(history).stream())
                .filter(each -> !isOver || !each.isOff())
                .sorted(CalendarEntry.IN_ORDER)
                .toList();
    }

    private static String draw(
            Edition edition,
            String kind,
            String name,
            List<CalendarEntry> entries,
            String base,
            String self,
            FeedSpeech speech) {
        var version = edition.snapshot();
        return new CalendarFeed(kind, name, version.event(), entries, base, self, version.publishedAt(), speech).draw();
    }

    private static String name(Edition edition) {
        return edition.snapshot().event().name();
    }
}

package org.chalkline.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chalkline.event.PublicRoom;
import org.chalkline.schedule.Edition;
import org.chalkline.schedule.Published;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Missing;

/** Draws the calendars of an event: of all its sessions, of one, of a room, of somebody's choice. */
@ApplicationScoped
public class CalendarFeeds {
    private final Published published;
    private final Histories histories;

    CalendarFeeds(Published published, Histories histories) {
        this.published = published;
        this.histories = histories;
    }

    /** A calendar of some sessions; those that were cancelled stay in it as such, codes that were never published are left out.
     * @param codes of sessions
     * @param name as calendars show it
     * @param base where the program is found, such as {@code https://hackathon.example.org}
     * @param self its own address below that, such as {@code /xen-hackathon-2012/mine/k3m.ics}
     * @return a text/calendar, to be sent in UTF-8
     * @throws Missing unless a version of the event is published */
    public String of(String event, Set<String> codes, String name, String base, String self) {
        Edition edition = published.get(event);
        return draw(edition, CalendarFeed.PERSONAL, name, session -> codes.contains(session.code()), base, self);
    }

    String schedule(Edition edition, String base) {
        String self = "/" + edition.snapshot().event().slug() + "/schedule.ics";
        return draw(edition, "Schedule", name(edition), any -> true, base, self);
    }

    /** @throws Missing if no version ever had it */
    String session(Edition edition, String code, String base) {
        PublicSession session = histories
                .of(edition)
                .session(code)
                .orElseThrow(() -> new Missing("session", code))
                .session();
        String self = "/" + edition.snapshot().event().slug() + "/sessions/" + code + ".ics";
        return draw(edition, "Session", session.title(), s -> s.code().equals(code), base, self);
    }

    /** Of what is, or was when it was cancelled, in a room.
     * @throws Missing if the newest version has no such room */
    String room(Edition edition, String slug, String base) {
        PublicRoom room = edition.room(slug).orElseThrow(() -> new Missing("room", slug));
        String self = "/" + edition.snapshot().event().slug() + "/rooms/" + slug + ".ics";
        String name = name(edition) + ", " + room.name();
        return draw(edition, "Room", name, s -> s.room().equals(slug), base, self);
    }

    private String draw(
            Edition edition, String kind, String name, Predicate<PublicSession> wanted, String base, String self) {
        List<SessionHistory> sessions = histories.of(edition).inOrder().stream()
                .filter(history -> wanted.test(history.session()))
                .toList();
        var event = edition.snapshot().event();
        var newest = edition.snapshot().publishedAt();
        return new CalendarFeed(kind, name, event, sessions, base, self, newest).draw();
    }

    private static String name(Edition edition) {
        return edition.snapshot().event().name();
    }
}

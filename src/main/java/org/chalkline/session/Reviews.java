package org.chalkline.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.chalkline.event.Days;
import org.chalkline.event.Rooms;
import org.chalkline.people.People;

/** Reads all that an organizer wants beside a session when deciding on it. */
@ApplicationScoped
public class Reviews {
    private final Sessions sessions;
    private final HeldEdits edits;
    private final SessionDemand demand;
    private final People people;
    private final Rooms rooms;
    private final Days days;

    Reviews(Sessions sessions, HeldEdits edits, SessionDemand demand, People people, Rooms rooms, Days days) {
        this.sessions = sessions;
        this.edits = edits;
        this.demand = demand;
        this.people = people;
        this.rooms = rooms;
        this.days = days;
    }

    SubmissionsPage page(String event, SubmissionsFilter wish) {
        List<SessionView> all = sessions.find(event, wish.withState("").filter());
        Set<String> waiting = edits.waiting(event);
        ReviewFacts facts = ReviewFacts.of(
                sessions.find(event, new SessionFilter()),
                people.list(event),
                rooms.list(event),
                Presence.parts(days.list(event)),
                demand.demand(event));
        List<SessionView> found = all.stream()
                .filter(wish.filter()::matches)
                .filter(session -> !wish.isForEdits() || waiting.contains(session.code()))
                .toList();
        return SubmissionsPage.of(all, wish.sorted(found, facts::demand), wish, facts, waiting);
    }
}

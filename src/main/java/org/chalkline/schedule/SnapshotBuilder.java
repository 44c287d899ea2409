package org.chalkline.schedule;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chalkline.event.PublicEvent;
import org.chalkline.event.PublicRoom;
import org.chalkline.people.PublicPerson;
import org.chalkline.session.Part;
import org.chalkline.session.PartView;
import org.chalkline.session.PublicSession;
import org.chalkline.session.Session;
import org.chalkline.shared.TimeRange;
import org.jspecify.annotations.Nullable;

/** Makes a version out of a draft: only sessions that are placed and accepted or confirmed, and only people with a part in them. */
final class SnapshotBuilder {
    private SnapshotBuilder() {}

    static Snapshot build(DraftState state, int number, Instant now, @Nullable String note, String author) {
        List<Session> going = state.sessions.values().stream()
                .filter(s -> s.state.isGoing() && state.isPlaced(s))
                .toList();
        Set<String> codes = going.stream().map(s -> s.code).collect(Collectors.toSet());
        Map<String, Integer> roomOrder = new HashMap<>();
        for (PublicRoom room : state.rooms) roomOrder.put(room.slug(), room.order());
        List<PublicSession> sessions = going.stream()
                .map(session -> session(state, session, codes))
                .sorted(Comparator.comparing((PublicSession s) -> s.start().toInstant())
                        .thenComparing(s -> roomOrder.getOrDefault(s.room(), 0))
                        .thenComparing(PublicSession::table))
                .toList();
        return new Snapshot(
                number,
                now,
                author,
                note == null || note.isBlank() ? null : note.strip(),
                PublicEvent.of(state.event),
                state.days,
                state.rooms,
                people(going),
                sessions);
    }

    private static List<PublicPerson> people(List<Session> going) {
        Map<String, PublicPerson> people = new TreeMap<>();
        for (Session session : going) {
            for (Part part : session.people) people.put(part.person.slug, PublicPerson.of(part.person));
        }
        return List.copyOf(people.values());
    }

    private static PublicSession session(DraftState state, Session s, Set<String> published) {
        Placement placement = requireNonNull(state.placements.get(s.id));
        TimeRange when = state.when(s, DraftState.start(placement));
        return new PublicSession(
                s.code,
                s.kind,
                s.title,
                s.summary,
                s.minutes,
                s.people.stream().map(PartView::of).toList(),
                s.needs,
                s.tags,
                s.links,
                s.setupMinutes,
                s.expectedOutcome,
                s.after.stream().filter(published::contains).toList(),
                state.room(placement).slug(),
                placement.tableNumber,
                when.start().atZone(state.zone).toOffsetDateTime(),
                when.end().atZone(state.zone).toOffsetDateTime());
    }
}

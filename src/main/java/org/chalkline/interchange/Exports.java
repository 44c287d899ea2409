package org.chalkline.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.event.Day;
import org.chalkline.event.HackEvent;
import org.chalkline.event.PublicEvent;
import org.chalkline.event.Room;
import org.chalkline.interest.Interests;
import org.chalkline.people.Person;
import org.chalkline.schedule.Placement;
import org.chalkline.session.NewPart;
import org.chalkline.session.Session;
import org.jspecify.annotations.Nullable;

/** Takes whole events out, so that importing them elsewhere gives an equal event. */
@ApplicationScoped
@Transactional
public class Exports {
    private final Interests interests;

    Exports(Interests interests) {
        this.interests = interests;
    }

    public BundleView bundle(String slug) {
        HackEvent event = HackEvent.get(slug);
        Map<Long, Placement> placements = new HashMap<>();
        for (Placement placement : Placement.onBoard(event)) placements.put(placement.sessionId, placement);
        return new BundleView(
                Bundle.FORMAT,
                event.about,
                PublicEvent.of(event),
                event.equipment,
                Day.of(event).stream()
                        .map(d -> new BundleView.DayOut(d.date, d.opens, d.closes, d.blocks))
                        .toList(),
                Room.of(event).stream().map(Exports::room).toList(),
                Person.of(event).stream()
                        .map(p -> new BundleView.PersonOut(p.slug, p.name, p.affiliation, p.email, p.available))
                        .toList(),
                Session.of(event).stream()
                        .map(s -> session(s, placements.get(s.id)))
                        .toList(),
                interests.list(event));
    }

    private static BundleView.RoomOut room(Room r) {
        return new BundleView.RoomOut(r.slug, r.name, r.capacity, r.equipment, r.tables == 1 ? null : r.tables);
    }

    private static BundleView.SessionOut session(Session s, @Nullable Placement placement) {
        @Nullable BundlePlace place = placement == null ? null : place(placement);
        boolean pinned = placement != null && placement.pinned;
        return new BundleView.SessionOut(
                s.code,
                s.kind,
                s.title,
                s.summary,
                s.minutes,
                s.people.stream()
                        .map(part -> new NewPart(part.person.slug, part.role))
                        .toList(),
                s.needs,
                s.tags,
                orNothing(s.links),
                s.state,
                s.setupMinutes == 0 ? null : s.setupMinutes,
                s.expectedOutcome,
                s.hardware,
                orNothing(s.after),
                orNothing(s.notAgainst),
                orNothing(s.prefers),
                pinned ? null : place,
                pinned ? place : null);
    }

    private static @Nullable BundlePlace place(Placement placement) {
        if (placement.room == null || placement.startsAt == null) return null;
        return new BundlePlace(
                placement.room.slug,
                placement.startsAt,
                placement.room.tables == 1 ? null : placement.tableNumber,
                orNothing(placement.accepted));
    }

    private static <T> @Nullable List<T> orNothing(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}

package org.chalkline.schedule;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.event.Day;
import org.chalkline.event.HackEvent;
import org.chalkline.event.PublicDay;
import org.chalkline.event.PublicRoom;
import org.chalkline.event.Room;
import org.chalkline.interest.Audiences;
import org.chalkline.people.Person;
import org.chalkline.session.Kind;
import org.chalkline.session.Part;
import org.chalkline.session.Session;
import org.chalkline.shared.TimeRange;
import org.jspecify.annotations.Nullable;

/** The draft of one event as it stands in the database, read in a handful of queries within one transaction. */
final class DraftState {
    final HackEvent event;
    final ZoneId zone;
    final List<PublicRoom> rooms;
    final List<PublicDay> days;
    /** By code, in the organizer's order. */
    final Map<String, Session> sessions;
    /** By session id, in the tray or not. */
    final Map<Long, Placement> placements;

    private final Map<String, PublicRoom> roomsBySlug = new HashMap<>();
    private final Map<String, Room> stored = new HashMap<>();

    private DraftState(HackEvent event) {
        this.event = event;
        this.zone = event.zone();
        this.days = Day.of(event).stream().map(PublicDay::of).toList();
        this.sessions = new LinkedHashMap<>();
        this.placements = new HashMap<>();
        // Readers hold no lock: what is placed is read first, so that its session and room are there if they still are.
        List<Placement> read = Placement.of(event);
        for (Session session : Session.of(event)) sessions.put(session.code, session);
        this.rooms = new ArrayList<>();
        for (Room room : Room.of(event)) add(room);
        Set<Long> known = sessions.values().stream().map(s -> s.id).collect(Collectors.toSet());
        for (Placement placement : read) {
            boolean roomThere = placement.room == null || roomsBySlug.containsKey(placement.room.slug);
            if (roomThere && known.contains(placement.sessionId)) placements.put(placement.sessionId, placement);
        }
    }

    static DraftState read(HackEvent event) {
        return new DraftState(event);
    }

    private void add(Room room) {
        PublicRoom shown = PublicRoom.of(room, rooms.size());
        rooms.add(shown);
        roomsBySlug.put(room.slug, shown);
        stored.put(room.slug, room);
    }

    Agenda agenda(Audiences audiences) {
        List<Booking> bookings = placements.values().stream()
                .filter(Placement::isPlaced)
                .map(p -> booking(p.session, room(p), p.tableNumber, start(p), Set.copyOf(p.accepted)))
                .toList();
        List<OpenDay> open = days.stream().map(day -> OpenDay.of(day, zone)).toList();
        return new Agenda(zone, open, bookings, audiences);
    }

    Booking booking(Session session, PublicRoom room, int table, LocalDateTime start, Set<String> accepted) {
        return new Booking(
                session.code,
                session.title,
                session.kind,
                session.people.stream().map(this::attendant).toList(),
                session.needs,
                session.tags,
                session.after,
                session.setupMinutes,
                room,
                table,
                when(session, start),
                accepted);
    }

    TimeRange when(Session session, LocalDateTime start) {
        Instant from = start.atZone(zone).toInstant();
        return new TimeRange(from, from.plus(Duration.ofMinutes(session.minutes)));
    }

    Claims.Claim claim(Placement placement, Booking booking) {
        boolean twoPlacesAccepted = booking.accepted().contains(PersonDoubleBooked.RULE);
        List<Long> people = twoPlacesAccepted
                ? List.of()
                : placement.session.people.stream()
                        .map(part -> part.person.id)
                        .distinct()
                        .toList();
        long room = requireNonNull(placement.room).id;
        @Nullable TimeRange taken = booking.kind() == Kind.PLENARY ? null : booking.taken();
        return new Claims.Claim(placement.session.id, room, booking.table(), taken, booking.when(), people);
    }

    PublicRoom room(Placement placement) {
        return requireNonNull(roomsBySlug.get(requireNonNull(placement.room).slug));
    }

    /** The room as it is stored. */
    Room room(PublicRoom shown) {
        return requireNonNull(stored.get(shown.slug()));
    }

    static LocalDateTime start(Placement placement) {
        return requireNonNull(placement.startsAt);
    }

    /** The placements on the board, by start, then room, then table. */
    List<PlacementView> views() {
        return placements.values().stream()
                .filter(Placement::isPlaced)
                .sorted(Comparator.comparing(DraftState::start)
                        .thenComparing(p -> room(p).order())
                        .thenComparing(p -> p.tableNumber))
                .map(this::view)
                .toList();
    }

    PlacementView view(Placement p) {
        TimeRange when = when(p.session, start(p));
        return new PlacementView(
                p.session.code,
                room(p).slug(),
                when.start().atZone(zone).toOffsetDateTime(),
                when.end().atZone(zone).toOffsetDateTime(),
                p.tableNumber,
                p.pinned,
                p.accepted,
                p.shownEdit(),
                null);
    }

    /** Codes of the sessions that will be held and have no place yet. */
    List<String> unplaced() {
        return sessions.values().stream()
                .filter(s -> s.state.isGoing() && !isPlaced(s))
                .map(s -> s.code)
                .toList();
    }

    boolean isPlaced(Session session) {
        Placement placement = placements.get(session.id);
        return placement != null && placement.isPlaced();
    }

    Attendant attendant(Part part) {
        Person person = part.person;
        List<TimeRange> available = person.available.stream()
                .map(w -> OpenDay.range(w.date(), w.from(), w.to(), zone))
                .toList();
        return new Attendant(person.slug, person.name, available);
    }
}

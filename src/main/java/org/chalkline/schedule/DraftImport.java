package org.chalkline.schedule;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chalkline.event.HackEvent;
import org.chalkline.event.PublicRoom;
import org.chalkline.event.Room;
import org.chalkline.interest.Audiences;
import org.chalkline.session.Kind;
import org.chalkline.session.Session;
import org.chalkline.shared.ClockChange;
import org.chalkline.shared.Invalid;

/** Puts the placements of an imported event on its empty board, in the caller's transaction. */
@ApplicationScoped
public class DraftImport {
    /** @param path where the placement stands in the file, for errors */
    public record Place(String path, String code, NewPlacement to) {}

    private final EntityManager entities;

    DraftImport(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether the conflict cannot stand in any draft, because two would hold the same table or person. */
    public static boolean isFatal(Conflict conflict) {
        return conflict.blocks()
                && (!Rules.mayBeAccepted(conflict.rule()) || conflict.rule().equals(PersonDoubleBooked.RULE));
    }

    /** Places all sessions, unless some of them cannot stand together.
     * @return all hard conflicts; if one {@link #isFatal}, the caller gives up
     * @throws Invalid if a start does not exist or a table is not there */
    public List<Conflict> place(HackEvent event, Map<String, Session> sessions, List<Place> places) {
        DraftState state = DraftState.read(event);
        Map<String, Room> rooms = new HashMap<>();
        for (Room room : Room.of(event)) rooms.put(room.slug, room);
        List<Placement> stored = new ArrayList<>();
        for (Place place : places) {
            stored.add(placement(event, place, requireNonNull(sessions.get(place.code())), rooms, state));
        }
        chooseTables(state, stored);
        Agenda agenda = state.agenda(Audiences.NONE);
        List<Conflict> conflicts = Rules.hardConflicts(agenda);
        if (conflicts.stream().anyMatch(DraftImport::isFatal)) return conflicts;
        List<Claims.Claim> claims = new ArrayList<>();
        for (Placement placement : stored) {
            placement.accepted = broken(placement, conflicts);
            placement.persist();
            claims.add(state.claim(
                    placement, agenda.booking(placement.session.code).orElseThrow()));
        }
        entities.flush();
        entities.unwrap(org.hibernate.Session.class).doWork(connection -> Claims.take(connection, claims));
        return conflicts;
    }

    /** Only what is really broken is kept, as for any placement. */
    private static List<String> broken(Placement placement, List<Conflict> conflicts) {
        return placement.accepted.stream()
                .filter(rule -> conflicts.stream()
                        .anyMatch(c -> c.rule().equals(rule) && c.sessions().contains(placement.session.code)))
                .toList();
    }

    private static Placement placement(
            HackEvent event, Place place, Session session, Map<String, Room> rooms, DraftState state) {
        ClockChange.requireExists(place.path() + ".start", place.to().start(), state.zone);
        if (!session.state.mayBePlaced()) {
            throw new Invalid(place.path(), "a session that is " + session.state.word() + " has no place");
        }
        Room room = requireNonNull(rooms.get(place.to().room()));
        Integer table = place.to().table();
        if (table != null && (table < 1 || table > room.tables)) {
            throw new Invalid(place.path() + ".table", room.name + " has " + room.tables + " tables, counted from 1");
        }
        Placement placement = new Placement();
        placement.session = session;
        placement.event = event;
        placement.room = room;
        placement.startsAt = place.to().start();
        placement.tableNumber = table == null ? 0 : table;
        placement.pinned = Boolean.TRUE.equals(place.to().pinned());
        placement.accepted = place.to().accept().stream()
                .filter(Rules::mayBeAccepted)
                .distinct()
                .toList();
        state.placements.put(session.id, placement);
        return placement;
    }

    /** Gives those without a table the first that is free, in the order of the file. */
    private static void chooseTables(DraftState state, List<Placement> stored) {
        List<Booking> seated = new ArrayList<>();
        for (Placement placement : stored) if (placement.tableNumber > 0) seated.add(booking(state, placement));
        for (Placement placement : stored) {
            if (placement.tableNumber > 0) continue;
            placement.tableNumber = 1;
            Booking wanted = booking(state, placement);
            Set<Integer> taken = new HashSet<>();
            if (wanted.room().tables() > 1) {
                for (Booking other : seated) {
                    boolean meets = other.room().slug().equals(wanted.room().slug())
                            && (other.when().overlaps(wanted.when()) || setUpMeets(other, wanted));
                    if (meets) taken.add(other.table());
                }
            }
            while (taken.contains(placement.tableNumber)
                    && placement.tableNumber < wanted.room().tables()) {
                placement.tableNumber++;
            }
            seated.add(booking(state, placement));
        }
    }

    private static boolean setUpMeets(Booking a, Booking b) {
        return a.kind() != Kind.PLENARY && b.kind() != Kind.PLENARY && a.taken().overlaps(b.taken());
    }

    private static Booking booking(DraftState state, Placement placement) {
        PublicRoom room = state.room(placement);
        return state.booking(
                placement.session,
                room,
                placement.tableNumber,
                DraftState.start(placement),
                Set.copyOf(placement.accepted));
    }
}

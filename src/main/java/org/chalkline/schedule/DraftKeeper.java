package org.chalkline.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chalkline.event.EventChanged;
import org.chalkline.event.HackEvent;
import org.chalkline.event.RoomChanged;
import org.chalkline.event.RoomRemoving;
import org.chalkline.interest.Interests;
import org.chalkline.session.Session;
import org.chalkline.session.SessionChanged;
import org.chalkline.session.SessionRooms;
import org.chalkline.shared.ClockChange;
import org.chalkline.shared.Refused;
import org.hibernate.jdbc.Work;

/** Keeps the draft's claims true when rooms, sessions or the event's time zone are edited; refuses edits that would double-book. */
@ApplicationScoped
public class DraftKeeper implements SessionRooms {
    private static final Set<String> MUST_HOLD =
            Set.of(RoomDoubleBooked.RULE, SetUpOverlap.RULE, PersonDoubleBooked.RULE);

    private final Interests interests;
    private final EntityManager entities;

    DraftKeeper(Interests interests, EntityManager entities) {
        this.interests = interests;
        this.entities = entities;
    }

    @Override
    public Set<String> codesIn(HackEvent event, String room) {
        Set<String> codes = new HashSet<>();
        for (Placement placement : Placement.onBoard(event)) {
            if (placement.room != null && placement.room.slug.equals(room)) codes.add(placement.session.code);
        }
        return codes;
    }

    /** A session that is off the table leaves the board; a longer one, or one with more people, must still fit. */
    void follow(@Observes SessionChanged changed) {
        Session session = changed.session();
        Placement placement = Placement.lookUp(session).orElse(null);
        if (placement == null || !placement.isPlaced()) return;
        if (!session.state.mayBePlaced()) {
            PlacementDesk.clear(placement, this::jdbc);
            return;
        }
        DraftState state = DraftState.read(session.event);
        Agenda agenda = state.agenda(interests.audiencesOnDemand(session.event));
        Booking booking = agenda.booking(session.code).orElseThrow();
        List<Conflict> broken = Rules.conflictsOf(booking, agenda).stream()
                .filter(conflict -> conflict.blocks() && MUST_HOLD.contains(conflict.rule()))
                .toList();
        if (!broken.isEmpty()) throw PlacementDesk.refused(broken);
        reclaim(state, agenda, List.of(placement));
    }

    /** Local times stay, so after a change of zone they claim other minutes. */
    void follow(@Observes EventChanged changed) {
        if (!changed.zoneChanged()) return;
        DraftState state = DraftState.read(changed.event());
        List<Placement> placed =
                state.placements.values().stream().filter(Placement::isPlaced).toList();
        for (Placement placement : placed) {
            ClockChange.requireExists("timeZone", DraftState.start(placement), state.zone);
        }
        reclaim(state, state.agenda(interests.audiencesOnDemand(changed.event())), placed);
    }

    void keepRoomOfSessions(@Observes RoomRemoving removing) {
        List<String> codes = codesIn(removing.room().event, removing.room().slug).stream()
                .sorted()
                .toList();
        if (codes.isEmpty()) return;
        throw new Refused(
                "room-in-use",
                removing.room().name + " still holds " + String.join(", ", codes) + ". Move them or put them back into"
                        + " the tray first.");
    }

    void keepTables(@Observes RoomChanged changed) {
        List<String> codes = new ArrayList<>();
        for (Placement placement : Placement.onBoard(changed.room().event)) {
            boolean here = placement.room != null && placement.room.id.equals(changed.room().id);
            if (here && placement.tableNumber > changed.room().tables) codes.add(placement.session.code);
        }
        if (codes.isEmpty()) return;
        throw new Refused(
                "table-in-use",
                changed.room().name + " still has " + String.join(", ", codes)
                        + " at tables that would be gone. Move them first.");
    }

    private void reclaim(DraftState state, Agenda agenda, List<Placement> placements) {
        List<Claims.Claim> claims = new ArrayList<>();
        for (Placement placement : placements) {
            Booking booking = agenda.booking(placement.session.code).orElseThrow();
            claims.add(state.claim(placement, booking));
        }
        jdbc(connection -> {
            Claims.drop(connection, placements.stream().map(p -> p.sessionId).toList());
            Claims.take(connection, claims);
        });
    }

    private void jdbc(Work work) {
        entities.unwrap(org.hibernate.Session.class).doWork(work);
    }
}

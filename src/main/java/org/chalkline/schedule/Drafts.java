package org.chalkline.schedule;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chalkline.event.HackEvent;
import org.chalkline.interest.Interests;
import org.chalkline.session.Session;
import org.chalkline.shared.Attempts;
import org.chalkline.shared.Checks;
import org.chalkline.shared.IfMatch;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Refused;
import org.chalkline.shared.Stale;
import org.chalkline.shared.Turns;
import org.hibernate.jdbc.Work;
import org.jspecify.annotations.Nullable;

/** What organizers do with the draft: look at it, place, move, pin and unplace sessions. */
@ApplicationScoped
public class Drafts {
    private final Checks checks;
    private final Interests interests;
    private final EntityManager entities;

    Drafts(Checks checks, Interests interests, EntityManager entities) {
        this.checks = checks;
        this.interests = interests;
        this.entities = entities;
    }

    public DraftView view(String event) {
        return Attempts.inTransaction(() -> {
            HackEvent owner = HackEvent.get(event);
            DraftState state = DraftState.read(owner);
            Agenda agenda = state.agenda(interests.audiences(owner));
            return new DraftView(state.views(), state.unplaced(), Rules.conflicts(agenda));
        });
    }

    /** One placement with the conflicts it takes part in.
     * @throws Missing if the session is not on the board */
    public PlacementView placement(String event, String code) {
        return Attempts.inTransaction(() -> {
            HackEvent owner = HackEvent.get(event);
            DraftState state = DraftState.read(owner);
            Agenda agenda = state.agenda(interests.audiencesOnDemand(owner));
            Booking booking = agenda.booking(code).orElseThrow(() -> new Missing("placement", code));
            return state.view(placementOf(state, code)).withConflicts(Rules.conflictsOf(booking, agenda));
        });
    }

    /** The edit number that a write must name; 0 for a session that was never placed. */
    public int edit(String event, String code) {
        return Attempts.inTransaction(() -> Placement.lookUp(Session.get(HackEvent.get(event), code))
                .map(Placement::shownEdit)
                .orElse(0));
    }

    /** Places or moves one session.
     * @throws Refused with {@code conflicts} if it would break hard rules that {@code wish} does not accept */
    public PlacementView place(String event, String code, NewPlacement wish, IfMatch match) {
        checks.require(wish);
        return Turns.inTransaction(event, () -> {
            HackEvent owner = HackEvent.getLocked(event);
            DraftState state = DraftState.read(owner);
            if (!state.sessions.containsKey(code)) throw new Missing("session", code);
            match.require(PlacementDesk.edit(state, code));
            List<Booking> changed = desk(state).put(List.of(new PlacementDesk.Wish("", code, wish)));
            Agenda agenda = state.agenda(interests.audiencesOnDemand(owner));
            return state.view(placementOf(state, code)).withConflicts(Rules.conflictsOf(changed.get(0), agenda));
        });
    }

    /** Places or moves several sessions, all or nothing.
     * @throws Refused with {@code conflicts} if one of them would break a hard rule that it does not accept */
    public List<PlacementView> move(String event, NewMoves command) {
        checks.require(command);
        return Turns.inTransaction(event, () -> {
            HackEvent owner = HackEvent.getLocked(event);
            DraftState state = DraftState.read(owner);
            List<PlacementDesk.Wish> wishes = new ArrayList<>();
            for (NewMove move : command.moves()) {
                wishes.add(new PlacementDesk.Wish("moves[" + wishes.size() + "].", move.session(), move.placement()));
            }
            desk(state).put(wishes);
            return command.moves().stream()
                    .map(move -> state.view(placementOf(state, move.session())))
                    .toList();
        });
    }

    /** Gives each of two sessions the place of the other, both or none; what was accepted for the old places is not for the new.
     * @param match edit number of the first
     * @throws Invalid naming {@code with} unless both are on the board */
    public void swap(String event, String one, String other, IfMatch match) {
        Turns.inTransaction(event, () -> {
            DraftState state = DraftState.read(HackEvent.getLocked(event));
            if (!state.sessions.containsKey(one)) throw new Missing("session", one);
            match.require(PlacementDesk.edit(state, one));
            Placement first = placed(state, one);
            Placement second = placed(state, other);
            if (first == null || second == null || first == second) {
                throw new Invalid("with", "must be another session that is on the board");
            }
            return desk(state).put(List.of(placeOf(second, one, first), placeOf(first, other, second)));
        });
    }

    /** What a plan of the draft rests on. */
    public DraftBasis basis(String event) {
        return Attempts.inTransaction(() -> {
            HackEvent owner = HackEvent.get(event);
            Snapshot newest =
                    PublishedVersion.newest(owner).map(VersionPart::load).orElse(null);
            return DraftBasis.of(DraftState.read(owner), newest);
        });
    }

    /** Gives the draft the places of a plan, all or none; pins and what else stands on the board stay.
     * @param places of sessions that get one
     * @param tray codes of sessions that lose theirs
     * @param draft digest of the draft that it is meant for
     * @return digest of the draft as it is then
     * @throws Stale if the draft is another one by now
     * @throws Refused with {@code conflicts} if a place would break a hard rule */
    public String replace(String event, List<NewMove> places, Set<String> tray, String draft) {
        return Turns.inTransaction(event, () -> {
            HackEvent owner = HackEvent.getLocked(event);
            DraftState state = DraftState.read(owner);
            if (!DraftBasis.of(state, null).draftDigest().equals(draft)) throw new Stale();
            for (String code : tray) {
                Placement placement = placed(state, code);
                if (placement == null) continue;
                PlacementDesk.clear(placement, this::jdbc);
            }
            List<PlacementDesk.Wish> wishes = new ArrayList<>();
            for (NewMove place : places) {
                wishes.add(new PlacementDesk.Wish("", place.session(), place.placement()));
            }
            if (!wishes.isEmpty()) desk(state).put(wishes);
            return DraftBasis.of(DraftState.read(owner), null).draftDigest();
        });
    }

    private static @Nullable Placement placed(DraftState state, String code) {
        Session session = state.sessions.get(code);
        Placement placement = session == null ? null : state.placements.get(session.id);
        return placement == null || !placement.isPlaced() ? null : placement;
    }

    private static PlacementDesk.Wish placeOf(Placement place, String code, Placement own) {
        NewPlacement to = new NewPlacement(
                requireNonNull(place.room).slug, requireNonNull(place.startsAt), place.tableNumber, own.pinned, null);
        return new PlacementDesk.Wish("", code, to);
    }

    /** Puts a session back into the tray; nothing happens if it is there.
     * @throws Missing if there is no such session */
    public void unplace(String event, String code, IfMatch match) {
        Turns.inTransaction(event, () -> {
            Session session = Session.get(HackEvent.getLocked(event), code);
            Placement placement = Placement.lookUp(session).orElse(null);
            match.require(placement == null ? 0 : placement.shownEdit());
            if (placement != null && placement.isPlaced()) PlacementDesk.clear(placement, this::jdbc);
            return Map.of();
        });
    }

    private PlacementDesk desk(DraftState state) {
        return new PlacementDesk(state, interests.audiencesOnDemand(state.event), this::jdbc);
    }

    private void jdbc(Work work) {
        entities.unwrap(org.hibernate.Session.class).doWork(work);
    }

    private static Placement placementOf(DraftState state, String code) {
        Session session = state.sessions.get(code);
        Placement placement = session == null ? null : state.placements.get(session.id);
        if (placement == null) throw new Missing("placement", code);
        return placement;
    }
}

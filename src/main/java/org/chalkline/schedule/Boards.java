package org.chalkline.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chalkline.event.HackEvent;
import org.chalkline.event.PublicEvent;
import org.chalkline.interest.Interests;
import org.chalkline.session.PublicSession;
import org.chalkline.session.SessionView;
import org.chalkline.shared.Attempts;

/** Reads the draft for the board, all at one moment. */
@ApplicationScoped
public class Boards {
    private final Interests interests;

    Boards(Interests interests) {
        this.interests = interests;
    }

    public BoardView view(String event) {
        return Attempts.inTransaction(() -> {
            HackEvent owner = HackEvent.get(event);
            DraftState state = DraftState.read(owner);
            List<Conflict> conflicts = Rules.conflicts(state.agenda(interests.audiences(owner)));
            return board(state, conflicts);
        });
    }

    /** The same without looking for conflicts. */
    public BoardView withoutConflicts(String event) {
        return Attempts.inTransaction(() -> board(DraftState.read(HackEvent.get(event)), List.of()));
    }

    private static BoardView board(DraftState state, List<Conflict> conflicts) {
        Map<String, SessionView> sessions = new LinkedHashMap<>();
        state.sessions.values().forEach(session -> sessions.put(session.code, SessionView.of(session)));
        Map<String, PlacementView> placements = new LinkedHashMap<>();
        for (PlacementView placement : state.views()) placements.put(placement.session(), placement);
        List<SessionView> tray = state.unplaced().stream()
                .map(code -> Objects.requireNonNull(sessions.get(code)))
                .toList();
        List<PublicSession> placed = new ArrayList<>();
        placements.forEach(
                (code, placement) -> placed.add(placed(Objects.requireNonNull(sessions.get(code)), placement)));
        PublicEvent about = PublicEvent.of(state.event);
        Snapshot draft = new Snapshot(0, Instant.EPOCH, "", null, about, state.days, state.rooms, List.of(), placed);
        return new BoardView(draft, placements, sessions, tray, conflicts);
    }

    private static PublicSession placed(SessionView s, PlacementView at) {
        return new PublicSession(
                s.code(),
                s.kind(),
                s.title(),
                s.summary(),
                s.minutes(),
                s.people(),
                s.needs(),
                s.tags(),
                s.links(),
                s.setupMinutes(),
                s.expectedOutcome(),
                s.after(),
                at.room(),
                at.table(),
                at.start(),
                at.end());
    }
}

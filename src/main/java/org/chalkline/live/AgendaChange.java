package org.chalkline.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chalkline.schedule.Changes;
import org.chalkline.schedule.Snapshot;

/** Something that a published version did to a session that somebody starred.
 * @param session code; the version before has it if it is cancelled, else the later one */
record AgendaChange(Kind kind, String session) {
    /** What happened; a session that moved to another room at the same time has a new room. */
    enum Kind {
        CANCELLED,
        MOVED,
        NEW_ROOM,
        ADDED
    }

    /** What changed of somebody's agenda, in the order in which it is told; empty if nothing of theirs did.
     * @param before the version they knew
     * @param starred codes of sessions */
    static List<AgendaChange> between(Snapshot before, Snapshot now, Set<String> starred) {
        Changes changes = Changes.between(before, now);
        List<AgendaChange> found = new ArrayList<>();
        for (String code : changes.cancelled()) found.add(new AgendaChange(Kind.CANCELLED, code));
        for (Changes.Move move : changes.moved()) {
            boolean isRoomOnly = move.from().start().isEqual(move.to().start());
            found.add(new AgendaChange(isRoomOnly ? Kind.NEW_ROOM : Kind.MOVED, move.session()));
        }
        for (String code : changes.added()) found.add(new AgendaChange(Kind.ADDED, code));
        found.removeIf(change -> !starred.contains(change.session()));
        return found;
    }
}

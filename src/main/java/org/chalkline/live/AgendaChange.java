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

    /** {@code Moved: A talk}.
     * @param title of the session, as it is to be said */
    String heading(AgendaWords words, String title) {
        return switch (kind) {
            case CANCELLED -> words.cancelled(title);
            case MOVED -> words.moved(title);
            case NEW_ROOM -> words.newRoom(title);
            case ADDED -> words.added(title);
        };
    }

    /** The session's title, by the version that has it. */
    String title(Snapshot before, Snapshot now) {
        return PlaceWords.title(kind == Kind.CANCELLED ? before : now, session);
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

package org.chalkline.schedule;

import java.util.List;
import java.util.Map;
import org.chalkline.session.SessionView;

/** The draft as the board shows it.
 * @param draft all that is placed, in the form of a version, sessions that are not accepted yet too
 * @param placements by code
 * @param sessions all of the event, by code
 * @param tray those that will be held and have no place yet, in the organizer's order
 * @param conflicts worst first */
public record BoardView(
        Snapshot draft,
        Map<String, PlacementView> placements,
        Map<String, SessionView> sessions,
        List<SessionView> tray,
        List<Conflict> conflicts) {
    /** The session's title; its code if the event no longer has it. */
    String title(String code) {
        SessionView session = sessions.get(code);
        return session == null ? code : session.title();
    }
}

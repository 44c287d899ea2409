package org.chalkline.session;

import org.jspecify.annotations.Nullable;

/** What somebody knows of where a session stands. */
public record Told(SessionState state, @Nullable String note) {
    /** All there is to know. */
    public static Told all(Session session) {
        return new Told(session.state, session.stateNote);
    }

    /** Whether the session is accepted without their knowing. */
    public boolean hides(Session session) {
        return session.state.isGoing() && !state.isGoing();
    }
}

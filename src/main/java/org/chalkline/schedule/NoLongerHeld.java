package org.chalkline.schedule;

import org.chalkline.session.PublicSession;
import org.chalkline.shared.Missing;

/** A session that an earlier version had, and the newest has not. */
final class NoLongerHeld extends Missing {
    private static final long serialVersionUID = 1;

    private final transient SessionHistory history;

    NoLongerHeld(SessionHistory history) {
        super("session", history.session().code());
        this.history = history;
    }

    /** As it last was. */
    PublicSession session() {
        return history.session();
    }

    /** Name of its room. */
    String room() {
        return history.room();
    }

    /** Number of the last version that had it. */
    int last() {
        return history.last();
    }
}

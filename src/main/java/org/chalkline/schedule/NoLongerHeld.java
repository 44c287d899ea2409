package org.chalkline.schedule;

import org.chalkline.session.PublicSession;
import org.chalkline.shared.Missing;

/** A session that the version before had, and the newest has not. */
final class NoLongerHeld extends Missing {
    private static final long serialVersionUID = 1;

    private final transient PublicSession session;
    private final transient Snapshot before;

    /** @param before the version that had it */
    NoLongerHeld(PublicSession session, Snapshot before) {
        super("session", session.code());
        this.session = session;
        this.before = before;
    }

    PublicSession session() {
        return session;
    }

    Snapshot before() {
        return before;
    }
}

package org.chalkline.interchange;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.chalkline.session.PublicSession;
import org.jspecify.annotations.Nullable;

/** What has become of a session since it was first published.
 * @param session as it is, or as it last was
 * @param room name of its room
 * @param created when the first version with it was published
 * @param changed when the version that last changed it was published
 * @param sequence number of changes of time, room or state (RFC 5545 §3.8.7.4), from 0
 * @param cancelled whether the newest version no longer has it */
record SessionHistory(
        PublicSession session, String room, Instant created, Instant changed, int sequence, boolean cancelled) {
    static SessionHistory of(PublicSession session, String room, Instant published) {
        return new SessionHistory(session, room, published, published, 0, false);
    }

    /** With what the next version says of it.
     * @param now null if that version does not have it */
    SessionHistory then(@Nullable PublicSession now, String roomNow, Instant published) {
        if (now == null)
            return cancelled ? this : new SessionHistory(session, room, created, published, sequence + 1, true);
        boolean isElsewhere = cancelled || !isSamePlace(now);
        if (!isElsewhere && now.equals(session) && roomNow.equals(room)) return this;
        return new SessionHistory(now, roomNow, created, published, sequence + (isElsewhere ? 1 : 0), false);
    }

    private boolean isSamePlace(PublicSession now) {
        return now.room().equals(session.room())
                && isSame(now.start(), session.start())
                && isSame(now.end(), session.end());
    }

    private static boolean isSame(OffsetDateTime a, OffsetDateTime b) {
        return a.toInstant().equals(b.toInstant());
    }
}

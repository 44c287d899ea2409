package org.chalkline.schedule;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.chalkline.session.PublicSession;
import org.jspecify.annotations.Nullable;

/** What has become of a session since it was first published.
 * @param session as it is, or as it last was
 * @param room name of its room
 * @param last number of the newest version that has it
 * @param created when the first version with it was published
 * @param changed when the version that last changed it was published
 * @param sequence number of changes of time, room or state (RFC 5545 §3.8.7.4), from 0
 * @param cancelled whether the newest version no longer has it
 * @param left other rooms that it was in, by slug */
public record SessionHistory(
        PublicSession session,
        String room,
        int last,
        Instant created,
        Instant changed,
        int sequence,
        boolean cancelled,
        Map<String, Left> left) {
    /** What there is to say in a room that a session is no longer in.
     * @param session as it last was there
     * @param room name of that room
     * @param changed when the version was published that moved it away, or has cancelled it since
     * @param sequence as of the whole session, at that change */
    public record Left(PublicSession session, String room, Instant changed, int sequence) {}

    static SessionHistory of(PublicSession session, String room, VersionView in) {
        return new SessionHistory(session, room, in.number(), in.publishedAt(), in.publishedAt(), 0, false, Map.of());
    }

    /** With what the next version says of it.
     * @param now null if that version does not have it */
    SessionHistory then(@Nullable PublicSession now, String roomNow, VersionView in) {
        if (now == null) return cancelled ? this : cancelled(in);
        boolean isElsewhere = cancelled || !isSamePlace(now);
        boolean isChanged = isElsewhere || !now.equals(session) || !roomNow.equals(room);
        return new SessionHistory(
                now,
                roomNow,
                in.number(),
                created,
                isChanged ? in.publishedAt() : changed,
                sequence + (isElsewhere ? 1 : 0),
                false,
                now.room().equals(session.room()) ? left : leftFor(now.room(), in));
    }

    private SessionHistory cancelled(VersionView in) {
        Map<String, Left> told = new TreeMap<>();
        left.forEach(
                (slug, then) -> told.put(slug, new Left(then.session(), then.room(), in.publishedAt(), sequence + 1)));
        return new SessionHistory(session, room, last, created, in.publishedAt(), sequence + 1, true, told);
    }

    private Map<String, Left> leftFor(String next, VersionView in) {
        Map<String, Left> rooms = new TreeMap<>(left);
        rooms.put(session.room(), new Left(session, room, in.publishedAt(), sequence + 1));
        rooms.remove(next);
        return rooms;
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

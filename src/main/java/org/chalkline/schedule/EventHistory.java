package org.chalkline.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.event.PublicRoom;
import org.chalkline.session.PublicSession;

/** What has become of all sessions that were ever published, up to one version. Never changes.
 * @param number of that version; 0 before the first
 * @param published when it was
 * @param sessions by code */
public record EventHistory(int number, Instant published, Map<String, SessionHistory> sessions) {
    static final EventHistory NONE = new EventHistory(0, Instant.EPOCH, Map.of());

    /** Whether this is the history of an event up to one of its versions, and not of another event that had its name. */
    boolean leadsTo(List<VersionView> versions) {
        return versions.stream().anyMatch(this::isOf);
    }

    /** Whether it ends with that version. */
    boolean isOf(VersionView version) {
        return version.number() == number && version.publishedAt().equals(published);
    }

    /** With one version more.
     * @param as how the list of versions names it */
    EventHistory with(VersionView as, Snapshot version) {
        Map<String, SessionHistory> next = new LinkedHashMap<>(sessions);
        Map<String, String> rooms = new HashMap<>();
        for (PublicRoom room : version.rooms()) rooms.put(room.slug(), room.name());
        Map<String, PublicSession> now = new HashMap<>();
        for (PublicSession session : version.sessions()) now.put(session.code(), session);
        next.replaceAll((code, history) -> now.containsKey(code) ? history : history.then(null, history.room(), as));
        for (PublicSession session : version.sessions()) {
            String room = rooms.getOrDefault(session.room(), session.room());
            next.compute(
                    session.code(),
                    (code, history) ->
                            history == null ? SessionHistory.of(session, room, as) : history.then(session, room, as));
        }
        return new EventHistory(as.number(), as.publishedAt(), next);
    }

    public Optional<SessionHistory> session(String code) {
        return Optional.ofNullable(sessions.get(code));
    }

    /** All sessions by start, then by code. */
    public List<SessionHistory> inOrder() {
        List<SessionHistory> all = new ArrayList<>(sessions.values());
        all.sort(Comparator.comparing((SessionHistory s) -> s.session().start().toInstant())
                .thenComparing(s -> s.session().code()));
        return all;
    }
}

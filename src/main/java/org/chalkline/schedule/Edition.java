package org.chalkline.schedule;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.chalkline.event.PublicRoom;
import org.chalkline.people.PublicPerson;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.JsonText;
import org.chalkline.shared.Prepared;
import org.jspecify.annotations.Nullable;

/** The newest published version of an event as it is held in memory, with what its readers look up most.
 * @param previous the version before, which most pages compare with; null for the first
 * @param history all versions, newest first; the first is the snapshot's own
 * @param json the snapshot as JSON, made and squeezed once
 * @param tag tells these bytes from all others
 * @param serial tells it from all others that this process has held: an event may be deleted and made anew */
public record Edition(
        Snapshot snapshot,
        @Nullable Snapshot previous,
        List<VersionView> history,
        Map<String, PublicSession> sessions,
        Map<String, PublicPerson> people,
        Map<String, PublicRoom> rooms,
        Prepared json,
        String tag,
        long serial) {
    private static final String JSON = "application/json;charset=UTF-8";
    private static final AtomicLong HELD = new AtomicLong();

    static Edition of(Snapshot snapshot, @Nullable Snapshot previous, List<VersionView> history) {
        Prepared json = Prepared.of(JsonText.write(snapshot).getBytes(StandardCharsets.UTF_8), JSON);
        return new Edition(
                snapshot,
                previous,
                List.copyOf(history),
                snapshot.sessions().stream().collect(Collectors.toMap(PublicSession::code, s -> s)),
                snapshot.people().stream().collect(Collectors.toMap(PublicPerson::slug, p -> p)),
                snapshot.rooms().stream().collect(Collectors.toMap(PublicRoom::slug, r -> r)),
                json,
                snapshot.number() + "-" + json.hash(),
                HELD.incrementAndGet());
    }

    /** Whether all of the event lies before a moment. */
    public boolean isOver(Instant now) {
        return Moment.of(snapshot, now, null).after();
    }

    public Optional<PublicSession> session(String code) {
        return Optional.ofNullable(sessions.get(code));
    }

    public Optional<PublicPerson> person(String slug) {
        return Optional.ofNullable(people.get(slug));
    }

    public Optional<PublicRoom> room(String slug) {
        return Optional.ofNullable(rooms.get(slug));
    }
}

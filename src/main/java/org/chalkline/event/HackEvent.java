package org.chalkline.event;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chalkline.shared.Audited;
import org.chalkline.shared.Missing;
import org.chalkline.shared.TextListColumn;
import org.jspecify.annotations.Nullable;

/** A hackathon: the frame in which days, rooms, people and sessions stand. */
@Entity
public class HackEvent extends PanacheEntity implements Audited {
    public String slug;
    public String name;
    public @Nullable String slogan;
    public @Nullable String host;
    public @Nullable String venue;
    /** IANA name; every local time of the event is meant in it. */
    public String timeZone;

    public LocalDate startsOn;
    public LocalDate endsOn;
    public @Nullable String about;

    /** What rooms may have and sessions may need, in the organizer's order. */
    @Convert(converter = TextListColumn.class)
    public List<String> equipment = List.of();

    /** Whoever knows it may join: 8 clear characters; null until somebody asks for it. */
    public @Nullable String joinCode;

    @Version
    public int edit;

    /** What an organizer says of it becomes what it is; the slug stays. */
    public void take(NewEvent input) {
        name = input.name().strip();
        slogan = input.slogan();
        host = input.host();
        venue = input.venue();
        timeZone = input.timeZone();
        startsOn = input.from();
        endsOn = input.to();
        if (input.equipment() != null)
            equipment = input.equipment().stream().distinct().toList();
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public static Optional<HackEvent> lookUp(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    public static HackEvent get(String slug) {
        return lookUp(slug).orElseThrow(() -> new Missing("event", slug));
    }

    /** The event, locked until the transaction ends. Every writer of an event begins so: what one checks, no other changes meanwhile. */
    public static HackEvent getLocked(String slug) {
        return HackEvent.<HackEvent>find("slug", slug)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Missing("event", slug));
    }

    public static List<HackEvent> everyOne() {
        return list("order by startsOn desc, slug");
    }

    @Override
    public String auditSubject() {
        return "event " + slug;
    }

    @Override
    public String auditEvent() {
        return slug;
    }
}

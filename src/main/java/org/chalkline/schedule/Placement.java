package org.chalkline.schedule;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.chalkline.event.HackEvent;
import org.chalkline.event.Room;
import org.chalkline.session.Session;
import org.chalkline.shared.Audited;
import org.chalkline.shared.TextListColumn;
import org.jspecify.annotations.Nullable;

/** Where and when the draft has a session. The row stays when the session goes back to the tray, so that its edit number only grows. */
@Entity
public class Placement extends PanacheEntityBase implements Audited {
    @Id
    public Long sessionId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    public Session session;

    @ManyToOne(fetch = FetchType.LAZY)
    public HackEvent event;

    /** Null in the tray. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Room room;

    /** Local time of the event; null in the tray. */
    public @Nullable LocalDateTime startsAt;

    /** Which of the room's tables, from 1. */
    public int tableNumber = 1;

    public boolean pinned;

    /** Names of hard rules that an organizer lets this placement break. */
    @Convert(converter = TextListColumn.class)
    public List<String> accepted = List.of();

    @Version
    public int edit;

    /** The edit number as readers see it: from 1, since 0 stands for a session that was never placed. */
    public int shownEdit() {
        return edit + 1;
    }

    public boolean isPlaced() {
        return room != null && startsAt != null;
    }

    /** All rows of an event, in the tray or not, rooms loaded. */
    public static List<Placement> of(HackEvent event) {
        return list("from Placement p left join fetch p.room where p.event = ?1", event);
    }

    /** Only what stands on the board, rooms loaded. */
    public static List<Placement> onBoard(HackEvent event) {
        return list(
                "from Placement p join fetch p.room join fetch p.session where p.event = ?1 and p.startsAt is not null",
                event);
    }

    public static Optional<Placement> lookUp(Session session) {
        return findByIdOptional(session.id);
    }

    @Override
    public String auditSubject() {
        return "place of " + session.code;
    }

    @Override
    public String auditEvent() {
        return event.slug;
    }
}

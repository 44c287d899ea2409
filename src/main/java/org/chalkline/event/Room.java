package org.chalkline.event;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import org.chalkline.shared.Audited;
import org.chalkline.shared.Missing;
import org.chalkline.shared.TextListColumn;

/** A room in which sessions are held. */
@Entity
public class Room extends PanacheEntity implements Audited {
    @ManyToOne(fetch = FetchType.LAZY)
    public HackEvent event;

    public String slug;
    public String name;
    /** Seats. */
    public int capacity;

    @Convert(converter = TextListColumn.class)
    public List<String> equipment = List.of();

    /** How many sessions the room holds at once, from 1. */
    public int tables = 1;

    /** Place in the row of columns, from 0. */
    public int position;

    @Version
    public int edit;

    /** What an organizer says of it becomes what it is; slug stays, and the place in the row unless it is said. */
    public void take(NewRoom input) {
        name = input.name().strip();
        capacity = input.capacity();
        equipment = input.equipment().stream().distinct().toList();
        tables = input.tables() == null ? 1 : input.tables();
        if (input.order() != null) position = input.order();
    }

    public static List<Room> of(HackEvent event) {
        return list("event = ?1 order by position, id", event);
    }

    public static Optional<Room> lookUp(HackEvent event, String slug) {
        return find("event = ?1 and slug = ?2", event, slug).firstResultOptional();
    }

    public static Room get(HackEvent event, String slug) {
        return lookUp(event, slug).orElseThrow(() -> new Missing("room", slug));
    }

    @Override
    public String auditSubject() {
        return "room " + slug;
    }

    @Override
    public String auditEvent() {
        return event.slug;
    }
}

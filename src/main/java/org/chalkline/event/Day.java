package org.chalkline.event;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.chalkline.shared.Audited;
import org.chalkline.shared.Missing;

/** A day of an event: opening hours {@code [opens, closes)} in local time and the blocks they are divided into. */
@Entity
@Table(name = "event_day")
public class Day extends PanacheEntity implements Audited {
    @ManyToOne(fetch = FetchType.LAZY)
    public HackEvent event;

    @Column(name = "day_date")
    public LocalDate date;

    public LocalTime opens;
    public LocalTime closes;

    @Convert(converter = BlockListColumn.class)
    public List<Block> blocks = List.of();

    @Version
    public int edit;

    /** What an organizer says of it becomes what it is. */
    public void take(NewDay input) {
        date = input.date();
        opens = input.opens();
        closes = input.closes();
        blocks = List.copyOf(input.blocks());
    }

    public static List<Day> of(HackEvent event) {
        return list("event = ?1 order by date", event);
    }

    public static Optional<Day> lookUp(HackEvent event, LocalDate date) {
        return find("event = ?1 and date = ?2", event, date).firstResultOptional();
    }

    public static Day get(HackEvent event, LocalDate date) {
        return lookUp(event, date).orElseThrow(() -> new Missing("day", date.toString()));
    }

    @Override
    public String auditSubject() {
        return "day " + date;
    }

    @Override
    public String auditEvent() {
        return event.slug;
    }
}

package org.chalkline.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.chalkline.schedule.DayPlan.Item;
import org.chalkline.session.Kind;
import org.chalkline.session.PublicSession;
import org.jspecify.annotations.Nullable;

/** A session or a block of a day of somebody's agenda, by its instants: its length is as it passes, also where the clock is
 * changed meanwhile.
 * @param item exactly one of a session and a block */
record MineItem(OffsetDateTime from, OffsetDateTime to, Item item) {
    static MineItem of(Visit visit, LocalDate date, Item item) {
        PublicSession session = item.session();
        if (session != null) return new MineItem(session.start(), session.end(), item);
        return new MineItem(visit.times().at(date, item.from()), visit.times().at(date, item.to()), item);
    }

    /** Null for a block. */
    @Nullable
    PublicSession session() {
        return item.session();
    }

    /** Whether it is a plenary or a break. */
    boolean isEverybodys() {
        PublicSession session = session();
        return session == null || session.kind() == Kind.PLENARY;
    }

    /** The end of the one that ends last.
     * @param items at least one */
    static OffsetDateTime end(List<MineItem> items) {
        return items.stream()
                .map(MineItem::to)
                .max(Comparator.comparing(OffsetDateTime::toInstant))
                .orElseThrow();
    }

    static int minutes(OffsetDateTime from, OffsetDateTime to) {
        return (int) Duration.between(from, to).toMinutes();
    }

    int minutes() {
        return minutes(from, to);
    }
}

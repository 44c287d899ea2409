package org.chalkline.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.chalkline.event.Block;
import org.chalkline.event.PublicRoom;
import org.chalkline.session.PublicSession;
import org.jspecify.annotations.Nullable;

/** A day laid flat: rooms across, local minutes down. Minutes count from the day's midnight and may pass 1440.
 * @param from first minute shown
 * @param to first minute no longer shown
 * @param columns rooms in order; one that holds sessions side by side is as many columns wide
 * @param items in order of time, then of columns */
record DayPlan(LocalDate date, int from, int to, List<Column> columns, List<Item> items) {
    /** The place of a room.
     * @param room null for what is everybody's when no room is free for it
     * @param at first column, from 1 */
    record Column(@Nullable PublicRoom room, int at, int wide) {}

    /** A session, or a block of the day: exactly one of the two.
     * @param column from 1 */
    record Item(
            int from,
            int to,
            int column,
            int wide,
            @Nullable PublicSession session,
            @Nullable Block block) {
        boolean overlaps(int start, int end) {
            return from < end && start < to;
        }
    }

    /** The same with only some of its sessions; what is no session stays, and so do the rooms. */
    DayPlan only(Predicate<PublicSession> wanted) {
        return new DayPlan(
                date,
                from,
                to,
                columns,
                items.stream()
                        .filter(item -> item.session() == null || wanted.test(item.session()))
                        .toList());
    }

    int width() {
        Column last = columns.get(columns.size() - 1);
        return last.at() + last.wide() - 1;
    }

    /** Minutes of one grid row: five where everything starts and ends on fives, else one. */
    int step() {
        boolean fives = from % 5 == 0 && items.stream().allMatch(i -> i.from() % 5 == 0 && i.to() % 5 == 0);
        return fives ? 5 : 1;
    }

    /** Grid row at or before a minute, from 0. */
    int row(int minute) {
        return Math.floorDiv(minute - from, step());
    }

    int rows() {
        return (to - from + step() - 1) / step();
    }
}

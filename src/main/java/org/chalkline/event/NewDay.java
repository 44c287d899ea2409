package org.chalkline.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.shared.ClockChange;
import org.chalkline.shared.Limits;
import org.chalkline.shared.SelfChecking;
import org.chalkline.shared.Violation;
import org.jspecify.annotations.Nullable;

/** What an organizer says of a day.
 * @param opens local time from which sessions may run
 * @param closes local time by which they have ended; later than {@code opens} */
public record NewDay(
        @NotNull(message = "must be a date, such as 2012-03-06")
        LocalDate date,

        @NotNull(message = "must be a time, such as 09:00") LocalTime opens,
        @NotNull(message = "must be a time, such as 18:00") LocalTime closes,
        @Size(max = Limits.BLOCKS_PER_DAY) List<@Valid @NotNull Block> blocks)
        implements SelfChecking {
    public NewDay(LocalDate date, LocalTime opens, LocalTime closes, @Nullable List<Block> blocks) {
        this.date = date;
        this.opens = opens;
        this.closes = closes;
        this.blocks = blocks == null ? List.of() : blocks;
    }

    @Override
    @SuppressWarnings("NullAway") // called before or after the annotations have been checked
    public List<Violation> problems() {
        List<Violation> found = new ArrayList<>();
        if (opens != null && closes != null && !opens.isBefore(closes)) {
            found.add(new Violation("closes", "must be later than " + opens + ", when the day opens"));
        }
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block == null) continue;
            for (Violation problem : block.problems()) found.add(problem.in("blocks[" + i + "]"));
            overlapWithEarlier(i, found);
        }
        return found;
    }

    /** What to say of a date outside the event. */
    public static String outside(LocalDate from, LocalDate to) {
        return from.equals(to)
                ? "must be " + from + ", the day of the event"
                : "must lie between " + from + " and " + to;
    }

    /** What of its times the clock jumps over on that day. */
    @SuppressWarnings("NullAway") // called before or after the annotations have been checked
    public List<Violation> skippedTimes(ZoneId zone) {
        List<Violation> found = new ArrayList<>();
        ClockChange.check("opens", date, opens, zone, found);
        ClockChange.check("closes", date, closes, zone, found);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block == null) continue;
            ClockChange.check("blocks[" + i + "].from", date, block.from(), zone, found);
            ClockChange.check("blocks[" + i + "].to", date, block.to(), zone, found);
        }
        return found;
    }

    @SuppressWarnings("NullAway")
    private void overlapWithEarlier(int i, List<Violation> found) {
        Block block = blocks.get(i);
        for (int j = 0; j < i; j++) {
            Block earlier = blocks.get(j);
            if (earlier == null || block.from() == null || block.to() == null) continue;
            if (earlier.from() == null || earlier.to() == null) continue;
            if (block.from().isBefore(earlier.to()) && earlier.from().isBefore(block.to())) {
                found.add(new Violation(
                        "blocks[" + i + "].from", "overlaps the block from " + earlier.from() + " to " + earlier.to()));
            }
        }
    }
}

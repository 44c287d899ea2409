package org.chalkline.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.chalkline.event.Block;
import org.chalkline.event.BlockKind;
import org.chalkline.event.PublicDay;
import org.chalkline.shared.TimeRange;

/** A day of the event as the rules see it.
 * @param open when sessions may run
 * @param pauses breaks and plenaries, which other sessions may not run over */
public record OpenDay(TimeRange open, List<Pause> pauses) {
    /** @param kind {@code BREAK} or {@code PLENARY} */
    public record Pause(BlockKind kind, String title, TimeRange when) {}

    public static OpenDay of(PublicDay day, ZoneId zone) {
        List<Pause> pauses = day.blocks().stream()
                .filter(block -> block.kind() != BlockKind.SESSIONS)
                .map(block -> new Pause(block.kind(), title(block), range(day.date(), block.from(), block.to(), zone)))
                .toList();
        return new OpenDay(range(day.date(), day.opens(), day.closes(), zone), pauses);
    }

    private static String title(Block block) {
        return block.title() == null || block.title().isBlank()
                ? "the " + block.kind().word()
                : block.title();
    }

    /** Local times of a day as instants; times in a daylight-saving gap move on to its end. */
    public static TimeRange range(LocalDate date, LocalTime from, LocalTime to, ZoneId zone) {
        var start = date.atTime(from).atZone(zone).toInstant();
        var end = date.atTime(to).atZone(zone).toInstant();
        return new TimeRange(start, end.isAfter(start) ? end : start.plusSeconds(60));
    }
}

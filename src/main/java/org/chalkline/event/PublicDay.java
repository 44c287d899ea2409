package org.chalkline.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What everybody may know of a day. Times are local. */
public record PublicDay(LocalDate date, LocalTime opens, LocalTime closes, List<Block> blocks) {
    public static PublicDay of(Day d) {
        return new PublicDay(d.date, d.opens, d.closes, d.blocks);
    }
}

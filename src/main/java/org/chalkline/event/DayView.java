package org.chalkline.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What a reader sees of a day. Times are local. */
public record DayView(
        LocalDate date,
        LocalTime opens,
        LocalTime closes,
        List<Block> blocks,
        @JsonIgnore int edit) {
    /** A published day, which has no edit number. */
    public static DayView of(PublicDay d) {
        return new DayView(d.date(), d.opens(), d.closes(), d.blocks(), 0);
    }

    static DayView of(Day d) {
        return new DayView(d.date, d.opens, d.closes, d.blocks, d.edit);
    }
}

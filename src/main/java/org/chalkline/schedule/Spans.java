package org.chalkline.schedule;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.chalkline.shared.TimeRange;

/** Several time ranges taken together. */
final class Spans {
    private Spans() {}

    /** Whether every instant of {@code wanted} lies in one of the ranges, which may overlap or touch. */
    static boolean cover(List<TimeRange> ranges, TimeRange wanted) {
        Instant reached = wanted.start();
        List<TimeRange> inTime =
                ranges.stream().sorted(Comparator.comparing(TimeRange::start)).toList();
        for (TimeRange range : inTime) {
            if (range.start().isAfter(reached)) return false;
            if (range.end().isAfter(reached)) reached = range.end();
            if (!reached.isBefore(wanted.end())) return true;
        }
        return false;
    }
}

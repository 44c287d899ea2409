package org.chalkline.bench;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.solver.Timetable;
import org.jspecify.annotations.Nullable;

/** One search as it was watched. */
final class Run {
    static final Duration NEVER = Duration.ofDays(1);

    private final List<Point> curve = new ArrayList<>();
    private Duration firstComplete = NEVER;
    private Timetable.@Nullable Plan plan;

    /** @param served points by then */
    record Point(Duration elapsed, long served) {}

    void improved(Duration elapsed, Timetable.Plan better) {
        curve.add(new Point(elapsed, better.served()));
        if (better.missing() == 0 && firstComplete.equals(NEVER)) firstComplete = elapsed;
    }

    void end(Timetable.Plan last) {
        plan = last;
    }

    Timetable.Plan plan() {
        return requireNonNull(plan);
    }

    /** When the first agenda with a place for everything was found; a day if none was. */
    Duration firstComplete() {
        return firstComplete;
    }

    List<Point> curve() {
        return curve;
    }
}

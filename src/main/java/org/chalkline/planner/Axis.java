package org.chalkline.planner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.chalkline.shared.TimeRange;
import org.chalkline.solver.PlanProblem.Option;

/** Cuts time into atoms, in which nothing can begin or end, and blocks, which no session crosses. First all times are added,
 * then it is closed and asked. */
final class Axis {
    private final ToIntFunction<Instant> minutes;
    private final TreeSet<Instant> cuts = new TreeSet<>();
    private final List<TimeRange> runs = new ArrayList<>();
    private final Map<Instant, Integer> atoms = new HashMap<>();
    private final TreeMap<Instant, Integer> blocks = new TreeMap<>();

    /** @param minutes counts an instant's minutes */
    Axis(ToIntFunction<Instant> minutes) {
        this.minutes = minutes;
    }

    void add(TimeRange when, int setupMinutes) {
        cuts.add(when.start());
        cuts.add(when.end());
        cuts.add(when.startingEarlier(setupMinutes).start());
        runs.add(when);
    }

    void close() {
        for (Instant cut : cuts) atoms.put(cut, atoms.size());
        runs.sort(Comparator.comparing(TimeRange::start));
        Instant end = Instant.MIN;
        for (TimeRange run : runs) {
            if (!run.start().isBefore(end)) blocks.put(run.start(), blocks.size());
            if (run.end().isAfter(end)) end = run.end();
        }
    }

    int atoms() {
        return atoms.size();
    }

    int blocks() {
        return blocks.size();
    }

    /** The atom that begins then. */
    int atom(Instant cut) {
        return atoms.getOrDefault(cut, 0);
    }

    Option option(TimeRange when, int setupMinutes, int cost) {
        return new Option(
                minutes.applyAsInt(when.start()),
                minutes.applyAsInt(when.end()),
                atom(when.startingEarlier(setupMinutes).start()),
                atom(when.start()),
                atom(when.end()),
                blocks.floorEntry(when.start()).getValue(),
                cost);
    }
}

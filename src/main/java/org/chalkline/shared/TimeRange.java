package org.chalkline.shared;

import java.time.Duration;
import java.time.Instant;

/** A span of event time, {@code [start, end)}: the end instant belongs to what follows (RFC 5545 §3.6.1).
 * @param start first instant inside, UTC
 * @param end first instant after, UTC; strictly later than {@code start} */
public record TimeRange(Instant start, Instant end) {
    /** @throws IllegalArgumentException if the range is empty or reversed */
    public TimeRange {
        if (!start.isBefore(end)) throw new IllegalArgumentException("empty range " + start + "/" + end);
    }

    public boolean overlaps(TimeRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public boolean contains(TimeRange other) {
        return !start.isAfter(other.start) && !end.isBefore(other.end);
    }

    /** The common part of two ranges that overlap.
     * @throws IllegalArgumentException if they do not */
    public TimeRange intersection(TimeRange other) {
        return new TimeRange(
                start.isAfter(other.start) ? start : other.start, end.isBefore(other.end) ? end : other.end);
    }

    /** This range with its start moved back, as set-up time does; zero changes nothing. */
    public TimeRange startingEarlier(int minutes) {
        return new TimeRange(start.minus(Duration.ofMinutes(minutes)), end);
    }
}

package org.chalkline.solver;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How long a search goes on, and how far it has come: by steps, so that the same budget gives the same plan, or by
 * time. */
public final class Cooling {
    private final long mostSteps;
    private final long mostNanos;
    private final LongSupplier clock;
    private long begun;

    private Cooling(long mostSteps, long mostNanos, LongSupplier clock) {
        this.mostSteps = mostSteps;
        this.mostNanos = mostNanos;
        this.clock = clock;
    }

    public static Cooling steps(long most) {
        return new Cooling(most, Long.MAX_VALUE, System::nanoTime);
    }

    /** @param longest after which it is over whatever steps are left */
    public static Cooling steps(long most, Duration longest) {
        return steps(most, longest, System::nanoTime);
    }

    /** @param clock nanoseconds since whenever */
    static Cooling steps(long most, Duration longest, LongSupplier clock) {
        return new Cooling(most, longest.toNanos(), clock);
    }

    public static Cooling time(Duration most) {
        return time(most, System::nanoTime);
    }

    /** @param clock nanoseconds since whenever */
    public static Cooling time(Duration most, LongSupplier clock) {
        return new Cooling(Long.MAX_VALUE, most.toNanos(), clock);
    }

    void begin() {
        begun = clock.getAsLong();
    }

    Duration elapsed() {
        return Duration.ofNanos(clock.getAsLong() - begun);
    }

    /** How many of so many steps may still be taken. */
    int steps(int wanted, long taken) {
        return (int) Math.min(wanted, mostSteps - taken);
    }

    /** Whether a budget in time is spent. */
    boolean isTimeUp() {
        return mostNanos != Long.MAX_VALUE && clock.getAsLong() - begun >= mostNanos;
    }

    /** How much of the budget is spent, from 0 to 1.
     * @param taken steps so far */
    double share(long taken) {
        if (mostSteps != Long.MAX_VALUE) return mostSteps == 0 ? 1 : Math.min(1, (double) taken / mostSteps);
        return mostNanos == 0 ? 1 : Math.min(1, (double) (clock.getAsLong() - begun) / mostNanos);
    }
}

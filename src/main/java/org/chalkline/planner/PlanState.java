package org.chalkline.planner;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far the computation of a plan is. */
public enum PlanState {
    RUNNING,
    FINISHED,
    /** Stopped early; what it had found by then is there. */
    CANCELLED,
    /** Broken off, by a restart of the program, say. */
    FAILED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if the word names no state */
    @JsonCreator
    public static PlanState of(String word) {
        for (PlanState state : values()) if (state.word().equals(word)) return state;
        throw new IllegalArgumentException("must be running, finished, cancelled or failed");
    }
}

package org.chalkline.planner;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a plan leaves where it is. */
public enum Keep {
    /** Nothing: pinned sessions move too. */
    NOTHING,
    /** What is pinned on the board. */
    PINNED,
    /** What is pinned, and as much of the newest published version as can be. */
    PUBLISHED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if the word is none of the three */
    @JsonCreator
    public static Keep of(String word) {
        for (Keep keep : values()) if (keep.word().equals(word)) return keep;
        throw new IllegalArgumentException("must be nothing, pinned or published");
    }
}

package org.chalkline.interest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much somebody wants to attend a session. */
public enum Level {
    NONE,
    INTERESTED,
    MUST;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if the word names no level */
    @JsonCreator
    public static Level of(String word) {
        for (Level level : values()) if (level.word().equals(word)) return level;
        throw new IllegalArgumentException("must be none, interested or must");
    }
}

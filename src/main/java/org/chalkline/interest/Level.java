package org.chalkline.interest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much somebody wants to attend a session. */
public enum Level {
    NONE(0),
    INTERESTED(50),
    MUST(100);

    private final int weight;

    Level(int weight) {
        this.weight = weight;
    }

    /** What attending is worth to the person: must 100, interested 50 (the contract's section on interest). */
    public int weight() {
        return weight;
    }

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

package org.chalkline.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a part of a day is for. */
public enum BlockKind {
    SESSIONS,
    BREAK,
    PLENARY;

    /** The name in API and bundle: lower case. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if the word is none of the three */
    @JsonCreator
    public static BlockKind of(String word) {
        for (BlockKind kind : values()) if (kind.word().equals(word)) return kind;
        throw new IllegalArgumentException("must be sessions, break or plenary");
    }
}

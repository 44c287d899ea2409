package org.chalkline.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a token may be used for. */
public enum TokenScope {
    /** Asking only: {@code GET} and {@code HEAD}. */
    READ,
    /** All that its account may do, apart from the account itself. */
    WRITE;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if the word names no scope */
    @JsonCreator
    public static TokenScope of(String word) {
        for (TokenScope scope : values()) if (scope.word().equals(word)) return scope;
        throw new IllegalArgumentException("must be read or write");
    }
}

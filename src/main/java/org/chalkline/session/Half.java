package org.chalkline.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalTime;
import java.util.Locale;

/** Half of a day; the afternoon begins at noon. */
public enum Half {
    MORNING,
    AFTERNOON;

    /** The half in which a session that starts then runs. */
    public static Half of(LocalTime start) {
        return start.isBefore(LocalTime.NOON) ? MORNING : AFTERNOON;
    }

    /** The name in API and bundle: lower case. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if the word is neither of the two */
    @JsonCreator
    public static Half of(String word) {
        for (Half half : values()) if (half.word().equals(word)) return half;
        throw new IllegalArgumentException("must be morning or afternoon");
    }
}

package org.chalkline.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an invitation makes of whoever takes it. */
public enum Purpose {
    /** An organizer of the event. */
    ORGANIZER,
    /** A person whom organizers entered before; what sign-in cards carry. */
    PERSON,
    /** One of those who run a session. */
    SPEAKER;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if the word names no purpose */
    @JsonCreator
    public static Purpose of(String word) {
        for (Purpose purpose : values()) if (purpose.word().equals(word)) return purpose;
        throw new IllegalArgumentException("must be organizer or person");
    }
}

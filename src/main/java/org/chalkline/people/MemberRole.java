package org.chalkline.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an account is in an event. Whoever has a part in a session is called a speaker besides. */
public enum MemberRole {
    ORGANIZER,
    ATTENDEE;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if the word names no role */
    @JsonCreator
    public static MemberRole of(String word) {
        for (MemberRole role : values()) if (role.word().equals(word)) return role;
        throw new IllegalArgumentException("must be organizer or attendee");
    }
}

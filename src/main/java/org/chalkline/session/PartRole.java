package org.chalkline.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody does in a session. All four must be free while it runs. */
public enum PartRole {
    PRESENTER("presents"),
    HOST("hosts"),
    REVIEWER("reviews"),
    REQUIRED("takes part");

    private final String verb;

    PartRole(String verb) {
        this.verb = verb;
    }

    /** What the person does, for pages: "presents". */
    public String verb() {
        return verb;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if the word names no role */
    @JsonCreator
    public static PartRole of(String word) {
        for (PartRole role : values()) if (role.word().equals(word)) return role;
        throw new IllegalArgumentException("must be presenter, host, reviewer or required");
    }
}

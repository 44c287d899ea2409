package org.chalkline.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The kinds of sessions, each with what is particular to it: names, look, questions and usual length. */
public enum Kind {
    TALK("talk", "Talk", "Talk", "talk", 35),
    WHITEBOARD("whiteboard", "Whiteboard", "Whiteboard discussion", "wb", 50),
    DEMO("demo", "Demo", "Demo", "demo", 35),
    CODE_WALKTHROUGH("code-walkthrough", "Code", "Code walkthrough", "code", 50),
    DISCUSSION("discussion", "Discussion", "Discussion", "disc", 50),
    HACK("hack", "Hacking", "Hacking", "hack", 110),
    PLENARY("plenary", "Plenary", "Plenary", "plenary", 45);

    private final String word;
    private final String shortName;
    private final String longName;
    private final String look;
    private final int usualMinutes;

    Kind(String word, String shortName, String longName, String look, int usualMinutes) {
        this.word = word;
        this.shortName = shortName;
        this.longName = longName;
        this.look = look;
        this.usualMinutes = usualMinutes;
    }

    /** The name in API and bundle, such as {@code code-walkthrough}. */
    @JsonValue
    public String word() {
        return word;
    }

    /** The name on a note in the grid. */
    public String shortName() {
        return shortName;
    }

    public String longName() {
        return longName;
    }

    /** The suffix of style class and icon, such as {@code wb} for {@code k-wb} and {@code i-wb}. */
    public String look() {
        return look;
    }

    public int usualMinutes() {
        return usualMinutes;
    }

    /** @throws IllegalArgumentException if the word names no kind */
    @JsonCreator
    public static Kind of(String word) {
        for (Kind kind : values()) if (kind.word.equals(word)) return kind;
        throw new IllegalArgumentException(
                "must be one of " + Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", ")));
    }
}

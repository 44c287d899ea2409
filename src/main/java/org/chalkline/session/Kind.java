package org.chalkline.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of sessions, each with what is particular to it: names, look, questions and usual length. */
public enum Kind {
    TALK(
            "talk",
            "Talk",
            "Talk",
            "talk",
            35,
            new Questions("One speaker, questions after. 30–45 minutes", "What will people hear?", PartRole.PRESENTER)),
    WHITEBOARD(
            "whiteboard",
            "Whiteboard",
            "Whiteboard discussion",
            "wb",
            50,
            new Questions("A problem, a board, people who know. 45–60 minutes", "What is the problem?", PartRole.HOST)
                    .withOutcome("What is to come out of it?")
                    .withPeople()),
    DEMO(
            "demo",
            "Demo",
            "Demo",
            "demo",
            35,
            new Questions("Show it running. 15–45 minutes", "What will people see?", PartRole.PRESENTER)
                    .withSetup()
                    .withHardware("What hardware and network?")),
    CODE_WALKTHROUGH(
            "code-walkthrough",
            "Code",
            "Code walkthrough",
            "code",
            50,
            new Questions(
                            "Read source together. 45–90 minutes",
                            "Which code, and what is hard about it?",
                            PartRole.PRESENTER)
                    .withLinks("Repository and patches")),
    DISCUSSION(
            "discussion",
            "Discussion",
            "Discussion",
            "disc",
            50,
            new Questions("A question that needs many heads. 30–60 minutes", "What is the question?", PartRole.HOST)
                    .withOutcome("What is to come out of it?")
                    .withPeople()),
    HACK(
            "hack",
            "Hacking",
            "Hacking",
            "hack",
            110,
            new Questions(
                            "A sprint at tables. 90 minutes or more",
                            "What will you work on, and which skills are wanted?",
                            PartRole.HOST)
                    .withOutcome("What is the goal?")),
    PLENARY("plenary", "Plenary", "Plenary", "plenary", 45, null);

    private final String word;
    private final String shortName;
    private final String longName;
    private final String look;
    private final int usualMinutes;

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final @Nullable Questions questions;

    Kind(String word, String shortName, String longName, String look, int usualMinutes, @Nullable Questions questions) {
        this.questions = questions;
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

    /** What somebody who proposes one is asked; empty if only organizers make them. */
    public Optional<Questions> questions() {
        return Optional.ofNullable(questions);
    }

    /** The part of those who run one. */
    public PartRole proposer() {
        return questions == null ? PartRole.PRESENTER : questions.proposer();
    }

    /** Those that may be proposed. */
    public static List<Kind> proposable() {
        return Arrays.stream(values()).filter(kind -> kind.questions != null).toList();
    }

    /** @throws IllegalArgumentException if the word names no kind */
    @JsonCreator
    public static Kind of(String word) {
        for (Kind kind : values()) if (kind.word.equals(word)) return kind;
        throw new IllegalArgumentException(
                "must be one of " + Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", ")));
    }
}

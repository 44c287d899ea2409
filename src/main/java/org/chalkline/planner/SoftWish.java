package org.chalkline.planner;

import java.util.Arrays;
import java.util.Optional;

/** What the planner heeds after interest, each with a weight in points; somebody's must-attend is 100 points, an interest
 * 50. Weight 0 turns a wish off. */
public enum SoftWish {
    ROOM_FITS("room-fits", "Rooms fit demand", 2, "for each person who marked a session and finds no seat in its room"),
    TAGS_APART(
            "tags-apart",
            "One subject, one session at a time",
            5,
            "for each tag that two sessions share which run at the same time"),
    NOT_AGAINST(
            "not-against",
            "Not against what speakers named",
            20,
            "for each session that runs against one which its speaker named"),
    NO_HURRY(
            "no-hurry",
            "Nobody hurries between rooms",
            10,
            "for each person with a part in two sessions, one right after the other in another room"),
    HALF_DAY("half-day", "Preferred half-days", 30, "for each session outside the half-day that its speaker prefers"),
    DEMOS_IN_A_ROW(
            "demos-in-a-row",
            "Demos in a row on one stage",
            5,
            "saved for each demo that follows another on the same stage"),
    FAIRNESS(
            "fairness",
            "Nobody far below the others",
            20,
            "in a hundred, for each point that a person falls below four fifths of what they marked"),
    FEW_MOVES(
            "few-moves",
            "Few moves from the published version",
            5,
            "in a hundred of a mean session's interest, for each session that leaves its published place");

    private final String word;
    private final String label;
    private final int usual;
    private final String about;

    SoftWish(String word, String label, int usual, String about) {
        this.word = word;
        this.label = label;
        this.usual = usual;
        this.about = about;
    }

    static Optional<SoftWish> lookUp(String word) {
        return Arrays.stream(values()).filter(wish -> wish.word.equals(word)).findFirst();
    }

    /** The name in API and pages, such as {@code room-fits}. */
    public String word() {
        return word;
    }

    /** The name on pages. */
    public String label() {
        return label;
    }

    /** The weight while no organizer has chosen another. */
    public int usual() {
        return usual;
    }

    /** What the points are for, to stand after a number. */
    public String about() {
        return about;
    }
}

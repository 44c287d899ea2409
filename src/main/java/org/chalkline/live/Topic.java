package org.chalkline.live;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a message is about; of one session and topic a person hears the latest alone, but every question. */
public enum Topic {
    /** What became of the proposal. */
    STATE,
    /** What became of a change that waited for an organizer. */
    EDIT,
    /** What organizers want to know; each question is a message of its own. */
    QUESTION,
    /** When and where it is. */
    PLACE;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

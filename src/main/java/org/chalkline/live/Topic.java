package org.chalkline.live;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a message is about; of one session and topic a person hears the latest alone. */
public enum Topic {
    /** What became of the proposal. */
    STATE,
    /** What became of a change that waited for an organizer. */
    EDIT,
    /** When and where it is. */
    PLACE;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

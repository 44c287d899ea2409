package org.chalkline.session;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An edit that waits for an organizer, or was declined.
 * @param session code
 * @param note why it was declined
 * @param changes the fields that it changes
 * @param sent the session as it would be read if nothing else had changed
 * @param edit of the session */
public record EditView(
        String session,
        Instant sentAt,
        boolean declined,
        @Nullable String note,
        List<Change> changes,
        @JsonIgnore SessionView sent,
        @JsonIgnore int edit) {

    /** A field that the edit changes.
     * @param was when the speaker changed it
     * @param now what is approved
     * @param conflict whether organizers have changed it since, to something else
     * @param label what it is called on pages
     * @param nowWords as people read it; empty for nothing */
    public record Change(
            String field,
            @Nullable Object was,
            @Nullable Object now,
            @Nullable Object sent,
            boolean conflict,
            @JsonIgnore String label,
            @JsonIgnore String nowWords,
            @JsonIgnore String sentWords) {}

    /** This edit for somebody who knows less, or more, of where the session stands. */
    EditView as(Told told) {
        return new EditView(session, sentAt, declined, note, changes, sent.as(told), edit);
    }

    public boolean hasConflicts() {
        return changes.stream().anyMatch(Change::conflict);
    }
}

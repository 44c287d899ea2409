package org.chalkline.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chalkline.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** What an organizer says to an edit that waits.
 * @param approve whether it becomes the session's text
 * @param note why, for the session's people
 * @param overwrite fields in which it wins over what organizers have changed since */
public record NewEditDecision(
        @NotNull(message = "must be true or false") Boolean approve,
        @Size(max = 2000) @PlainText(lines = true) @Nullable String note,
        @Size(max = 20) List<@NotNull String> overwrite) {
    public NewEditDecision(Boolean approve, @Nullable String note, @Nullable List<String> overwrite) {
        this.approve = approve;
        this.note = note;
        this.overwrite = overwrite == null ? List.of() : overwrite;
    }
}

package org.chalkline.schedule;

import jakarta.validation.constraints.Size;
import org.chalkline.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an organizer says when publishing.
 * @param note why, for everybody to read on the page of changes */
public record NewVersion(
        @Size(max = 500) @PlainText(lines = true) @Schema(examples = "Lunch moved to 12:30") @Nullable
        String note) {}

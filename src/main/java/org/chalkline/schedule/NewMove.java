package org.chalkline.schedule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import org.chalkline.shared.Limits;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One placement of a command of several.
 * @param session code
 * @param room slug
 * @param start local time of the event, whole minutes */
public record NewMove(
        @NotNull(message = "must be the code of a session") @Schema(examples = "GLUSTER")
        String session,

        @NotNull(message = "must be the slug of a room") @Schema(examples = "demo-stage")
        String room,

        @NotNull(message = "must be a local time, such as 2012-03-06T09:45") @Schema(examples = "2012-03-06T09:45")
        LocalDateTime start,

        @Min(value = 1, message = "counts from 1") @Max(Limits.TABLES) @Nullable
        Integer table,

        @Nullable Boolean pinned,
        @Size(max = 20) @Nullable List<@NotNull String> accept) {
    NewPlacement placement() {
        return new NewPlacement(room, start, table, pinned, accept);
    }
}

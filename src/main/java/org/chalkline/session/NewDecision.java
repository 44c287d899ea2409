package org.chalkline.session;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chalkline.shared.Limits;
import org.chalkline.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** One state for several sessions.
 * @param sessions codes
 * @param note why, for the sessions' people; kept with each */
public record NewDecision(
        @NotEmpty(message = "must name at least one session") @Size(max = Limits.SESSIONS)
        List<@NotNull String> sessions,

        @NotNull(message = "must be the state to come, such as accepted")
        SessionState state,

        @Size(max = 2000) @PlainText(lines = true) @Nullable String note) {}

package org.chalkline.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.chalkline.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** The state a session is to have.
 * @param note why, for the session's people; kept with the session */
public record NewState(
        @NotNull(message = "must be the state to come, such as accepted")
        SessionState state,

        @Size(max = 2000) @PlainText(lines = true) @Nullable String note) {}

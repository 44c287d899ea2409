package org.chalkline.interest;

import jakarta.validation.constraints.NotNull;

/** What somebody wants of a session. */
public record NewLevel(
        @NotNull(message = "must be none, interested or must")
        Level level) {}

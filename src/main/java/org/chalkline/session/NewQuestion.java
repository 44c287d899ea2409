package org.chalkline.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.chalkline.shared.PlainText;

/** Something to ask those who run a session. */
public record NewQuestion(
        @NotBlank(message = "must be the question") @Size(max = 2000) @PlainText(lines = true)
        String text) {}

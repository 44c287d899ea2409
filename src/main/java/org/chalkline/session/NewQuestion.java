package org.chalkline.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.chalkline.shared.PlainText;

/** Something to ask those who run a session. */
public record NewQuestion(
        @NotBlank(message = "write what you want to know") @Size(max = 2000) @PlainText(lines = true)
        String text) {}

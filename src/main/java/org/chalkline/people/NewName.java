package org.chalkline.people;

import jakarta.validation.constraints.Size;
import org.chalkline.shared.HasText;
import org.chalkline.shared.Limits;
import org.chalkline.shared.PlainText;

/** How somebody who signs in for the first time wants to be called. */
public record NewName(
        @HasText @Size(max = Limits.NAME) @PlainText String displayName) {}

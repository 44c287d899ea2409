package org.chalkline.people;

import jakarta.validation.constraints.Size;
import org.chalkline.shared.HasText;
import org.chalkline.shared.Limits;
import org.chalkline.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** What somebody says of themselves.
 * @param affiliation company, project or town */
public record NewProfile(
        @HasText @Size(max = Limits.NAME) @PlainText String name,

        @Size(max = Limits.NAME) @PlainText @Nullable String affiliation) {}

package org.chalkline.session;

import jakarta.validation.constraints.Size;
import org.chalkline.shared.HasText;
import org.chalkline.shared.Limits;
import org.chalkline.shared.PlainText;

/** Somebody who is to run a session too.
 * @param name as people know them */
public record NewCoSpeaker(
        @HasText @Size(max = Limits.NAME) @PlainText String name) {}

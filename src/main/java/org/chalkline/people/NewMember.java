package org.chalkline.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What somebody joins an event with.
 * @param code of the event; case, blanks and hyphens do not matter */
public record NewMember(
        @NotNull(message = "{org.chalkline.eventCode}") @Size(max = 40)
        String code) {}

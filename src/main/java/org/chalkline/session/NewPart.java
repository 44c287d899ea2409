package org.chalkline.session;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;

/** Somebody's part in a session, as entered.
 * @param person slug of a person of the same event.
 * What is read may be sent back: {@code name} is then left aside */
@JsonIgnoreProperties("name")
public record NewPart(
        @NotNull(message = "must be the slug of a person") String person,

        @NotNull(message = "must be presenter, host, reviewer or required")
        PartRole role) {}

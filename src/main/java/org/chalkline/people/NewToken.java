package org.chalkline.people;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.chalkline.shared.HasText;
import org.chalkline.shared.Limits;
import org.chalkline.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** What somebody says of a token they want.
 * @param name for themselves, to know it again
 * @param event slug of the only event it is to be good for; none for all
 * @param days until it expires, counted from now */
public record NewToken(
        @HasText @Size(max = Limits.NAME) @PlainText String name,

        @NotNull(message = "must be read or write") TokenScope scope,

        @PlainText @Nullable String event,

        @NotNull(message = "must be a number of days, from 1 to 365")
        @Min(value = 1, message = "must be a number of days, from 1 to 365")
        @Max(value = 365, message = "must be a number of days, from 1 to 365")
        Integer days) {}

package org.chalkline.live;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chalkline.shared.Limits;
import org.chalkline.shared.PlainText;

/** Whose letters are meant.
 * @param people slugs */
public record NewSending(
        @NotEmpty(message = "must name at least one person") @Size(max = Limits.PEOPLE)
        List<@NotNull @PlainText String> people) {}

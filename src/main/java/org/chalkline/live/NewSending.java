package org.chalkline.live;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.chalkline.shared.Limits;
import org.chalkline.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** Whose letters are meant.
 * @param people slugs
 * @param revisions of the letters as they were read, by slug; a letter that is another one by now is not sent. Whoever is
 *     not in it gets what waits */
public record NewSending(
        @NotEmpty(message = "must name at least one person") @Size(max = Limits.PEOPLE)
        List<@NotNull @PlainText String> people,

        @Nullable @Size(max = Limits.PEOPLE) Map<String, String> revisions) {
    boolean isRead(LetterView letter) {
        String read = revisions == null ? null : revisions.get(letter.person());
        return read == null || read.equals(letter.revision());
    }
}

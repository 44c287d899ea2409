package org.chalkline.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.chalkline.shared.Limits;
import org.chalkline.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** A link of a session: slides, a repository, patches.
 * @param url absolute, http or https */
public record Link(
        @Size(max = Limits.NAME) @PlainText @Nullable String title,

        @NotNull(message = "must be a web address")
        @Size(max = 2000)
        @Pattern(
                regexp = "https?://[^\\s<>\"]+",
                message = "must be a web address that starts with http:// or https://")
        @PlainText
        String url) {
    /** The title, or the address where there is none. */
    public String words() {
        return title == null || title.isBlank() ? url : title;
    }
}

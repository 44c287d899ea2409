package org.chalkline.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.chalkline.shared.Limits;
import org.chalkline.shared.PlainText;
import org.chalkline.shared.SelfChecking;
import org.chalkline.shared.Violation;
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
        String url)
        implements SelfChecking {
    @Override
    @SuppressWarnings("NullAway") // called before or after the annotations have been checked
    public List<Violation> problems() {
        if (url == null || !url.startsWith("http")) return List.of();
        try {
            URI uri = new URI(url);
            if (uri.getHost() != null && uri.getUserInfo() == null) return List.of();
        } catch (URISyntaxException e) {
            // told below
        }
        return List.of(new Violation("url", "must be a whole web address, such as https://example.org/slides.pdf"));
    }

    /** The title, or the address where there is none. */
    public String words() {
        return title == null || title.isBlank() ? url : title;
    }
}

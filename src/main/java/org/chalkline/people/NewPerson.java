package org.chalkline.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.shared.ClockChange;
import org.chalkline.shared.HasText;
import org.chalkline.shared.Limits;
import org.chalkline.shared.PlainText;
import org.chalkline.shared.SelfChecking;
import org.chalkline.shared.Slug;
import org.chalkline.shared.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an organizer says of a person.
 * @param slug the address; cannot be changed later
 * @param email for organizers alone, never shown in public
 * @param available when the person is there; none means always */
public record NewPerson(
        @Slug @Schema(examples = "ian-campbell") String slug,

        @HasText @Size(max = Limits.NAME) @PlainText String name,

        @Size(max = Limits.NAME) @PlainText @Nullable String affiliation,

        @Size(max = 254) @Email(message = "is not an e-mail address") @PlainText @Nullable
        String email,

        @Size(max = Limits.LIST) List<@Valid @NotNull Window> available)
        implements SelfChecking {
    public NewPerson(
            String slug,
            String name,
            @Nullable String affiliation,
            @Nullable String email,
            @Nullable List<Window> available) {
        this.slug = slug;
        this.name = name;
        this.affiliation = affiliation;
        this.email = email;
        this.available = available == null ? List.of() : available;
    }

    @Override
    @SuppressWarnings("NullAway") // called before or after the annotations have been checked
    public List<Violation> problems() {
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < available.size(); i++) {
            Window window = available.get(i);
            if (window == null || window.from() == null || window.to() == null) continue;
            if (!window.from().isBefore(window.to())) {
                found.add(new Violation("available[" + i + "].to", "must be later than " + window.from()));
            }
        }
        return found;
    }

    /** What of its times the clock jumps over. */
    @SuppressWarnings("NullAway") // called before or after the annotations have been checked
    public List<Violation> skippedTimes(ZoneId zone) {
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < available.size(); i++) {
            Window window = available.get(i);
            if (window == null) continue;
            ClockChange.check("available[" + i + "].from", window.date(), window.from(), zone, found);
            ClockChange.check("available[" + i + "].to", window.date(), window.to(), zone, found);
        }
        return found;
    }
}

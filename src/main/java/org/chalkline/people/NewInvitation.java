package org.chalkline.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chalkline.shared.Limits;
import org.chalkline.shared.PlainText;
import org.chalkline.shared.SelfChecking;
import org.chalkline.shared.Violation;
import org.jspecify.annotations.Nullable;

/** Whom organizers invite, and as what.
 * @param purpose {@code organizer} or {@code person}
 * @param person slug of the person that they are; for that purpose alone
 * @param name whom it is meant for, to know it again */
public record NewInvitation(
        @NotNull(message = "must be organizer or person") Purpose purpose,
        @PlainText @Nullable String person,

        @Size(max = Limits.NAME) @PlainText @Nullable String name)
        implements SelfChecking {
    @Override
    @SuppressWarnings("NullAway") // called before or after the annotations have been checked
    public List<Violation> problems() {
        if (purpose == Purpose.SPEAKER) {
            return List.of(new Violation("purpose", "must be organizer or person; speakers invite to their sessions"));
        }
        if (purpose == Purpose.PERSON && person == null) {
            return List.of(new Violation("person", "must be the slug of a person"));
        }
        return List.of();
    }
}

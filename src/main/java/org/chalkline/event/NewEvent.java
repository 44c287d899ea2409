package org.chalkline.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chalkline.shared.HasText;
import org.chalkline.shared.Limits;
import org.chalkline.shared.PlainText;
import org.chalkline.shared.SelfChecking;
import org.chalkline.shared.Slug;
import org.chalkline.shared.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an organizer says of an event.
 * @param slug its address; cannot be changed later
 * @param timeZone IANA name, such as {@code America/Los_Angeles}
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param equipment what rooms may have and sessions may need; null leaves it as it is */
public record NewEvent(
        @Slug @Schema(examples = "xen-hackathon-2012") String slug,

        @HasText @Size(max = Limits.NAME) @PlainText String name,

        @Size(max = Limits.TITLE) @PlainText @Nullable String slogan,
        @Size(max = Limits.NAME) @PlainText @Nullable String host,
        @Size(max = Limits.TITLE) @PlainText @Nullable String venue,

        @HasText @Schema(examples = "America/Los_Angeles") String timeZone,

        @NotNull(message = "must be a date, such as 2012-03-06") @JsonProperty("from")
        LocalDate from,

        @NotNull(message = "must be a date, such as 2012-03-08") @JsonProperty("to")
        LocalDate to,

        @Size(max = Limits.LIST) @Nullable List<@HasText @Size(max = Limits.NAME) @PlainText String> equipment)
        implements SelfChecking {
    /** First path segments that the program keeps for itself. */
    private static final Set<String> KEPT = Set.of(
            "a",
            "api",
            "q",
            "webjars",
            "events",
            "sign-in",
            "sign-out",
            "join",
            "invitations",
            "account",
            "organize",
            "static",
            "assets");

    @Override
    @SuppressWarnings("NullAway") // called before or after the annotations have been checked
    public List<Violation> problems() {
        List<Violation> found = new ArrayList<>();
        if (slug != null && KEPT.contains(slug)) {
            found.add(new Violation("slug", "is an address the program uses itself; choose another"));
        }
        if (timeZone != null
                && !timeZone.isBlank()
                && !ZoneId.getAvailableZoneIds().contains(timeZone)) {
            found.add(new Violation("timeZone", "is not a time zone we know; use an IANA name such as Europe/Berlin"));
        }
        if (from != null && (from.getYear() < 1970 || from.getYear() > 2999)) {
            found.add(new Violation("from", "must lie between 1970 and 2999"));
        } else if (from != null && to != null) {
            if (to.isBefore(from)) found.add(new Violation("to", "must not be before the first day, " + from));
            else if (ChronoUnit.DAYS.between(from, to) >= Limits.DAYS)
                found.add(new Violation("to", "must be within " + Limits.DAYS + " days of the first day"));
        }
        return found;
    }
}

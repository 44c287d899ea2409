package org.chalkline.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.shared.Limits;
import org.chalkline.shared.PlainText;
import org.chalkline.shared.SelfChecking;
import org.chalkline.shared.Violation;
import org.jspecify.annotations.Nullable;

/** A part of a day, {@code [from, to)} in local time.
 * @param slotMinutes of kind {@code sessions}: length of a slot
 * @param gapMinutes of kind {@code sessions}: pause between slots, so that one starts every {@code slotMinutes + gapMinutes}
 * @param title of kind {@code break} and {@code plenary}
 * @param room of kind {@code plenary}: slug of the room it is held in */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Block(
        @NotNull(message = "must be sessions, break or plenary")
        BlockKind kind,

        @NotNull(message = "must be a time, such as 09:00") @JsonProperty("from")
        LocalTime from,

        @NotNull(message = "must be a time, such as 17:30") @JsonProperty("to")
        LocalTime to,

        @Size(max = Limits.TITLE) @PlainText @Nullable String title,
        @Size(max = 60) @PlainText @Nullable String room,
        @Min(1) @Max(1440) @Nullable Integer slotMinutes,
        @Min(0) @Max(1440) @Nullable Integer gapMinutes)
        implements SelfChecking {
    @Override
    @SuppressWarnings("NullAway") // called before or after the annotations have been checked
    public List<Violation> problems() {
        List<Violation> found = new ArrayList<>();
        if (from == null || to == null) return found;
        if (!from.isBefore(to)) found.add(new Violation("to", "must be later than " + from));
        if (kind == BlockKind.SESSIONS && slotMinutes == null) {
            found.add(new Violation("slotMinutes", "is needed for a block of kind sessions"));
        }
        return found;
    }

    /** Local starts of the slots that fit whole; empty unless the kind is {@code sessions}. */
    public List<LocalTime> starts() {
        List<LocalTime> starts = new ArrayList<>();
        if (kind != BlockKind.SESSIONS || slotMinutes == null) return starts;
        int step = slotMinutes + (gapMinutes == null ? 0 : gapMinutes);
        long length = Duration.between(from, to).toMinutes();
        for (int at = 0; at + slotMinutes <= length; at += step) starts.add(from.plusMinutes(at));
        return starts;
    }
}

package org.chalkline.schedule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.shared.Limits;
import org.chalkline.shared.SelfChecking;
import org.chalkline.shared.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a session is to stand.
 * @param room slug
 * @param start local time of the event, whole minutes
 * @param table which of the room's tables, from 1; a free one is taken if left out
 * @param pinned whether the planner must leave it there; as it was if left out
 * @param accept names of hard rules that this placement may break */
public record NewPlacement(
        @NotNull(message = "must be the slug of a room") @Schema(examples = "lab")
        String room,

        @NotNull(message = "must be a local time, such as 2012-03-06T09:45") @Schema(examples = "2012-03-06T09:45")
        LocalDateTime start,

        @Min(value = 1, message = "counts from 1") @Max(value = Limits.TABLES) @Nullable
        Integer table,

        @Nullable Boolean pinned,
        @Size(max = 20) List<@NotNull String> accept)
        implements SelfChecking {
    public NewPlacement(
            String room,
            LocalDateTime start,
            @Nullable Integer table,
            @Nullable Boolean pinned,
            @Nullable List<String> accept) {
        this.room = room;
        this.start = start;
        this.table = table;
        this.pinned = pinned;
        this.accept = accept == null ? List.of() : accept;
    }

    @Override
    @SuppressWarnings("NullAway") // called before or after the annotations have been checked
    public List<Violation> problems() {
        List<Violation> found = new ArrayList<>();
        if (start != null && (start.getSecond() != 0 || start.getNano() != 0)) {
            found.add(new Violation("start", "must be a whole minute"));
        }
        if (start != null && (start.getYear() < 1970 || start.getYear() > 2999)) {
            found.add(new Violation("start", "must lie between 1970 and 2999"));
        }
        for (int i = 0; i < accept.size(); i++) {
            String rule = accept.get(i);
            if (rule != null && !Rules.names().contains(rule)) {
                found.add(new Violation(
                        "accept[" + i + "]", "is no rule; rules are " + String.join(", ", Rules.names())));
            }
        }
        return found;
    }
}

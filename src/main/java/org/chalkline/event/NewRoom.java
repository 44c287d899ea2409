package org.chalkline.event;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.shared.HasText;
import org.chalkline.shared.Limits;
import org.chalkline.shared.PlainText;
import org.chalkline.shared.Slug;
import org.chalkline.shared.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an organizer says of a room.
 * @param slug its address; cannot be changed later
 * @param capacity seats, from 1
 * @param tables how many sessions it holds at once; 1 if left out
 * @param order place in the row of columns, from 0; at the end if left out */
public record NewRoom(
        @Slug @Schema(examples = "whiteboard-a") String slug,

        @HasText @Size(max = Limits.NAME) @PlainText String name,

        @NotNull(message = "must be the number of seats") @Min(1) @Max(100_000)
        Integer capacity,

        @Size(max = Limits.LIST) List<@HasText @Size(max = Limits.NAME) @PlainText String> equipment,
        @Min(1) @Max(Limits.TABLES) @Nullable Integer tables,
        @Min(0) @Max(10_000) @Nullable Integer order) {
    public NewRoom(
            String slug,
            String name,
            Integer capacity,
            @Nullable List<String> equipment,
            @Nullable Integer tables,
            @Nullable Integer order) {
        this.slug = slug;
        this.name = name;
        this.capacity = capacity;
        this.equipment = equipment == null ? List.of() : equipment;
        this.tables = tables;
        this.order = order;
    }

    /** What of its equipment the event does not have; nothing while the event lists none.
     * @param known equipment of the event */
    public List<Violation> unknownEquipment(List<String> known) {
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < equipment.size() && !known.isEmpty(); i++) {
            if (known.contains(equipment.get(i))) continue;
            found.add(new Violation(
                    "equipment[" + i + "]", "is not equipment of this event; it has " + String.join(", ", known)));
        }
        return found;
    }
}

package org.chalkline.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/** What an organizer sees of a room.
 * @param tables how many sessions it holds at once
 * @param order place in the row of columns, from 0 */
public record RoomView(
        String slug,
        String name,
        int capacity,
        List<String> equipment,
        int tables,
        int order,
        @JsonIgnore int edit) {
    static RoomView of(Room r) {
        return new RoomView(r.slug, r.name, r.capacity, r.equipment, r.tables, r.position, r.edit);
    }
}

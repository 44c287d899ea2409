package org.chalkline.event;

import java.util.List;

/** What everybody may know of a room.
 * @param tables how many sessions it holds at once
 * @param order place in the row of columns, from 0 */
public record PublicRoom(String slug, String name, int capacity, List<String> equipment, int tables, int order) {
    public static PublicRoom of(Room r, int order) {
        return new PublicRoom(r.slug, r.name, r.capacity, r.equipment, r.tables, order);
    }
}

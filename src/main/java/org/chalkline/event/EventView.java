package org.chalkline.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an organizer sees of an event; also the {@code event} of a bundle.
 * @param from first day, inclusive
 * @param to last day, inclusive */
public record EventView(
        String slug,
        String name,
        @Nullable String slogan,
        @Nullable String host,
        @Nullable String venue,
        String timeZone,
        LocalDate from,
        LocalDate to,
        List<String> equipment,
        @JsonIgnore int edit) {
    /** A published event, which has no edit number.
     * @param equipment of its published rooms */
    public static EventView of(PublicEvent e, List<String> equipment) {
        return new EventView(
                e.slug(), e.name(), e.slogan(), e.host(), e.venue(), e.timeZone(), e.from(), e.to(), equipment, 0);
    }

    static EventView of(HackEvent e) {
        return new EventView(
                e.slug, e.name, e.slogan, e.host, e.venue, e.timeZone, e.startsOn, e.endsOn, e.equipment, e.edit);
    }
}

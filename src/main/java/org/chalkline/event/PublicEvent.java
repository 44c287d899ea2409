package org.chalkline.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What everybody may know of an event.
 * @param timeZone IANA name
 * @param from first day, inclusive
 * @param to last day, inclusive */
public record PublicEvent(
        String slug,
        String name,
        @Nullable String slogan,
        @Nullable String host,
        @Nullable String venue,
        String timeZone,
        LocalDate from,
        LocalDate to) {
    public static PublicEvent of(HackEvent e) {
        return new PublicEvent(e.slug, e.name, e.slogan, e.host, e.venue, e.timeZone, e.startsOn, e.endsOn);
    }
}

package org.chalkline.event;

import java.time.ZoneId;
import org.chalkline.shared.Format;
import org.chalkline.shared.Frame;

/** What stands around an organizer's page. */
public final class OrganizerFrame {
    private OrganizerFrame() {}

    /** @param current the entry of the organizer's menu that is open, such as {@code venue} */
    public static Frame of(EventView event, String current) {
        return of(event, current, "");
    }

    /** @param style text of the page's style block */
    public static Frame of(EventView event, String current, String style) {
        String dates = Format.dates(event.from(), event.to());
        String where = event.venue() == null || event.venue().isBlank() ? dates : event.venue() + ", " + dates;
        String zone = Format.zone(ZoneId.of(event.timeZone()), event.from(), event.to());
        return new Frame(
                event.name(), where, "/" + event.slug(), current, "", "Organizer view. Times are " + zone + ".", style);
    }
}

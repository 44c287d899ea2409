package org.chalkline.event;

import java.time.ZoneId;
import org.chalkline.shared.Format;
import org.chalkline.shared.Frame;

/** What stands around a page of an event that is made from its present state, not from a published version. */
public final class EventFrame {
    private EventFrame() {}

    /** @param current the entry of the main menu that is open */
    public static Frame of(EventView event, String current) {
        return of(event, current, "", "Times are " + zone(event) + ".");
    }

    static Frame of(EventView event, String current, String style, String foot) {
        String dates = Format.ENGLISH.dates(event.from(), event.to());
        String where = event.venue() == null || event.venue().isBlank() ? dates : event.venue() + ", " + dates;
        return new Frame(event.name(), where, "/" + event.slug(), current, "", foot, style, null);
    }

    static String zone(EventView event) {
        return Format.ENGLISH.zone(ZoneId.of(event.timeZone()), event.from(), event.to());
    }
}

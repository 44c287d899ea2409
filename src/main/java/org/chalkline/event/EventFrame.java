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

    /** In the reader's language.
     * @param keep query that the links keep; or empty
     * @param foot sentence at the bottom */
    public static Frame of(EventView event, Format format, String current, String keep, String foot) {
        return of(event, format, current, keep, "", foot);
    }

    static Frame of(EventView event, String current, String style, String foot) {
        return of(event, Format.ENGLISH, current, "", style, foot);
    }

    private static Frame of(EventView event, Format format, String current, String keep, String style, String foot) {
        String dates = format.dates(event.from(), event.to());
        String where = event.venue() == null || event.venue().isBlank() ? dates : event.venue() + ", " + dates;
        return new Frame(event.name(), where, "/" + event.slug(), current, keep, "", foot, style, null);
    }

    static String zone(EventView event) {
        return zone(event, Format.ENGLISH);
    }

    /** {@code Pacific Standard Time (UTC−8)}, in the reader's language. */
    public static String zone(EventView event, Format format) {
        return format.zone(ZoneId.of(event.timeZone()), event.from(), event.to());
    }
}

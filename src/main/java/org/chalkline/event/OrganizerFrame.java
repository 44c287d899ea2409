package org.chalkline.event;

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
        return EventFrame.of(event, current, style, "Organizer view. Times are " + EventFrame.zone(event) + ".");
    }
}

package org.chalkline.event;

import java.util.List;

/** What everybody may read of events, rooms and days: the newest published version, never the draft. */
public interface PublicEvents {
    List<PublicEvent> events();

    /** @throws org.chalkline.shared.Missing unless a version of it is published */
    PublicEvent event(String slug);

    List<PublicRoom> rooms(String event);

    List<PublicDay> days(String event);
}

package org.chalkline.session;

import java.util.Set;
import org.chalkline.event.HackEvent;

/** Where the draft has sessions; answered by the schedule, asked by the search for sessions. */
public interface SessionRooms {
    /** Codes of the sessions that the draft places in this room. */
    Set<String> codesIn(HackEvent event, String room);
}

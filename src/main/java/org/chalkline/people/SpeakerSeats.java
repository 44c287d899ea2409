package org.chalkline.people;

import java.util.Optional;
import org.chalkline.event.HackEvent;

/** Where invited speakers are seated; sessions know how. */
public interface SpeakerSeats {
    /** The title of a session; empty if it is gone or takes nobody any more. */
    Optional<String> title(HackEvent event, String session);

    /** Whether the account runs the session, and may invite to it. */
    boolean mayInvite(HackEvent event, String session, String account);

    /** Makes the person one of those who run the session, in the caller's transaction. */
    void seat(HackEvent event, String session, Person person);
}

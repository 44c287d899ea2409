package org.chalkline.people;

import java.util.Optional;
import org.chalkline.event.HackEvent;

/** Where invited speakers are seated; sessions know how. */
public interface SpeakerSeats {
    /** The title of a session; empty if it is gone or takes nobody any more. */
    Optional<String> title(HackEvent event, String session);

    /** Makes the person one of those who run the session, in the caller's transaction. */
    void seat(HackEvent event, String session, Person person);
}

package org.chalkline.session;

import java.util.Set;
import org.chalkline.event.HackEvent;

/** What people know of decisions: one is theirs to see once its letter is sent, or the session published. Answered by the
 * outbox, asked wherever speakers and attendees meet a session. */
public interface ToldStates {
    /** What the account knows of its own session. */
    Told told(Session session, String account);

    /** What those of its people know who know least. */
    Told told(Session session);

    /** The account has changed by itself what it knows. */
    void hear(Session session, String account, Told now);

    /** Codes of the accepted sessions some of whose speakers do not know of it. */
    Set<String> untold(HackEvent event);
}

package org.chalkline.session;

import java.util.List;
import java.util.Set;

/** What everybody may read of sessions: those of the newest published version, in time order. */
public interface PublicSessions {
    /** @throws org.chalkline.shared.Missing unless a version of the event is published */
    List<PublicSession> sessions(String event);

    /** Codes of the sessions in the newest published version; none if nothing is published. */
    Set<String> codes(String event);
}

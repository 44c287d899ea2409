package org.chalkline.session;

import java.util.List;
import java.util.Map;

/** What everybody may read of sessions: those of the newest published version, in time order. */
public interface PublicSessions {
    /** @throws org.chalkline.shared.Missing unless a version of the event is published */
    List<PublicSession> sessions(String event);

    /** The sessions of the newest published version, by code; none if nothing is published. */
    Map<String, PublicSession> byCode(String event);
}

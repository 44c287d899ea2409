package org.chalkline.schedule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of changes between published versions, and of what is no longer there. */
@MessageBundle("changes")
public interface ChangeWords {
    @Message("Moved")
    String moved();
}

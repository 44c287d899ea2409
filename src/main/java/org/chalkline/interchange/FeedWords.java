package org.chalkline.interchange;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What calendars and feeds say. */
@MessageBundle("feed")
public interface FeedWords {
    @Message("Cancelled")
    String cancelled();
}

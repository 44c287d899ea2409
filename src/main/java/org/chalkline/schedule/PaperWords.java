package org.chalkline.schedule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on paper, at doors and on the wall. */
@MessageBundle("paper")
public interface PaperWords {
    @Message("Print")
    String print();
}

package org.chalkline.schedule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What one's own agenda says. */
@MessageBundle("mine")
public interface MineWords {
    @Message("My agenda")
    String title();
}

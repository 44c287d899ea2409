package org.chalkline.live;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of one change of somebody's agenda, wherever they are told. */
@MessageBundle("agenda")
public interface AgendaWords {
    @Message("Cancelled: {title}")
    String cancelled(String title);

    @Message("Moved: {title}")
    String moved(String title);

    @Message("New room: {title}")
    String newRoom(String title);

    @Message("On the schedule: {title}")
    String added(String title);
}

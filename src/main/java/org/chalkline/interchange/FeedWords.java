package org.chalkline.interchange;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What calendars and feeds say. */
@MessageBundle("feed")
public interface FeedWords {
    /** Before a title, for programs that do not show that it is cancelled. */
    @Message("Cancelled: {title}")
    String cancelled(String title);

    /** In the calendar of a room that it is no longer in. */
    @Message("Moved to {room}: {title}")
    String movedTo(String room, String title);

    @Message("{event}, my agenda")
    String myAgenda(String event);

    @Message("{event}: what changed")
    String whatChanged(String event);

    /** @param summary such as {@code 2 moved, 1 new} */
    @Message("Version {number}: {summary}")
    String version(int number, String summary);
}

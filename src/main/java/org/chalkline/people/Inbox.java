package org.chalkline.people;

import java.util.List;

/** The messages that organizers have sent to somebody, newest first; answered by the outbox, asked by people's own pages. */
public interface Inbox {
    List<MessageView> messages(String account);

    List<MessageView> messages(String account, String event);
}

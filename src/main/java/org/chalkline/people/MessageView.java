package org.chalkline.people;

import java.time.OffsetDateTime;

/** A message to oneself.
 * @param event slug
 * @param eventName name of the event
 * @param session title of the session it is about
 * @param text plain, with line breaks
 * @param sent with the event's offset */
public record MessageView(String event, String eventName, String session, String text, OffsetDateTime sent) {}

package org.chalkline.people;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A message to oneself.
 * @param event slug
 * @param eventName name of the event
 * @param session title of the session it is about
 * @param code of that session, for whoever runs it; null for others
 * @param text plain, with line breaks
 * @param sent with the event's offset */
public record MessageView(
        String event,
        String eventName,
        String session,
        @Nullable String code,
        String text,
        OffsetDateTime sent) {}

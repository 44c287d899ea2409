package org.chalkline.session;

import java.util.List;

/** A question that waits in the outbox.
 * @param session code
 * @param people slugs of those who are asked */
public record QuestionView(String session, String text, List<String> people) {}

package org.chalkline.session;

/** An organizer asked those who run a session something, in the same transaction.
 * @param text plain, with line breaks */
public record QuestionAsked(Session session, String text) {}

package org.chalkline.session;

/** How many marked a session.
 * @param session code */
public record Demand(String session, int must, int interested) {}

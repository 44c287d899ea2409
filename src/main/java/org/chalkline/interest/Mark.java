package org.chalkline.interest;

import java.time.Instant;

/** A level that somebody chose before signing in.
 * @param session code
 * @param at when it was chosen */
public record Mark(String session, Level level, Instant at) {}

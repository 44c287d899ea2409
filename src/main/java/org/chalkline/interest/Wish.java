package org.chalkline.interest;

import org.chalkline.session.Kind;

/** A session that a member may mark, and how they marked it.
 * @param session code
 * @param who names of those with a part in it
 * @param level {@code none} where nothing was said */
public record Wish(String session, String title, Kind kind, int minutes, String who, Level level) {}

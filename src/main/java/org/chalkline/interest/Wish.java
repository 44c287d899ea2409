package org.chalkline.interest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.chalkline.session.Kind;

/** A session that a member may mark, and how they marked it.
 * @param session code
 * @param who names of those with a part in it
 * @param level {@code none} where nothing was said
 * @param decided whether something was said; {@code none} may be said as well */
public record Wish(
        String session,
        String title,
        Kind kind,
        int minutes,
        String who,
        Level level,
        @JsonIgnore boolean decided) {}

package org.chalkline.interest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.chalkline.session.Kind;
import org.chalkline.session.PublicSession;

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
        @JsonIgnore boolean decided) {
    /** @param shown as everybody reads it */
    public static Wish of(PublicSession shown, Level level, boolean decided) {
        return new Wish(shown.code(), shown.title(), shown.kind(), shown.minutes(), shown.who(), level, decided);
    }
}

package org.chalkline.shared;

import java.util.List;

/** What went wrong, why, and where to go on.
 * @param heading one short sentence without a full stop
 * @param text what may have happened; may be empty
 * @param ways where to go on, the best first */
public record ErrorView(Frame frame, int status, String heading, String text, List<Way> ways) {
    /** A link that leads on. */
    public record Way(String href, String words) {}
}

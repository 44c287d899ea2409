package org.chalkline.planner;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place where a session could be.
 * @param session code
 * @param room slug
 * @param start with the event's offset
 * @param free whether it could go there as everything stands
 * @param cost 0 where it is unknown, since somebody would have to go first without a place to go to; else points of interest and wishes that the agenda would lose; below 0 where it would gain
 * @param losing how many people could attend less
 * @param losingMust how many of them marked this session, or the one they lose for it, as a must
 * @param gaining how many people could attend more
 * @param blockedBy codes of sessions that would have to go first; none where something stands there that is not to be planned
 * @param swapWith code of the session that could have this one's place in return, for which the cost is reckoned; null for
 *     none
 * @param message all this as a sentence */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Alternative(
        String session,
        String room,
        OffsetDateTime start,
        boolean free,
        long cost,
        int losing,
        int losingMust,
        int gaining,
        List<String> blockedBy,
        @Nullable String swapWith,
        String message) {}

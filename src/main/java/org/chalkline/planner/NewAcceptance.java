package org.chalkline.planner;

import org.jspecify.annotations.Nullable;

/** How a plan is taken into the draft.
 * @param alternative name of one of its alternatives; the plan itself if left out
 * @param draftChanged whether it is meant for a draft that has changed since */
public record NewAcceptance(
        @Nullable String alternative, @Nullable Boolean draftChanged) {
    public static final NewAcceptance USUAL = new NewAcceptance(null, null);
}

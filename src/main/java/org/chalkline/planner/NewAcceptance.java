package org.chalkline.planner;

import org.jspecify.annotations.Nullable;

/** How a plan is taken into the draft.
 * @param alternative name of one of its alternatives; the plan itself if left out
 * @param draftChanged whether it is meant for a draft that has changed since, whatever the change
 * @param draft digest of the draft that the reader saw the plan's changes to; it must still be that one */
public record NewAcceptance(
        @Nullable String alternative,
        @Nullable Boolean draftChanged,
        @Nullable String draft) {
    public static final NewAcceptance USUAL = new NewAcceptance(null, null, null);

    /** @param now digest of the draft as it is
     * @param hasChanged whether that is another one than the plan was made for */
    boolean isMeantFor(String now, boolean hasChanged) {
        if (draft != null) return draft.equals(now);
        return !hasChanged || Boolean.TRUE.equals(draftChanged);
    }
}

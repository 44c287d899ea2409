package org.chalkline.planner;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A plan as one of many: what {@link PlanView} has, with counts in place of lists. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanSummary(
        long id,
        PlanState state,
        Keep keep,
        int seconds,
        double elapsed,
        OffsetDateTime created,
        String author,
        boolean draftChanged,
        boolean accepted,
        @Nullable String problem,
        @Nullable Scenario scenario,
        Counts counts,
        PlanResult.Served interest) {
    /** @param placed how many sessions have a place
     * @param unplaced how many have none
     * @param moved how many it moves, see {@link PlanResult}
     * @param conflicts how many hard ones it could not avoid */
    public record Counts(int placed, int unplaced, int moved, int conflicts) {}

    static PlanSummary of(PlanView plan) {
        return new PlanSummary(
                plan.id(),
                plan.state(),
                plan.keep(),
                plan.seconds(),
                plan.elapsed(),
                plan.created(),
                plan.author(),
                plan.draftChanged(),
                plan.accepted(),
                plan.problem(),
                plan.scenario(),
                new Counts(
                        plan.placements().size(),
                        plan.unplaced().size(),
                        plan.moved().size(),
                        plan.conflicts().size()),
                plan.interest());
    }
}

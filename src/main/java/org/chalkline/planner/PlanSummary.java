package org.chalkline.planner;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A plan as one of many: everything that {@link PlanView} has but its places and how they were found.
 * @param placed how many sessions have a place
 * @param unplaced how many have none
 * @param moved how many it moves, see {@link PlanResult} */
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
        int placed,
        int unplaced,
        int moved,
        PlanResult.Served interest) {
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
                plan.placements().size(),
                plan.unplaced().size(),
                plan.moved().size(),
                plan.interest());
    }
}

package org.chalkline.planner;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws plans as organizers see them. */
final class PlanViews {
    /** Of a plan that has just begun. */
    static final PlanResult NOTHING = new PlanResult(
            List.of(),
            List.of(),
            new PlanResult.Served(0, 0, 0, 0),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            0);

    private PlanViews() {}

    static PlanView of(
            Plan plan,
            PlanState state,
            @Nullable String problem,
            PlanResult result,
            @Nullable Scenario scenario,
            boolean draftChanged,
            Duration elapsed) {
        return new PlanView(
                plan.id,
                state,
                plan.keep,
                plan.seconds,
                state == PlanState.RUNNING ? elapsed.toMillis() / 1000.0 : result.seconds(),
                plan.createdAt.atZone(plan.event.zone()).toOffsetDateTime(),
                plan.author,
                draftChanged,
                plan.acceptedAt != null,
                problem,
                scenario,
                result.placements(),
                result.unplaced(),
                result.interest(),
                result.moved(),
                result.curve(),
                result.alternatives(),
                result.softWishes(),
                result.conflicts());
    }
}

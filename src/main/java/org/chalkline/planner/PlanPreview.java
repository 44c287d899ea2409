package org.chalkline.planner;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.chalkline.schedule.DraftBasis;

/** A plan beside the draft as it is now.
 * @param changes what taking it would change
 * @param ways the same of each alternative, by name */
record PlanPreview(PlanView plan, PlanChanges changes, Map<String, PlanChanges> ways) {
    static PlanPreview of(DraftBasis draft, PlanView plan) {
        Map<String, PlanChanges> ways = new HashMap<>();
        for (PlanResult.Alternative way : plan.alternatives()) {
            ways.put(way.name(), PlanTaking.of(draft, plan, way.name()).changes());
        }
        return new PlanPreview(plan, PlanTaking.of(draft, plan, null).changes(), ways);
    }

    /** What taking one of its alternatives would change. */
    PlanChanges of(PlanResult.Alternative way) {
        return Objects.requireNonNull(ways.get(way.name()));
    }
}

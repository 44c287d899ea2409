package org.chalkline.planner;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.chalkline.schedule.Conflict;
import org.jspecify.annotations.Nullable;

/** A plan as organizers see it.
 * @param seconds how long it may be looked for
 * @param elapsed seconds since it was asked for, or that it took
 * @param problem why it failed, as a sentence
 * @param draftChanged whether the draft is another one than the plan was made for
 * @param accepted whether it was taken into the draft
 * @param moved codes, see {@link PlanResult} */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanView(
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
        List<PlanResult.Placed> placements,
        List<PlanResult.Unplaced> unplaced,
        PlanResult.Served interest,
        List<String> moved,
        List<PlanResult.Point> curve,
        List<PlanResult.Alternative> alternatives,
        List<PlanResult.SoftWishView> softWishes,
        List<Conflict> conflicts) {}

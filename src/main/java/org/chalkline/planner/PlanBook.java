package org.chalkline.planner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import org.chalkline.shared.Attempts;
import org.chalkline.shared.JsonText;
import org.jspecify.annotations.Nullable;

/** Writes down how plans come along, for those who compute them. */
@ApplicationScoped
public class PlanBook {
    private final InstantSource clock;

    PlanBook(InstantSource clock) {
        this.clock = clock;
    }

    /** Notes what is found so far.
     * @return whether to go on: the plan is still there, and nobody has stopped it */
    boolean beat(long plan, @Nullable PlanResult result) {
        return Attempts.inTransaction(() -> {
            Plan stored = Plan.findById(plan);
            if (stored == null || stored.state != PlanState.RUNNING) return false;
            stored.beatAt = clock.instant();
            if (result != null) stored.result = JsonText.write(result);
            return true;
        });
    }

    /** Notes how it ended; what somebody else has ended stays as it is, with what was found. */
    void close(long plan, PlanState state, @Nullable PlanResult result, @Nullable String problem) {
        Attempts.inTransaction(() -> {
            Plan stored = Plan.findById(plan);
            if (stored == null) return false;
            Instant now = clock.instant();
            if (stored.state == PlanState.RUNNING) {
                stored.state = state;
                stored.problem = problem;
                stored.finishedAt = now;
            }
            if (result != null) stored.result = JsonText.write(result);
            return true;
        });
    }
}

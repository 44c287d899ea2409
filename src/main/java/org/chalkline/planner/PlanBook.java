package org.chalkline.planner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.chalkline.shared.Attempts;
import org.chalkline.shared.JsonText;
import org.jspecify.annotations.Nullable;

/** Writes down how plans come along, for those who compute them. */
@ApplicationScoped
public class PlanBook {
    /** Why a plan failed that the program was computing when it ended. */
    static final String INTERRUPTED =
            "The program was restarted while it looked for this plan. What it had found by then, if anything, is kept."
                    + " The draft is as it was. Plan again.";

    private final InstantSource clock;

    PlanBook(InstantSource clock) {
        this.clock = clock;
    }

    /** Notes what is found so far.
     * @return whether to go on: the plan is still there, and nobody has stopped it */
    boolean beat(long plan, @Nullable PlanResult result) {
        return Attempts.inTransaction(() -> {
            Plan stored = Plan.findById(plan, LockModeType.PESSIMISTIC_WRITE);
            if (stored == null || stored.state != PlanState.RUNNING) return false;
            stored.beatAt = clock.instant();
            if (result != null) stored.result = JsonText.write(result);
            return true;
        });
    }

    /** Notes that whatever was computed is no longer: whoever did is gone. What they had found stays. */
    void breakOffAll() {
        Attempts.inTransaction(() -> {
            List<Plan> left = Plan.list("state", PlanState.RUNNING);
            for (Plan plan : left) {
                plan.state = PlanState.FAILED;
                plan.problem = INTERRUPTED;
                plan.finishedAt = plan.beatAt;
            }
            return left.size();
        });
    }

    /** Notes how it ended; what somebody else has ended stays as they saw it, but for what was found if they saw nothing. */
    void close(long plan, PlanState state, @Nullable PlanResult result, @Nullable String problem) {
        Attempts.inTransaction(() -> {
            Plan stored = Plan.findById(plan, LockModeType.PESSIMISTIC_WRITE);
            if (stored == null) return false;
            Instant now = clock.instant();
            if (stored.state == PlanState.RUNNING) {
                stored.state = state;
                stored.problem = problem;
                stored.finishedAt = now;
                if (result != null) stored.result = JsonText.write(result);
            } else if (stored.result == null && result != null) {
                stored.result = JsonText.write(result);
            }
            return true;
        });
    }
}

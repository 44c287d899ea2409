package org.chalkline.planner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.chalkline.shared.SelfChecking;
import org.chalkline.shared.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A wish for a plan.
 * @param seconds how long to look for it; if left out 10, 2 if {@code keep} is {@code published}, 600 if {@code steps} are named
 * @param keep what stays where it is; {@code pinned} if left out
 * @param seed of the search: the same seed and steps find the same plan; 1 if left out
 * @param steps how many steps to take, and no more than {@code seconds}; for those who need the same plan twice
 * @param scenario what the event would be like; as it is if left out */
public record NewPlan(
        @Min(1) @Max(MOST_SECONDS) @Schema(examples = "10") @Nullable
        Integer seconds,

        @Schema(examples = "pinned") @Nullable Keep keep,
        @Nullable Long seed,
        @Min(1) @Max(100_000_000) @Nullable Long steps,
        @Valid @Nullable Scenario scenario)
        implements SelfChecking {
    public static final NewPlan USUAL = new NewPlan(null, null, null, null, null);

    private static final int MOST_SECONDS = 600;

    Keep keeps() {
        return keep == null ? Keep.PINNED : keep;
    }

    int longest() {
        if (seconds != null) return seconds;
        if (steps != null) return MOST_SECONDS;
        return keeps() == Keep.PUBLISHED ? 2 : 10;
    }

    @Override
    public List<Violation> problems() {
        return scenario == null
                ? List.of()
                : scenario.problems().stream()
                        .map(problem -> problem.in("scenario"))
                        .toList();
    }
}

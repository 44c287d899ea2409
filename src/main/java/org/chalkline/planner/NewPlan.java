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
 * @param seconds how long to look for it; 10 if left out, 2 if {@code keep} is {@code published}
 * @param keep what stays where it is; {@code pinned} if left out
 * @param seed of the search: the same seed and steps find the same plan; 1 if left out
 * @param steps how many steps to take instead of {@code seconds}; for those who need the same plan twice
 * @param scenario what the event would be like; as it is if left out */
public record NewPlan(
        @Min(1) @Max(600) @Schema(examples = "10") @Nullable Integer seconds,

        @Schema(examples = "pinned") @Nullable Keep keep,
        @Nullable Long seed,
        @Min(1) @Max(100_000_000) @Nullable Long steps,
        @Valid @Nullable Scenario scenario)
        implements SelfChecking {
    public static final NewPlan USUAL = new NewPlan(null, null, null, null, null);

    Keep keeps() {
        return keep == null ? Keep.PINNED : keep;
    }

    int longest() {
        if (seconds != null) return seconds;
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

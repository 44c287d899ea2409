package org.chalkline.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chalkline.shared.SelfChecking;
import org.chalkline.shared.Violation;
import org.jspecify.annotations.Nullable;

/** What the planner is to heed after interest.
 * @param weights points, 0 to 1000, by the name of the wish; the usual ones for those left out */
public record NewSoftWeights(Map<String, Integer> weights) implements SelfChecking {
    private static final int MOST = 1000;

    public NewSoftWeights(@Nullable Map<String, Integer> weights) {
        this.weights = weights == null ? Map.of() : weights;
    }

    @Override
    public List<Violation> problems() {
        List<Violation> found = new ArrayList<>();
        weights.forEach((word, points) -> {
            if (SoftWish.lookUp(word).isEmpty()) {
                String all =
                        Arrays.stream(SoftWish.values()).map(SoftWish::word).collect(Collectors.joining(", "));
                found.add(new Violation("weights", "“" + word + "” is no wish; wishes are " + all));
            } else if (points == null || points < 0 || points > MOST) {
                found.add(new Violation("weights." + word, "must be a whole number from 0 to " + MOST));
            }
        });
        return found;
    }

    SoftWeights chosen() {
        Map<SoftWish, Integer> chosen = new EnumMap<>(SoftWish.class);
        weights.forEach((word, points) -> SoftWish.lookUp(word).ifPresent(wish -> chosen.put(wish, points)));
        return SoftWeights.of(chosen);
    }
}

package org.chalkline.planner;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the planner heeds after interest.
 * @param weights points by the name of the wish
 * @param about what the points are for, by the name of the wish */
public record SoftWeightsView(
        Map<String, Integer> weights,
        Map<String, String> about,
        @JsonIgnore int edit) {
    static SoftWeightsView of(SoftWeights weights, int edit) {
        Map<String, Integer> points = new LinkedHashMap<>();
        Map<String, String> about = new LinkedHashMap<>();
        for (SoftWish wish : SoftWish.values()) {
            points.put(wish.word(), weights.of(wish));
            about.put(wish.word(), wish.about());
        }
        return new SoftWeightsView(points, about, edit);
    }
}

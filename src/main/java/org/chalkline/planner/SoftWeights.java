package org.chalkline.planner;

import java.util.EnumMap;
import java.util.Map;

/** The weight of each wish, in points. */
public record SoftWeights(Map<SoftWish, Integer> points) {
    public static final SoftWeights USUAL = of(Map.of());

    /** @param chosen the wishes that somebody gave a weight; all others have the usual one */
    public static SoftWeights of(Map<SoftWish, Integer> chosen) {
        Map<SoftWish, Integer> all = new EnumMap<>(SoftWish.class);
        for (SoftWish wish : SoftWish.values()) all.put(wish, chosen.getOrDefault(wish, wish.usual()));
        return new SoftWeights(Map.copyOf(all));
    }

    /** The same but for one wish. */
    SoftWeights with(SoftWish wish, int weight) {
        Map<SoftWish, Integer> other = new EnumMap<>(points);
        other.put(wish, weight);
        return of(other);
    }

    int of(SoftWish wish) {
        return points.getOrDefault(wish, wish.usual());
    }
}

package org.chalkline.solver;

import java.util.OptionalDouble;

/** Finds the heat at which an agenda freezes, from what it comes to in a quick cooling: where most of what cooling gains
 * is gained. */
final class Freezing {
    /** Of what cooling gains, the share that is gained before it is frozen. */
    private static final double GAINED = 0.85;

    private static final int STAGES = 24;

    private final double hottest;
    private final double coldest;
    private final double[] sum = new double[STAGES];
    private final long[] count = new long[STAGES];

    /** @param hottest heat at the beginning
     * @param coldest heat at the end, above 0 */
    Freezing(double hottest, double coldest) {
        this.hottest = hottest;
        this.coldest = coldest;
    }

    /** The heat of the quick cooling.
     * @param share how far it has come, from 0 to 1 */
    double heat(double share) {
        return hottest * Math.pow(coldest / hottest, share);
    }

    /** Notes what the agenda came to.
     * @param share how far the cooling had come, from 0 to 1 */
    void note(double share, long points) {
        int stage = Math.min(STAGES - 1, (int) (share * STAGES));
        sum[stage] += points;
        count[stage]++;
    }

    /** The heat at which it froze: between the means of two stages.
     * @return empty if nothing was gained, or too little was noted to see it */
    OptionalDouble found() {
        double first = Double.NaN;
        double best = Double.NEGATIVE_INFINITY;
        for (int stage = 0; stage < STAGES; stage++) {
            if (count[stage] == 0) continue;
            if (Double.isNaN(first)) first = mean(stage);
            best = Math.max(best, mean(stage));
        }
        double wanted = first + (best - first) * GAINED;
        double before = first;
        double at = 0;
        for (int stage = 0; stage < STAGES; stage++) {
            if (count[stage] == 0) continue;
            double mean = mean(stage);
            double middle = (stage + 0.5) / STAGES;
            if (mean > before && mean >= wanted) {
                return OptionalDouble.of(heat(at + (middle - at) * (wanted - before) / (mean - before)));
            }
            before = mean;
            at = middle;
        }
        return OptionalDouble.empty();
    }

    private double mean(int stage) {
        return sum[stage] / count[stage];
    }
}

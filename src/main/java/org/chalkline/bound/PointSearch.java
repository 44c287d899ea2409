package org.chalkline.bound;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/** Finds the guests of one point that serve most beyond their prices: depth first, leaving off where the best gains
 * that are left cannot make up, for gains only shrink as others join (Nemhauser and Wolsey 1981). */
final class PointSearch extends PointTree {
    private static final double NOTHING = 1e-9;
    private static final long ASK_EVERY = 100_000;

    private int[] best = {};
    private double bestValue;
    private double upper;
    private long workLeft;
    private long askBelow;
    private BooleanSupplier stop = () -> false;

    PointSearch(BoundModel model, int point, Frames frames) {
        super(model, point, frames);
    }

    /** Looks for the best under these prices, from the best of last time.
     * @param work how many wishes to look at, at most
     * @return no less than the best comes to; exactly that if the search came to its end */
    double search(double[] prices, long work, BooleanSupplier whenever) {
        load(prices);
        stop = whenever;
        workLeft = work;
        askBelow = work;
        upper = 0;
        bestValue = value(best);
        if (bestValue < 0) {
            best = new int[0];
            bestValue = 0;
        }
        start();
        expand(0, guests.length, 0);
        return Math.max(bestValue, upper);
    }

    private double value(int[] set) {
        double[] most = frames.served()[0];
        Arrays.fill(most, 0);
        double value = 0;
        for (int g : set) {
            value += gain(g, most);
            take(g, most);
        }
        return value;
    }

    double bestValue() {
        return bestValue;
    }

    /** Numbers of the guests. */
    int[] best() {
        return best;
    }

    /** @param count how many candidates of this depth count
     * @param value of those chosen so far */
    private void expand(int depth, int count, double value) {
        if (value > bestValue) {
            bestValue = value;
            best = Arrays.copyOf(chosen, depth);
        }
        if (depth == places || count == 0) return;
        workLeft -= work(depth, count);
        int kept = weigh(depth, count, NOTHING);
        for (int i = 0; i < kept; i++) {
            double reach = value + topGains(depth, i, kept);
            if (reach <= bestValue + NOTHING) return;
            if (isOver()) {
                upper = Math.max(upper, reach);
                return;
            }
            int g = frames.candidates()[depth][i];
            if (!choose(depth, g)) continue;
            expand(depth + 1, pass(depth, i, i + 1, kept, 0), value + frames.gains()[depth][i]);
            drop(g);
        }
    }

    private long work(int depth, int count) {
        long work = count;
        for (int i = 0; i < count; i++)
            work += guests[frames.candidates()[depth][i]].wishes().fans().length;
        return work;
    }

    private boolean isOver() {
        if (workLeft < askBelow) {
            askBelow = workLeft - ASK_EVERY;
            if (stop.getAsBoolean()) workLeft = 0;
        }
        return workLeft <= 0;
    }
}

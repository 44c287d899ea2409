package org.chalkline.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the sets of guests of a point that come close to its best. Some guests stay for other points too, and fans who
 * are attached to one of them may gain from others more, or less, than this point alone can tell. */
final class PointSets extends PointTree {
    private final long[] bit;
    private final int[] attached;
    private int stayersWithFans;
    private double least;
    private double width;
    private int left;
    private List<Near> found = new ArrayList<>();

    /** Guests by number.
     * @param value what they serve beyond their prices, as spread now
     * @param from who of them came before, as bits
     * @param on who stays after, as bits */
    @SuppressWarnings("ArrayRecordComponent")
    record Near(int[] guests, double value, long from, long on) {}

    /** @param bit of each guest: what stands for its option; 0 if it is there for this point alone */
    PointSets(BoundModel model, int point, Frames frames, long[] bit) {
        super(model, point, frames);
        this.bit = bit;
        attached = new int[model.fans];
    }

    /** @param least value that counts, and how far it lies below the best
     * @param most how many sets
     * @return all sets that may matter; null if there are more */
    @Nullable
    List<Near> list(double[] prices, double least, double width, int most) {
        load(prices);
        this.least = least;
        this.width = width;
        left = most;
        found = new ArrayList<>();
        start();
        expand(0, guests.length, guests.length, 0);
        return left < 0 ? null : found;
    }

    /** Adds guests as long as they gain.
     * @param count how many candidates may still gain
     * @param all the same, and those after them that lost something before, for good */
    private void expand(int depth, int count, int all, double value) {
        int[] of = frames.candidates()[depth];
        int kept = weigh(depth, count, -width);
        System.arraycopy(of, count, of, kept, all - count);
        int end = kept + all - count;
        int rising = 0;
        while (rising < kept && frames.gains()[depth][rising] > 0) rising++;
        for (int i = 0; i < rising && depth < places && left >= 0; i++) {
            if (value + topGains(depth, i, rising) < least) break;
            int g = of[i];
            if (!choose(depth, g)) continue;
            int gaining = pass(depth, i, i + 1, rising, 0);
            int passed = pass(depth, i, rising, end, gaining);
            expand(depth + 1, gaining, passed, value + frames.gains()[depth][i]);
            drop(g);
        }
        if (value < least) return;
        stayersFirst(of, rising, end);
        decline(depth, rising, end, value);
    }

    private void stayersFirst(int[] of, int from, int to) {
        int next = from;
        for (int i = from; i < to; i++) {
            if (bit[of[i]] == 0) continue;
            int g = of[next];
            of[next++] = of[i];
            of[i] = g;
        }
    }

    /** Adds guests that lose here and may gain elsewhere: first those who stay, then others whom fans of those who stay
     * would rather see. */
    private void decline(int depth, int from, int to, double value) {
        note(depth, value);
        if (depth == places) return;
        int[] of = frames.candidates()[depth];
        for (int i = from; i < to && left >= 0; i++) {
            int g = of[i];
            double with = value + gain(g, frames.served()[depth]);
            if (with < least || (bit[g] == 0 && !mayHelp(depth, g)) || !choose(depth, g)) continue;
            decline(depth + 1, 0, pass(depth, i, i + 1, to, 0), with);
            drop(g);
        }
    }

    private boolean mayHelp(int depth, int g) {
        return stayersWithFans > 0 && gain(g, frames.served()[depth], attached, frames.servedByOthers()[depth]) > 0;
    }

    @Override
    boolean choose(int depth, int g) {
        if (!super.choose(depth, g)) return false;
        double[] byOthers = frames.servedByOthers()[depth + 1];
        System.arraycopy(frames.servedByOthers()[depth], 0, byOthers, 0, byOthers.length);
        if (lasts(g)) attach(g, 1);
        else take(g, byOthers);
        return true;
    }

    @Override
    void drop(int g) {
        super.drop(g);
        if (lasts(g)) attach(g, -1);
    }

    private boolean lasts(int g) {
        return guests[g].wishes().spread().parts() > 1;
    }

    private void attach(int g, int by) {
        for (int fan : guests[g].wishes().fans()) attached[fan] += by;
        stayersWithFans += by;
    }

    private void note(int depth, double value) {
        if (--left < 0) return;
        long from = 0;
        long on = 0;
        for (int i = 0; i < depth; i++) {
            BoundModel.Spread spread = guests[chosen[i]].price();
            if (spread.at() > 0) from |= bit[chosen[i]];
            if (spread.at() < spread.parts() - 1) on |= bit[chosen[i]];
        }
        found.add(new Near(Arrays.copyOf(chosen, depth), value, from, on));
    }
}

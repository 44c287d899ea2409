package org.chalkline.bound;

import java.util.Arrays;
import org.chalkline.bound.BoundModel.Guest;

/** Sets of guests of one point that can be there together, to be built up one by one, and what they serve under some
 * prices. */
abstract class PointTree {
    final Guest[] guests;
    final LaneMatch match;
    /** How many guests there can be. */
    final int places;

    final Frames frames;
    final int[] chosen;
    private final int[] usedOfClass;
    private final int[] counted;
    private final double[] price;
    private final double[][] weight;

    /** Room to work in, shared by all who do not work at the same time: of each depth the candidates, their gains, and
     * what is served to each fan, by all who are chosen and by those who are there for this point alone. */
    @SuppressWarnings("ArrayRecordComponent")
    record Frames(int[][] candidates, double[][] gains, double[][] served, double[][] servedByOthers) {
        static Frames of(BoundModel model) {
            int most =
                    Arrays.stream(model.points).mapToInt(of -> of.length).max().orElse(0);
            int depths = Math.min(most, model.lanes) + 1;
            return new Frames(
                    new int[depths][most],
                    new double[depths][most],
                    new double[depths][model.fans],
                    new double[depths][model.fans]);
        }
    }

    PointTree(BoundModel model, int point, Frames frames) {
        this.frames = frames;
        guests = model.points[point];
        match = new LaneMatch(guests, model.lanes);
        places = match.most();
        chosen = new int[places];
        usedOfClass = new int[match.classes()];
        counted = new int[match.classes()];
        price = new double[guests.length];
        weight = new double[guests.length][];
        for (int g = 0; g < guests.length; g++) {
            BoundModel.Wishes wishes = guests[g].wishes();
            weight[g] = wishes.spread().parts() == 1 ? wishes.weight() : new double[wishes.weight().length];
        }
    }

    /** Spreads prices and weights as these prices say. */
    final void load(double[] prices) {
        for (int g = 0; g < guests.length; g++) {
            Guest guest = guests[g];
            price[g] = guest.price().share(prices[guest.session()], prices);
            BoundModel.Wishes wishes = guest.wishes();
            if (wishes.spread().parts() == 1) continue;
            for (int i = 0; i < weight[g].length; i++)
                weight[g][i] = wishes.of(i).share(wishes.weight()[i], prices);
        }
    }

    /** What one more guest serves beyond its price.
     * @param most what is served to each fan without it */
    final double gain(int g, double[] most) {
        int[] of = guests[g].wishes().fans();
        double[] heavy = weight[g];
        double gain = -price[g];
        for (int i = 0; i < of.length; i++) gain += Math.max(0, heavy[i] - most[of[i]]);
        return gain;
    }

    /** The same, where fans who are attached to somebody have {@code mostElse} instead. */
    final double gain(int g, double[] most, int[] attached, double[] mostElse) {
        int[] of = guests[g].wishes().fans();
        double[] heavy = weight[g];
        double gain = -price[g];
        for (int i = 0; i < of.length; i++) {
            double beside = attached[of[i]] > 0 ? mostElse[of[i]] : most[of[i]];
            gain += Math.max(0, heavy[i] - beside);
        }
        return gain;
    }

    final void take(int g, double[] most) {
        int[] of = guests[g].wishes().fans();
        double[] heavy = weight[g];
        for (int i = 0; i < of.length; i++) most[of[i]] = Math.max(most[of[i]], heavy[i]);
    }

    /** What of the weight of a guest's fan falls on this point. */
    final double weight(int g, int fan) {
        return weight[g][fan];
    }

    /** Makes everybody a candidate. */
    final void start() {
        Arrays.fill(frames.served[0], 0);
        Arrays.fill(frames.servedByOthers[0], 0);
        for (int g = 0; g < guests.length; g++) frames.candidates[0][g] = g;
    }

    /** Adds a guest, if there is a lane. */
    boolean choose(int depth, int g) {
        if (!match.add(depth, g)) return false;
        chosen[depth] = g;
        usedOfClass[match.of(g)]++;
        double[] most = frames.served[depth + 1];
        System.arraycopy(frames.served[depth], 0, most, 0, most.length);
        take(g, most);
        return true;
    }

    void drop(int g) {
        usedOfClass[match.of(g)]--;
    }

    /** Hands on candidates that can stand beside this one.
     * @param from first of them
     * @param to after the last of them
     * @param passed how many have been handed on before
     * @return how many have been now */
    final int pass(int depth, int at, int from, int to, int passed) {
        int[] of = frames.candidates[depth];
        int[] next = frames.candidates[depth + 1];
        int count = passed;
        for (int i = from; i < to; i++) if (!clash(guests[of[i]], guests[of[at]])) next[count++] = of[i];
        return count;
    }

    private static boolean clash(Guest one, Guest other) {
        if (one.session() == other.session()) return true;
        for (int host : one.hosts()) for (int also : other.hosts()) if (host == also) return true;
        return false;
    }

    /** Works out the gains and keeps candidates that gain more than this, the largest first.
     * @return how many */
    final int weigh(int depth, int count, double least) {
        int[] of = frames.candidates[depth];
        double[] gains = frames.gains[depth];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int g = of[i];
            double gain = gain(g, frames.served[depth]);
            if (gain <= least) continue;
            int at = kept++;
            while (at > 0 && gains[at - 1] < gain) {
                gains[at] = gains[at - 1];
                of[at] = of[at - 1];
                at--;
            }
            gains[at] = gain;
            of[at] = g;
        }
        return kept;
    }

    /** The most that candidates from this one on could add, as far as there are lanes. */
    final double topGains(int depth, int from, int count) {
        int[] of = frames.candidates[depth];
        double[] gains = frames.gains[depth];
        int room = places - depth;
        double sum = 0;
        for (int i = from; i < count && room > 0; i++) {
            int kind = match.of(of[i]);
            if (usedOfClass[kind] + counted[kind] >= match.most(kind)) continue;
            counted[kind]++;
            sum += gains[i];
            room--;
        }
        Arrays.fill(counted, 0);
        return sum;
    }
}

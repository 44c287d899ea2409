package org.chalkline.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.chalkline.bound.BoundModel.Guest;
import org.chalkline.bound.PointSets.Near;

/** What sets of guests of neighbouring points serve together, without any sharing out, and the best of them so far. */
final class BlockBest {
    private static final int KEPT = 8;
    /** Points by which sets worth keeping may fall behind the best. */
    private static final double BEHIND = 5;

    private final Guest[][] points;
    private final boolean[] used;
    /** The heaviest choice of each fan up to the end of each point. */
    private final int[][] served;

    private List<Found> found = new ArrayList<>();
    private double value;

    /** @param sessions by number, in order
     * @param served by them
     * @param value the same beyond their prices */
    @SuppressWarnings("ArrayRecordComponent")
    record Found(int[] sessions, int served, double value) {
        private boolean isSame(Found other) {
            return served == other.served && Arrays.equals(sessions, other.sessions);
        }
    }

    BlockBest(BoundModel model, int first, int count) {
        points = Arrays.copyOfRange(model.points, first, first + count);
        used = new boolean[model.sessions];
        served = new int[count + 1][model.fans];
    }

    /** No less than 0. */
    double value() {
        return value;
    }

    /** What is not worth offering any more. */
    double enough() {
        return value - BEHIND;
    }

    /** Starts from the best of last time, under these prices. */
    void start(double[] prices) {
        found.replaceAll(of -> new Found(of.sessions, of.served, of.served - paid(of.sessions, prices)));
        found();
        value = found.isEmpty() ? 0 : Math.max(0, found.get(0).value);
    }

    private static double paid(int[] sessions, double[] prices) {
        double paid = 0;
        for (int session : sessions) paid += prices[session];
        return paid;
    }

    /** The best few. */
    List<Found> found() {
        found.sort(Comparator.comparingDouble(of -> -of.value));
        List<Found> kept = new ArrayList<>();
        for (Found of : found) {
            if (kept.size() < KEPT && kept.stream().noneMatch(of::isSame)) kept.add(of);
        }
        found = kept;
        return found;
    }

    /** Adds the guests of one point to those of the points before.
     * @return false, and nothing done, if a session would begin for the second time */
    boolean enter(int at, Near set) {
        for (int g : set.guests()) {
            if (points[at][g].price().at() == 0 && used[points[at][g].session()]) return false;
        }
        for (int g : set.guests()) used[points[at][g].session()] = true;
        int[] now = served[at + 1];
        System.arraycopy(served[at], 0, now, 0, now.length);
        for (int g : set.guests()) serve(at, points[at][g].wishes(), now);
        return true;
    }

    private void serve(int at, BoundModel.Wishes wishes, int[] now) {
        int parts = wishes.spread().parts();
        if (wishes.spread().at() != parts - 1) return;
        int[] before = served[at + 1 - parts];
        for (int i = 0; i < wishes.fans().length; i++) {
            int fan = wishes.fans()[i];
            now[fan] = Math.max(now[fan], before[fan] + (int) wishes.weight()[i]);
        }
    }

    void leave(int at, Near set) {
        for (int g : set.guests()) if (points[at][g].price().at() == 0) used[points[at][g].session()] = false;
    }

    /** Takes what has been entered for each point into account. */
    void offer(Near[] path, double[] prices) {
        int sum = 0;
        for (int of : served[points.length]) sum += of;
        double beyond = sum - paid(path, prices);
        if (beyond <= Math.max(0, enough())) return;
        value = Math.max(value, beyond);
        if (found.size() >= 8 * KEPT) found();
        found.add(new Found(sessions(path), sum, beyond));
    }

    private double paid(Near[] path, double[] prices) {
        double paid = 0;
        for (int i = 0; i < path.length; i++) {
            for (int g : path[i].guests()) if (points[i][g].price().at() == 0) paid += prices[points[i][g].session()];
        }
        return paid;
    }

    private int[] sessions(Near[] path) {
        int[] sessions = new int[used.length];
        int count = 0;
        for (int i = 0; i < path.length; i++) {
            for (int g : path[i].guests()) {
                if (points[i][g].price().at() == 0) sessions[count++] = points[i][g].session();
            }
        }
        int[] sorted = Arrays.copyOf(sessions, count);
        Arrays.sort(sorted);
        return sorted;
    }
}

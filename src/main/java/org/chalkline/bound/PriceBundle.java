package org.chalkline.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds prices at which a sum of largest values is small: a proximal bundle method with a bundle for each point. The
 * function is the sum of the session's prices and, for each point, the largest of all its columns, of which only some
 * are known; a column is a number and a change for each price. The next prices minimise what is known, plus a penalty
 * for leaving the best prices so far. The weights of the columns, which sum up to one for each point, are found by
 * moving weight from a column to a better one. */
final class PriceBundle {
    private static final int MOST_PASSES = 300;
    private static final int OLD = 30;
    private static final double UNKNOWN = Double.POSITIVE_INFINITY;
    private static final double WORTH_MOVING = 0.1;
    private static final double FARTHER = 1.5;
    private static final double LESS_FAR = 0.7;
    private static final double FINEST = 0.1;
    private static final double ROUGHLY = 0.05;

    private final int sessions;
    private final double[] scale;
    private final List<List<Column>> columns = new ArrayList<>();
    private final double[] center;
    private final double[] trial;
    private final double[] slope;
    private final double[] difference;
    private double reach;
    private double model;
    private double centerValue = UNKNOWN;

    /** What a choice of guests comes to: {@code constant} and {@code by} for each price of {@code prices}. */
    private static final class Column {
        final double constant;
        final int[] prices;
        final double[] by;
        double weight;
        double value;
        int age;

        Column(double constant, int[] prices, double[] by) {
            this.constant = constant;
            this.prices = prices;
            this.by = by;
        }
    }

    /** @param sessions how many of the prices are paid by sessions: these are not negative
     * @param start prices to start from
     * @param scale how far each of them goes beside the others
     * @param reach how far they go at first: the price by which one guest too many raises what a session pays */
    PriceBundle(int sessions, int points, double[] start, double[] scale, double reach) {
        this.sessions = sessions;
        this.scale = scale;
        this.reach = reach;
        center = start.clone();
        trial = start.clone();
        slope = new double[start.length];
        difference = new double[start.length];
        for (int point = 0; point < points; point++) {
            Column empty = new Column(0, new int[0], new double[0]);
            empty.weight = 1;
            columns.add(new ArrayList<>(List.of(empty)));
        }
        Arrays.fill(slope, 0, sessions, 1);
    }

    /** The prices to try; to be read only. */
    double[] trial() {
        return trial;
    }

    /** Makes a column known. */
    void add(int point, double constant, int[] prices, double[] by) {
        columns.get(point).add(new Column(constant, prices, by));
    }

    /** The best prices so far; to be read only. */
    double[] center() {
        return center;
    }

    /** Takes note of what the function is at {@link #trial}. */
    void tell(double value) {
        if (centerValue == UNKNOWN) {
            centerValue = value;
            return;
        }
        double hoped = centerValue - model;
        double got = centerValue - value;
        if (got > hoped * WORTH_MOVING) {
            System.arraycopy(trial, 0, center, 0, trial.length);
            centerValue = value;
            if (got > hoped / 2) reach *= FARTHER;
        } else if (got < -hoped) {
            reach *= LESS_FAR;
        }
    }

    /** How much better than the best so far the prices of {@link #trial} can be, from what is known. */
    double hope() {
        return centerValue - model;
    }

    /** Works out the next prices. */
    void solve() {
        double precision = Math.max(FINEST, hope() * ROUGHLY);
        for (int j = 0; j < trial.length; j++) price(j);
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            double gap = 0;
            for (int point = 0; point < columns.size(); point++) gap += shift(point);
            if (gap < precision) break;
        }
        forget();
        model = 0;
        for (int s = 0; s < sessions; s++) model += trial[s];
        for (List<Column> of : columns) {
            double most = 0;
            for (Column column : of) most = Math.max(most, value(column));
            model += most;
        }
    }

    private void price(int j) {
        double to = center[j] - reach * scale[j] * slope[j];
        trial[j] = j < sessions ? Math.max(0, to) : to;
    }

    private double value(Column column) {
        double value = column.constant;
        for (int i = 0; i < column.prices.length; i++) value += column.by[i] * trial[column.prices[i]];
        return value;
    }

    /** Moves weight from the worst column in use to the best.
     * @return how much the point falls short of its best */
    private double shift(int point) {
        Column best = null;
        Column worst = null;
        double mean = 0;
        for (Column column : columns.get(point)) {
            column.value = value(column);
            mean += column.weight * column.value;
            if (best == null || column.value > best.value) best = column;
            if (column.weight > 0 && (worst == null || column.value < worst.value)) worst = column;
        }
        if (best == null || worst == null || best == worst) return 0;
        double gain = best.value - worst.value;
        if (gain > 1e-9) move(best, worst, gain);
        return best.value - mean;
    }

    private void move(Column best, Column worst, double gain) {
        for (int i = 0; i < best.prices.length; i++) difference[best.prices[i]] += best.by[i];
        for (int i = 0; i < worst.prices.length; i++) difference[worst.prices[i]] -= worst.by[i];
        double bend = bend(best) + bend(worst);
        double step = bend <= 0 ? worst.weight : Math.min(worst.weight, gain / bend);
        best.weight += step;
        worst.weight -= step;
        if (worst.weight < 1e-12) {
            best.weight += worst.weight;
            step += worst.weight;
            worst.weight = 0;
        }
        tilt(best, step);
        tilt(worst, -step);
    }

    private double bend(Column column) {
        double bend = 0;
        for (int j : column.prices) {
            bend += reach * scale[j] * difference[j] * difference[j];
            difference[j] = 0;
        }
        return bend;
    }

    private void tilt(Column column, double step) {
        for (int i = 0; i < column.prices.length; i++) {
            int j = column.prices[i];
            slope[j] += step * column.by[i];
            price(j);
        }
    }

    private void forget() {
        for (List<Column> of : columns) {
            for (Column column : of) column.age = column.weight > 0 ? 0 : column.age + 1;
            of.removeIf(column -> column.age > OLD && column.prices.length > 0);
        }
    }
}

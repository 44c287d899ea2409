package org.chalkline.bound;

import java.util.Arrays;
import org.chalkline.bound.BoundModel.Guest;
import org.chalkline.bound.BoundModel.Spread;

/** Writes down what guests of a point come to as a column: what they serve if weights were spread evenly, and how that
 * changes with each price. */
final class PointColumns {
    private final BoundModel model;
    private final double[] by;
    private final int[] touched;
    private int count;

    private final int[] guestOf;
    private final int[] fanOf;

    PointColumns(BoundModel model) {
        this.model = model;
        by = new double[model.prices];
        touched = new int[model.prices];
        guestOf = new int[model.fans];
        fanOf = new int[model.fans];
    }

    /** Makes the best guests of a point known. */
    void add(PriceBundle bundle, int point, PointSearch search) {
        if (search.best().length == 0) return;
        count = 0;
        Guest[] guests = model.points[point];
        for (int g : search.best()) pay(guests[g]);
        choose(search, guests);
        double served = 0;
        for (int fan = 0; fan < model.fans; fan++) {
            if (guestOf[fan] < 0) continue;
            BoundModel.Wishes wishes = guests[guestOf[fan]].wishes();
            served += wishes.weight()[fanOf[fan]] / wishes.spread().parts();
            lean(wishes.of(fanOf[fan]), 1);
        }
        int[] prices = Arrays.copyOf(touched, count);
        double[] change = new double[count];
        for (int i = 0; i < count; i++) {
            change[i] = by[prices[i]];
            by[prices[i]] = 0;
        }
        bundle.add(point, served, prices, change);
    }

    private void pay(Guest guest) {
        change(guest.session(), -1.0 / guest.price().parts());
        lean(guest.price(), -1);
    }

    /** Finds the guest that each fan would go to. */
    private void choose(PointSearch search, Guest[] guests) {
        double[] heaviest = new double[model.fans];
        Arrays.fill(guestOf, -1);
        for (int g : search.best()) {
            int[] fans = guests[g].wishes().fans();
            for (int i = 0; i < fans.length; i++) {
                if (search.weight(g, i) <= heaviest[fans[i]]) continue;
                heaviest[fans[i]] = search.weight(g, i);
                guestOf[fans[i]] = g;
                fanOf[fans[i]] = i;
            }
        }
    }

    private void lean(Spread spread, double sign) {
        if (spread.parts() == 1) return;
        if (spread.at() < spread.parts() - 1) {
            change(spread.first() + spread.at(), sign);
            return;
        }
        for (int i = 0; i < spread.parts() - 1; i++) change(spread.first() + i, -sign);
    }

    private void change(int price, double sign) {
        if (by[price] == 0) touched[count++] = price;
        by[price] += sign;
    }
}

package org.chalkline.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.chalkline.bound.BoundModel.Guest;
import org.chalkline.bound.PointSets.Near;

/** Finds the guests of neighbouring points together that serve most beyond their prices. What the points come to one by
 * one is no less; so it is enough to join sets of guests that come close to the best of their point, where those who
 * stay fit together, and to widen what is close until nothing beyond can be better. */
final class BlockSearch {
    private static final int MOST_STAYERS = 63;
    private static final int MOST_SETS = 100_000;
    private static final int MOST_JOINS = 2_000_000;
    private static final double NOTHING = 1e-6;
    private static final double NARROWEST = 20;

    private final PointSearch[] searches;
    private final PointSets[] sets;
    private final BlockBest best;
    private final Near[] path;
    private final List<Map<Long, List<Link>>> lists = new ArrayList<>();
    private double[] prices = {};
    private int joinsLeft;
    private double width = NARROWEST;

    /** A set, and what it and the best that can follow it come to. */
    private record Link(Near set, double reach) {}

    private BlockSearch(
            BoundModel model, int first, PointSearch[] searches, Map<Integer, Long> bits, PointTree.Frames frames) {
        this.searches = searches;
        sets = new PointSets[searches.length];
        for (int i = 0; i < sets.length; i++) {
            Guest[] guests = model.points[first + i];
            long[] bit = new long[guests.length];
            for (int g = 0; g < guests.length; g++) bit[g] = bits.getOrDefault(guests[g].option(), 0L);
            sets[i] = new PointSets(model, first + i, frames, bit);
            lists.add(Map.of());
        }
        best = new BlockBest(model, first, searches.length);
        path = new Near[searches.length];
    }

    /** Takes together points that some option has in common.
     * @return empty if there are none, or if too many options last for the search */
    static List<BlockSearch> of(BoundModel model, PointSearch[] searches, PointTree.Frames frames) {
        List<BlockSearch> blocks = new ArrayList<>();
        int from = 0;
        for (int point = 0; point < searches.length; point++) {
            boolean goesOn = false;
            for (Guest guest : model.points[point])
                goesOn |= guest.price().at() < guest.price().parts() - 1;
            if (goesOn) continue;
            Map<Integer, Long> bits = bits(model, from, point + 1);
            if (bits.size() > MOST_STAYERS) return List.of();
            blocks.add(new BlockSearch(model, from, Arrays.copyOfRange(searches, from, point + 1), bits, frames));
            from = point + 1;
        }
        return blocks.size() == searches.length ? List.of() : blocks;
    }

    private static Map<Integer, Long> bits(BoundModel model, int from, int to) {
        Map<Integer, Long> bits = new HashMap<>();
        for (int point = from; point < to; point++) {
            for (Guest guest : model.points[point]) {
                if (guest.price().parts() > 1) bits.computeIfAbsent(guest.option(), option -> 1L << bits.size());
            }
        }
        return bits;
    }

    BlockBest best() {
        return best;
    }

    /** @param work how many wishes to look at in each point, at most
     * @return no less than the best comes to under these prices */
    double search(double[] prices, long work, BooleanSupplier stop) {
        this.prices = prices;
        best.start(prices);
        double[] most = new double[searches.length];
        double apart = 0;
        for (int i = 0; i < most.length; i++) {
            most[i] = searches[i].search(prices, work, stop);
            apart += most[i];
        }
        double done = 0;
        if (best.value() > 0) width = Math.min(width * 3, apart - best.value() + NOTHING);
        while (!stop.getAsBoolean() && list(most)) {
            joinsLeft = MOST_JOINS;
            join(0, 0, 0);
            if (joinsLeft <= 0) break;
            done = width;
            if (apart - width <= best.value() + NOTHING) break;
            width = Math.min(apart - best.value() + NOTHING, width * 3);
        }
        width = Math.max(width, NARROWEST);
        return Math.max(best.value(), apart - done);
    }

    /** Lists close sets by who comes before them, the best first, as far as something can follow. */
    private boolean list(double[] most) {
        for (int i = sets.length - 1; i >= 0; i--) {
            List<Near> near = sets[i].list(prices, most[i] - width, width, MOST_SETS);
            if (near == null) return false;
            Map<Long, List<Link>> links = new HashMap<>();
            for (Near set : near) {
                List<Link> next =
                        i == sets.length - 1 ? List.of() : lists.get(i + 1).get(set.on());
                if (next == null) continue;
                double reach = set.value() + (next.isEmpty() ? 0 : next.get(0).reach);
                links.computeIfAbsent(set.from(), key -> new ArrayList<>()).add(new Link(set, reach));
            }
            for (List<Link> of : links.values()) of.sort(Comparator.comparingDouble(link -> -link.reach));
            lists.set(i, links);
        }
        return true;
    }

    private void join(int at, long staying, double value) {
        if (at == sets.length) {
            best.offer(path, prices);
            return;
        }
        for (Link link : lists.get(at).getOrDefault(staying, List.of())) {
            if (value + link.reach <= best.enough() || --joinsLeft <= 0) return;
            if (!best.enter(at, link.set)) continue;
            path[at] = link.set;
            join(at + 1, link.set.on(), value + link.set.value());
            best.leave(at, link.set);
        }
    }
}

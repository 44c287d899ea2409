package org.chalkline.bound;

import java.util.Arrays;
import org.chalkline.bound.BoundModel.Guest;

/** A bound from pairs of sessions alone, at once and for any size. Who wants to be at several of {@code m} sessions that
 * run at the same time loses at least what the edges of a tree over them overlap (Hunter 1976); over all trees each edge
 * counts for 2/m. So a session beside {@code m - 1} others loses at least 1/m of its smallest overlaps. Each point
 * pays a rent, shared by its {@code m} sessions, for being filled thinly; any rent gives a bound. */
final class OverlapBound {
    private static final int TRIES = 60;

    private final BoundModel model;
    private final int most;
    /** Of each session: what it loses at least beside so many others. */
    private final double[][] loss;

    OverlapBound(BoundModel model) {
        this.model = model;
        most = Math.min(model.lanes, model.sessions);
        loss = new double[model.sessions][];
        double[][] weight = leastWeights();
        for (int s = 0; s < model.sessions; s++) loss[s] = losses(s, weight);
    }

    /** What falls on a point, at least, of each fan's wish for each session; null for sessions without a place. */
    private double[][] leastWeights() {
        double[][] least = new double[model.sessions][];
        double[] here = new double[model.fans];
        for (Guest[] point : model.points) {
            for (Guest guest : point) {
                Arrays.fill(here, 0);
                BoundModel.Wishes wishes = guest.wishes();
                for (int i = 0; i < wishes.fans().length; i++) {
                    here[wishes.fans()[i]] =
                            wishes.weight()[i] / wishes.spread().parts();
                }
                double[] of = least[guest.session()];
                if (of == null) least[guest.session()] = here.clone();
                else for (int f = 0; f < here.length; f++) of[f] = Math.min(of[f], here[f]);
            }
        }
        return least;
    }

    private double[] losses(int session, double[][] weight) {
        double[] losses = new double[most];
        if (weight[session] == null) return losses;
        double[] overlaps = new double[model.sessions];
        int count = 0;
        for (int other = 0; other < model.sessions; other++) {
            if (other == session || weight[other] == null) continue;
            double overlap = 0;
            for (int f = 0; f < model.fans; f++) overlap += Math.min(weight[session][f], weight[other][f]);
            overlaps[count++] = overlap;
        }
        Arrays.sort(overlaps, 0, count);
        double sum = 0;
        for (int others = 1; others < most; others++) {
            sum += others <= count ? overlaps[others - 1] : 0;
            losses[others] = sum / (others + 1);
        }
        return losses;
    }

    /** The smallest bound that a rent gives. */
    double value() {
        double low = 0;
        double high = model.servable;
        for (int i = 0; i < TRIES; i++) {
            double lower = low + (high - low) / 3;
            double upper = high - (high - low) / 3;
            if (value(lower) < value(upper)) high = upper;
            else low = lower;
        }
        return Math.min(value(0), value(low));
    }

    private double value(double rent) {
        double[] best = new double[model.sessions];
        double[] options = new double[model.options()];
        int[] session = new int[model.options()];
        for (Guest[] point : model.points) {
            for (Guest guest : point) {
                options[guest.option()] += most(guest, rent);
                session[guest.option()] = guest.session();
            }
        }
        for (int i = 0; i < options.length; i++) best[session[i]] = Math.max(best[session[i]], options[i]);
        return rent * model.points.length + Arrays.stream(best).sum();
    }

    private double most(Guest guest, double rent) {
        double weight = 0;
        for (double of : guest.wishes().weight())
            weight += of / guest.wishes().spread().parts();
        double most = Double.NEGATIVE_INFINITY;
        double[] losses = loss[guest.session()];
        for (int others = 0; others < losses.length; others++) {
            most = Math.max(most, weight - losses[others] - rent / (others + 1));
        }
        return most;
    }
}

package org.chalkline.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chalkline.solver.PlanProblem;
import org.chalkline.solver.PlanProblem.Option;
import org.chalkline.solver.PlanProblem.Piece;
import org.chalkline.solver.PlanProblem.Task;

/** The problem taken apart into points of time, held together by prices. A <em>point</em> is a minute at which something
 * may begin; whatever overlaps has a point in common. A <em>guest</em> of a point is a session that runs there because
 * it took one of its options. The price of a session is spread over the points of its option, and the weight of a wish
 * over those points at which the piece runs: however they are spread, what a guest pays and serves adds up.
 *
 * <p>Prices stand in one array: first one for each session, then the differences by which the spreads are uneven. */
final class BoundModel {
    final int sessions;
    final int fans;
    final int lanes;
    /** Who may be there, of each point in the order of time. */
    final Guest[][] points;
    /** How many prices there are. */
    final int prices;
    /** All weight that some option can serve. */
    final long servable;
    /** What every weight is a multiple of; 1 if there is none. */
    final int unit;

    /** A session that would run at a point.
     * @param session its number
     * @param option which of all options it took, counted through
     * @param hosts who must be free
     * @param lanes where it may be
     * @param price where its spread stands
     * @param wishes what it serves there */
    @SuppressWarnings("ArrayRecordComponent")
    record Guest(int session, int option, int[] hosts, long[] lanes, Spread price, Wishes wishes) {
        /** What the whole session would serve to everybody, if all its points were like this. */
        double worth() {
            return price.parts()
                    * Arrays.stream(wishes.weight()).sum()
                    / wishes.spread().parts();
        }
    }

    /** A share of something that is spread over some points.
     * @param parts over how many
     * @param first number of the first difference; one less than {@code parts} of them follow each other
     * @param at which of the points, from 0 */
    record Spread(int parts, int first, int at) {
        static final Spread WHOLE = new Spread(1, 0, 0);

        static Spread of(int parts, int first, int at) {
            return parts == 1 ? WHOLE : new Spread(parts, first, at);
        }

        double share(double whole, double[] prices) {
            if (parts == 1) return whole;
            double share = whole / parts;
            if (at < parts - 1) return share + prices[first + at];
            for (int i = 0; i < parts - 1; i++) share -= prices[first + i];
            return share;
        }
    }

    /** Who wants a piece, and how the weight is spread; the differences of one fan follow those of the one before. */
    @SuppressWarnings("ArrayRecordComponent")
    record Wishes(int[] fans, double[] weight, Spread spread) {
        /** How the weight of one of the fans is spread. */
        Spread of(int fan) {
            return spread.parts() == 1
                    ? spread
                    : new Spread(spread.parts(), spread.first() + fan * (spread.parts() - 1), spread.at());
        }
    }

    static final Wishes NOBODY = new Wishes(new int[0], new double[0], Spread.WHOLE);

    private final int[] minutes;
    private final List<List<Guest>> guests = new ArrayList<>();
    private int next;
    private int options;

    BoundModel(PlanProblem problem) {
        sessions = problem.sessions().size();
        fans = problem.fans();
        lanes = problem.lanes();
        next = sessions;
        minutes = minutes(problem);
        for (int i = 0; i < minutes.length; i++) guests.add(new ArrayList<>());
        FreeLanes free = new FreeLanes(problem);
        long weight = 0;
        int divisor = 0;
        for (int s = 0; s < sessions; s++) {
            Task task = problem.sessions().get(s);
            boolean placeable = false;
            List<double[]> weights = task.pieces().stream()
                    .map(piece -> Arrays.stream(piece.weight()).asDoubleStream().toArray())
                    .toList();
            for (Option option : task.options()) {
                long[] where = free.of(task, option);
                if (FreeLanes.isNone(where)) continue;
                placeable = true;
                admit(s, task, option, where, weights);
            }
            if (!placeable) continue;
            for (Piece piece : task.pieces()) {
                for (int of : piece.weight()) {
                    weight += of;
                    divisor = gcd(divisor, of);
                }
            }
        }
        points = new Guest[minutes.length][];
        for (int i = 0; i < minutes.length; i++) points[i] = guests.get(i).toArray(new Guest[0]);
        prices = next;
        servable = weight;
        unit = Math.max(1, divisor);
    }

    /** How many options there are that have a lane. */
    int options() {
        return options;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private static int[] minutes(PlanProblem problem) {
        return problem.sessions().stream()
                .flatMapToInt(task -> task.options().stream().flatMapToInt(option -> task.pieces().stream()
                        .mapToInt(piece -> option.start() + piece.from())))
                .distinct()
                .sorted()
                .toArray();
    }

    /** Makes the session a guest of each point of the option. */
    private void admit(int session, Task task, Option option, long[] where, List<double[]> weights) {
        int from = firstFrom(option.start());
        int to = firstFrom(option.end());
        int firstPrice = next;
        next += Math.max(0, to - from - 1);
        Wishes[] wishes = new Wishes[Math.max(0, to - from)];
        Arrays.fill(wishes, NOBODY);
        for (int i = 0; i < weights.size(); i++) {
            Piece piece = task.pieces().get(i);
            int pieceFrom = firstFrom(option.start() + piece.from());
            int parts = firstFrom(option.start() + piece.to()) - pieceFrom;
            for (int part = 0; part < parts; part++) {
                wishes[pieceFrom - from + part] =
                        new Wishes(piece.fans(), weights.get(i), Spread.of(parts, next, part));
            }
            next += piece.fans().length * Math.max(0, parts - 1);
        }
        for (int i = from; i < to; i++) {
            Spread price = Spread.of(to - from, firstPrice, i - from);
            guests.get(i).add(new Guest(session, options, task.hosts(), where, price, wishes[i - from]));
        }
        options++;
    }

    private int firstFrom(int minute) {
        int at = Arrays.binarySearch(minutes, minute);
        return at < 0 ? -at - 1 : at;
    }
}

package org.chalkline.solver;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.chalkline.solver.PlanProblem.Option;
import org.chalkline.solver.PlanProblem.Task;
import org.jspecify.annotations.Nullable;

/** Improves an agenda by simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983): a session moves to another time, and
 * whatever stands in its way changes places with it or goes where there is room. No step leads to a hard conflict. */
final class LocalSearch {
    private static final int MOST_BLOCKERS = 3;

    /** Steps by which the heat for a share is judged. */
    private static final int SAMPLE = 300;

    /** Heat below which no step that loses a point is taken. */
    private static final double COOLEST = 0.1;

    /** Steps after which the heat follows what was taken. */
    private static final int LAST = 300;

    private final Timetable timetable;
    private final PlanProblem problem;
    private final long missingCost;
    private final SplittableRandom random;
    private final int[] blockers = new int[MOST_BLOCKERS];
    private final int[] wishBefore = new int[MOST_BLOCKERS];
    private final int[] movable;
    private Timetable.Plan best;
    private double heat;
    private double aim;
    private int last;
    private int takenOfLast;

    /** @param seed the same seed takes the same steps */
    LocalSearch(Timetable timetable, long seed) {
        this.timetable = timetable;
        this.problem = timetable.problem;
        this.missingCost = problem.missingCost();
        this.random = new SplittableRandom(seed);
        this.best = timetable.plan();
        this.movable = IntStream.range(0, problem.sessions().size())
                .filter(session -> hasPlace(problem.sessions().get(session)))
                .toArray();
    }

    private static boolean hasPlace(Task task) {
        return !task.isPinned() && !task.options().isEmpty() && task.lanes().length > 0;
    }

    /** Whether any session can be anywhere. */
    boolean canMove() {
        return movable.length > 0;
    }

    /** Points of the agenda as it is, without what sessions without a place cost. */
    long points() {
        return timetable.points() + timetable.missing() * missingCost;
    }

    Timetable.Plan best() {
        return best;
    }

    /** Sets how much worse a step may be.
     * @param heat points; a step that loses as much is taken with probability 1/e */
    void heat(double heat) {
        this.heat = heat;
    }

    double heat() {
        return heat;
    }

    /** From now on the heat follows what is taken.
     * @param share of the steps that change the points which is to be taken; 0 to let the heat alone */
    void aim(double share) {
        aim = share;
    }

    /** Goes back to the best agenda and takes nothing worse from now on. */
    void descend() {
        if (timetable.points() < best.points()) timetable.load(best);
        heat = 0;
        aim = 0;
    }

    /** The heat at which this share of the steps from here that lose points would be taken, judged by some of them; nothing
     * changes.
     * @return no less than {@link #COOLEST} */
    double heatFor(double share) {
        long[] gains = new long[SAMPLE];
        int count = 0;
        for (int i = 0; i < 4 * SAMPLE && count < SAMPLE; i++) {
            if (propose()) {
                long gain = timetable.settle();
                if (gain < 0) gains[count++] = gain;
            }
            timetable.undo();
        }
        double low = 0;
        double high = COOLEST;
        while (taken(gains, count, high) < share && high < 1e12) high *= 2;
        for (int i = 0; i < 30; i++) {
            double middle = (low + high) / 2;
            if (taken(gains, count, middle) < share) low = middle;
            else high = middle;
        }
        return Math.max(high, COOLEST);
    }

    private static double taken(long[] gains, int count, double heat) {
        double sum = 0;
        for (int i = 0; i < count; i++) sum += Math.exp(gains[i] / heat);
        return count == 0 ? 1 : sum / count;
    }

    /** Takes some steps. */
    void run(int count) {
        for (int i = 0; i < count; i++) step();
    }

    private void step() {
        if (!propose()) {
            timetable.undo();
            return;
        }
        long least = heat > 0 ? (long) Math.ceil(heat * Math.log(1 - random.nextDouble())) : 0;
        long gain = timetable.settle(least);
        if (gain >= least) {
            timetable.keep();
            if (timetable.points() > best.points()) best = timetable.plan();
        } else {
            timetable.undo();
        }
        if (aim > 0 && gain != 0) follow(gain >= least);
    }

    /** Warms up where too little is taken and cools where too much is. */
    private void follow(boolean taken) {
        if (taken) takenOfLast++;
        if (++last < LAST) return;
        double share = (takenOfLast + 0.5) / (LAST + 1);
        heat *= Math.min(1.1, Math.max(0.9, Math.pow(aim / share, 0.1)));
        last = 0;
        takenOfLast = 0;
    }

    /** Changes something.
     * @return whether it leads to an agenda worth a look */
    private boolean propose() {
        int session = pick();
        Task task = problem.sessions().get(session);
        int wish = random.nextInt(task.options().size());
        Option to = task.options().get(wish);
        int fromOption = timetable.option(session);
        int fromLane = timetable.lane(session);
        if (fromOption == wish && random.nextInt(8) != 0) return false;
        Option from = timetable.isPlaced(session) ? timetable.when(session) : null;
        if (from != null) timetable.take(session);
        return move(session, task, wish, to, fromOption, fromLane, from);
    }

    /** Now and then one without a place, else any. */
    private int pick() {
        if (timetable.missing() > 0 && random.nextInt(4) == 0) {
            int at = random.nextInt(movable.length);
            for (int i = 0; i < movable.length; i++) {
                int session = movable[(at + i) % movable.length];
                if (!timetable.isPlaced(session)) return session;
            }
        }
        return movable[random.nextInt(movable.length)];
    }

    private boolean move(
            int session, Task task, int wish, Option to, int fromOption, int fromLane, @Nullable Option from) {
        int lane = random.nextInt(3) == 0 ? task.lanes()[random.nextInt(task.lanes().length)] : freeLane(task, to);
        if (timetable.isBarred(to, lane)) return false;
        if (from != null && fromOption == wish && lane == fromLane) return false;
        int count = timetable.blockers(session, to, lane, blockers);
        if (count > MOST_BLOCKERS) return false;
        for (int i = 0; i < count; i++) {
            wishBefore[i] = timetable.option(blockers[i]);
            timetable.take(blockers[i]);
        }
        timetable.put(session, wish, lane);
        for (int i = 0; i < count; i++) {
            int other = blockers[i];
            if (!stay(other, wishBefore[i])
                    && !rehouse(other, from, fromLane)
                    && from != null
                    && timetable.missing() > 0
                    && !mayDrop()) return false;
        }
        return true;
    }

    private boolean mayDrop() {
        return timetable.missing() <= best.missing();
    }

    private int freeLane(Task task, Option to) {
        int at = random.nextInt(task.lanes().length);
        for (int i = 0; i < task.lanes().length; i++) {
            int lane = task.lanes()[(at + i) % task.lanes().length];
            if (timetable.isLaneFree(to, lane)) return lane;
        }
        return task.lanes()[at];
    }

    /** Every second time finds another lane at its time for a session that had to give way. */
    private boolean stay(int session, int wish) {
        return random.nextBoolean() && tryPut(session, problem.sessions().get(session), wish, Timetable.NOWHERE);
    }

    /** Finds another place for a session that had to give way: where the other came from, else anywhere. */
    private boolean rehouse(int session, @Nullable Option vacated, int vacatedLane) {
        Task task = problem.sessions().get(session);
        if (vacated != null) {
            int same = optionStarting(session, vacated.start());
            if (same != Timetable.NOWHERE && tryPut(session, task, same, vacatedLane)) return true;
        }
        for (int i = 0; i < 3; i++) {
            if (tryPut(session, task, random.nextInt(task.options().size()), Timetable.NOWHERE)) return true;
        }
        return false;
    }

    private int optionStarting(int session, int start) {
        List<Option> options = problem.sessions().get(session).options();
        int low = 0;
        int high = options.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = options.get(middle).start();
            if (at == start) return middle;
            if (at < start) low = middle + 1;
            else high = middle - 1;
        }
        return Timetable.NOWHERE;
    }

    private boolean tryPut(int session, Task task, int wish, int preferredLane) {
        Option option = task.options().get(wish);
        if (!timetable.arePeopleFree(session, option)) return false;
        if (preferredLane != Timetable.NOWHERE
                && contains(task.lanes(), preferredLane)
                && timetable.isLaneFree(option, preferredLane)) {
            timetable.put(session, wish, preferredLane);
            return true;
        }
        int lane = freeLane(task, option);
        if (!timetable.isLaneFree(option, lane)) return false;
        timetable.put(session, wish, lane);
        return true;
    }

    private static boolean contains(int[] lanes, int lane) {
        for (int of : lanes) if (of == lane) return true;
        return false;
    }
}

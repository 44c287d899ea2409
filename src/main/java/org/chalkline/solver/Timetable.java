package org.chalkline.solver;

import java.util.Arrays;
import java.util.List;
import org.chalkline.solver.PlanProblem.Option;
import org.chalkline.solver.PlanProblem.Task;

/** An agenda in the making: always without a hard conflict, some sessions perhaps without a place. Changes are made one
 * by one, then settled and kept, or undone together. */
public final class Timetable {
    /** Of {@link #option}: without a place. */
    public static final int NOWHERE = -1;

    public final PlanProblem problem;
    private final int[] option;
    private final int[] lane;
    private final Occupancy occupancy;
    private final int[][] rivals;

    private final PlaceCost placeCost;
    private final AttendanceCells cells;
    private final AttendanceChanges changes;
    private boolean settled;
    private final int[] changed;
    private int round = 1;
    private final long missingCost;

    private long points;
    private int missing;
    private long pointsKept;

    /** Triples of session, option and lane before each change since the last keep. */
    private int[] log = new int[48];

    private int logSize;

    public Timetable(PlanProblem problem) {
        this(problem, QuickCells.ROOM);
    }

    /** @param room numbers that quick answers may take */
    Timetable(PlanProblem problem, long room) {
        this.problem = problem;
        int count = problem.sessions().size();
        option = new int[count];
        lane = new int[count];
        Arrays.fill(option, NOWHERE);
        Arrays.fill(lane, NOWHERE);
        occupancy = new Occupancy(problem);
        rivals = Rivals.of(problem);
        placeCost = new PlaceCost(problem);
        cells = new AttendanceCells(problem, room);
        changes = new AttendanceChanges(problem.fans());
        changed = new int[count];
        missing = count;
        missingCost = problem.missingCost();
        points = cells.points() - missing * missingCost;
        pointsKept = points;
        for (int s = 0; s < count; s++) if (problem.sessions().get(s).isPinned()) pin(s);
    }

    private void pin(int session) {
        put(session, 0, problem.sessions().get(session).lanes()[0]);
        keep();
        occupancy.fix(when(session), lane[session]);
    }

    /** How two sessions that have places stand to each other. */
    public Relation relation(int one, int other) {
        return Relation.of(when(one), problem.laneRoom()[lane[one]], when(other), problem.laneRoom()[lane[other]]);
    }

    public int option(int session) {
        return option[session];
    }

    public int lane(int session) {
        return lane[session];
    }

    public boolean isPlaced(int session) {
        return option[session] != NOWHERE;
    }

    public Option when(int session) {
        return problem.sessions().get(session).options().get(option[session]);
    }

    /** How many sessions have no place. */
    int missing() {
        return missing;
    }

    /** Points of the agenda as settled: what is served, less what breaks wishes, less much for sessions without a place. */
    long points() {
        return points;
    }

    /** Points served to one person. */
    public int served(int fan) {
        return cells.served(fan);
    }

    /** Points of all that one person marked. */
    public int wanted(int fan) {
        return cells.wanted(fan);
    }

    AttendanceCells attendance() {
        return cells;
    }

    /** Whether something that cannot be moved has the lane then. */
    public boolean isBarred(Option wish, int wishedLane) {
        return occupancy.isBarred(wish, wishedLane);
    }

    public boolean isLaneFree(Option wish, int wishedLane) {
        return occupancy.isFree(wish, wishedLane);
    }

    /** Whether nobody and nothing but the lane stands against the session, which has no place now, running then. */
    public boolean arePeopleFree(int session, Option wish) {
        Task task = problem.sessions().get(session);
        for (int other : rivals[session]) if (isPlaced(other) && meet(when(other), wish)) return false;
        for (int other : task.after()) if (isPlaced(other) && when(other).end() > wish.start()) return false;
        for (int other : task.before()) if (isPlaced(other) && when(other).start() < wish.end()) return false;
        return true;
    }

    private static boolean meet(Option one, Option other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    /** Writes the sessions that stand against this one, which has no place now, into {@code into}.
     * @return how many; more than fit are counted, not written */
    public int blockers(int session, Option wish, int wishedLane, int[] into) {
        Task task = problem.sessions().get(session);
        int count = occupancy.blockers(wish, wishedLane, into);
        for (int other : rivals[session])
            if (isPlaced(other) && meet(when(other), wish)) count = add(other, into, count);
        for (int other : task.after()) {
            if (isPlaced(other) && when(other).end() > wish.start()) count = add(other, into, count);
        }
        for (int other : task.before()) {
            if (isPlaced(other) && when(other).start() < wish.end()) count = add(other, into, count);
        }
        return count;
    }

    private static int add(int session, int[] into, int count) {
        for (int i = 0; i < Math.min(count, into.length); i++) if (into[i] == session) return count;
        if (count < into.length) into[count] = session;
        return count + 1;
    }

    /** Takes the session from its place. */
    public void take(int session) {
        note(session);
        Option at = when(session);
        points += cost(session, at, lane[session]) - missingCost;
        occupancy.free(at, lane[session]);
        option[session] = NOWHERE;
        lane[session] = NOWHERE;
        missing++;
    }

    /** Puts the session, which has no place now, where nothing stands against it. */
    public void put(int session, int wish, int wishedLane) {
        note(session);
        Option at = problem.sessions().get(session).options().get(wish);
        option[session] = wish;
        lane[session] = wishedLane;
        points += missingCost - cost(session, at, wishedLane);
        occupancy.occupy(session, at, wishedLane);
        missing--;
    }

    /** Points that this place costs beside all others as they are now. */
    long cost(int session, Option at, int where) {
        return placeCost.of(this, session, at, where);
    }

    private void note(int session) {
        if (logSize == log.length) log = Arrays.copyOf(log, logSize * 2);
        log[logSize++] = session;
        log[logSize++] = option[session];
        log[logSize++] = lane[session];
    }

    /** Works out the points after the changes made, of at most {@link AttendanceChanges#MOST} sessions.
     * @return points gained since the last keep */
    public long settle() {
        return settle(Long.MIN_VALUE / 8);
    }

    /** As {@link #settle()}, but only as far as it matters.
     * @param least points without which the changes will be undone
     * @return points gained since the last keep, or something below {@code least} if they are */
    long settle(long least) {
        if (!settled) {
            collectChanges();
            points += cells.gain(changes, least - (points - pointsKept));
            settled = true;
        }
        return points - pointsKept;
    }

    /** What is gained with the fans of a session, which has no place now, if it runs then; to be asked between changes.
     * @param least points that matter, as of {@link #settle(long)} */
    public long interest(int session, Option at, long least) {
        changes.clear();
        changes.add(session, at, true);
        long gain = cells.gain(changes, least);
        changes.clear();
        return gain;
    }

    private void collectChanges() {
        changes.clear();
        round++;
        for (int i = 0; i < logSize; i += 3) {
            int session = log[i];
            if (changed[session] == round) continue;
            changed[session] = round;
            if (log[i + 1] == option[session]) continue;
            List<Option> options = problem.sessions().get(session).options();
            if (log[i + 1] != NOWHERE) changes.add(session, options.get(log[i + 1]), false);
            if (isPlaced(session)) changes.add(session, when(session), true);
        }
    }

    /** Lets what was done stand. */
    public void keep() {
        settle();
        cells.apply(changes);
        forget();
        pointsKept = points;
    }

    private void forget() {
        logSize = 0;
        settled = false;
        changes.clear();
    }

    /** Takes back what was done since the last keep. */
    public void undo() {
        for (int i = logSize - 3; i >= 0; i -= 3) back(log[i], log[i + 1], log[i + 2]);
        forget();
        points = pointsKept;
    }

    private void back(int session, int toOption, int toLane) {
        if (isPlaced(session)) {
            occupancy.free(when(session), lane[session]);
            missing++;
        }
        option[session] = toOption;
        lane[session] = toLane;
        if (toOption == NOWHERE) return;
        occupancy.occupy(session, when(session), toLane);
        missing--;
    }

    /** The places of all sessions, to come back to. */
    public Plan plan() {
        return new Plan(option.clone(), lane.clone(), points, missing, cells.served());
    }

    /** Makes this the agenda, as far as it is possible here. */
    public void load(Plan plan) {
        for (int s = 0; s < option.length; s++) {
            if (!isPlaced(s) || problem.sessions().get(s).isPinned()) continue;
            take(s);
            keep();
        }
        for (int s = 0; s < option.length; s++) {
            if (isPlaced(s) || !isPossible(s, plan.option()[s], plan.lane()[s])) continue;
            put(s, plan.option()[s], plan.lane()[s]);
            keep();
        }
    }

    private boolean isPossible(int session, int wish, int wishedLane) {
        Task task = problem.sessions().get(session);
        if (wish < 0 || wish >= task.options().size()) return false;
        if (Arrays.stream(task.lanes()).noneMatch(of -> of == wishedLane)) return false;
        Option at = task.options().get(wish);
        return isLaneFree(at, wishedLane) && arePeopleFree(session, at);
    }

    /** Places of sessions, by session.
     * @param option number of the option; {@link #NOWHERE} for none
     * @param points of the timetable
     * @param served points of interest */
    @SuppressWarnings("ArrayRecordComponent")
    public record Plan(int[] option, int[] lane, long points, int missing, long served) {}
}

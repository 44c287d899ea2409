package org.chalkline.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.chalkline.solver.PlanProblem;
import org.chalkline.solver.PlanProblem.Occupied;
import org.chalkline.solver.PlanProblem.Option;
import org.chalkline.solver.PlanProblem.Piece;
import org.chalkline.solver.PlanProblem.Task;
import org.chalkline.solver.PlanWeights;
import org.chalkline.solver.Timetable;

/** Problems small enough to try every agenda. */
final class SmallProblems {
    private static final int[][] STARTS = {{0, 60, 120}, {240, 280}};
    private static final int[] BLOCK_ENDS = {165, 315};
    private static final int[] LENGTHS = {20, 35, 50, 75, 110};
    private static final int ATOM = 5;
    private static final int ATOMS = 64;

    private SmallProblems() {}

    /** Four sessions at most, two blocks, two lanes, six fans; sometimes a lane is taken for a while, or a session is
     * attended in pieces, or cannot be placed. */
    static PlanProblem random(long seed) {
        Random random = new Random(seed);
        List<Task> tasks = new ArrayList<>();
        int sessions = random.nextInt(5);
        for (int s = 0; s < sessions; s++) tasks.add(task(random));
        List<Occupied> occupied =
                random.nextInt(3) == 0 ? List.of(new Occupied(random.nextInt(2), 0, random.nextInt(ATOMS))) : List.of();
        return problem(tasks, occupied);
    }

    static PlanProblem problem(List<Task> tasks, List<Occupied> occupied) {
        return new PlanProblem(2, new int[] {0, 1}, ATOMS, 2, 3, 6, tasks, occupied, PlanWeights.NONE);
    }

    /** Nobody hosts it, any lane will do. */
    static Task task(int minutes, int[] fans, int[] weight) {
        List<Piece> pieces = List.of(new Piece(0, minutes, fans, weight));
        return task(options(minutes, 0), new int[] {0, 1}, new int[0], pieces);
    }

    private static Task task(Random random) {
        int minutes = LENGTHS[random.nextInt(LENGTHS.length)];
        List<Option> options = new ArrayList<>(options(minutes, random.nextInt(2) * 10));
        options.removeIf(option -> random.nextInt(4) == 0);
        int[] lanes = random.nextInt(3) == 0 ? new int[] {random.nextInt(2)} : new int[] {0, 1};
        int[] hosts = random.nextInt(2) == 0 ? new int[0] : new int[] {random.nextInt(3)};
        int middle = random.nextInt(4) == 0 ? minutes / 2 : minutes;
        List<Piece> pieces = new ArrayList<>();
        pieces.add(piece(random, 0, middle));
        if (middle < minutes) pieces.add(piece(random, middle, minutes));
        return task(options, lanes, hosts, pieces);
    }

    private static Task task(List<Option> options, int[] lanes, int[] hosts, List<Piece> pieces) {
        return new Task(options, lanes, hosts, pieces, new int[0], new int[0], new int[0], List.of(), null, false);
    }

    private static List<Option> options(int minutes, int setup) {
        List<Option> options = new ArrayList<>();
        for (int block = 0; block < STARTS.length; block++) {
            for (int start : STARTS[block]) {
                int end = start + minutes;
                if (end > BLOCK_ENDS[block]) continue;
                int taken = Math.max(0, start - setup) / ATOM;
                options.add(new Option(start, end, taken, start / ATOM, end / ATOM, block, 0));
            }
        }
        return options;
    }

    private static Piece piece(Random random, int from, int to) {
        int[] fans = IntStream.range(0, 6).filter(fan -> random.nextBoolean()).toArray();
        int[] weight =
                IntStream.of(fans).map(fan -> 50 * (1 + random.nextInt(2))).toArray();
        return new Piece(from, to, fans, weight);
    }

    /** What the best of all legal agendas serves, with or without every session in it. */
    static long most(PlanProblem problem) {
        return most(new Timetable(problem), 0);
    }

    private static long most(Timetable timetable, int session) {
        List<Task> tasks = timetable.problem.sessions();
        if (session == tasks.size()) return served(timetable);
        long most = most(timetable, session + 1);
        List<Option> options = tasks.get(session).options();
        for (int i = 0; i < options.size(); i++) {
            if (!timetable.arePeopleFree(session, options.get(i))) continue;
            for (int lane : tasks.get(session).lanes()) {
                if (!timetable.isLaneFree(options.get(i), lane)) continue;
                timetable.put(session, i, lane);
                most = Math.max(most, most(timetable, session + 1));
                timetable.take(session);
            }
        }
        return most;
    }

    /** Tries all sets of pieces that each fan could attend. */
    private static long served(Timetable timetable) {
        long served = 0;
        for (int fan = 0; fan < timetable.problem.fans(); fan++)
            served += heaviest(pieces(timetable, fan), 0, new TreeSet<>());
        return served;
    }

    private static List<int[]> pieces(Timetable timetable, int fan) {
        List<int[]> pieces = new ArrayList<>();
        for (int s = 0; s < timetable.problem.sessions().size(); s++) {
            if (!timetable.isPlaced(s)) continue;
            int start = timetable.when(s).start();
            for (Piece piece : timetable.problem.sessions().get(s).pieces()) {
                for (int i = 0; i < piece.fans().length; i++) {
                    if (piece.fans()[i] == fan)
                        pieces.add(new int[] {start + piece.from(), start + piece.to(), piece.weight()[i]});
                }
            }
        }
        return pieces;
    }

    private static int heaviest(List<int[]> pieces, int at, NavigableSet<Integer> minutes) {
        if (at == pieces.size()) return 0;
        int without = heaviest(pieces, at + 1, minutes);
        int[] piece = pieces.get(at);
        if (!minutes.subSet(piece[0], piece[1]).isEmpty()) return without;
        NavigableSet<Integer> with = new TreeSet<>(minutes);
        for (int minute = piece[0]; minute < piece[1]; minute++) with.add(minute);
        return Math.max(without, piece[2] + heaviest(pieces, at + 1, with));
    }
}

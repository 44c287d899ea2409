package org.chalkline.bench;

import java.util.List;
import java.util.TreeMap;
import org.chalkline.solver.PlanProblem;
import org.chalkline.solver.PlanProblem.Option;
import org.chalkline.solver.PlanProblem.Piece;
import org.chalkline.solver.PlanProblem.Task;

/** Points served by the sessions that have come and not gone again, whether or not they stand against each other. Time is
 * cut into the shortest stretches that no piece of a session can cross; a cell is one fan in one stretch. */
final class ServedCells {
    private final PlanProblem problem;

    /** Of each minute at which a piece can begin: its stretch. */
    private final int[] stretchAt;

    /** Of each stretch: whether all that can be in it has the same minutes, as where time is cut into slots. */
    private final boolean[] isSlot;

    /** Of each session: the number of its first piece; one more at the end. */
    private final int[] firstPiece;

    /** Of each fan and piece: points. */
    private final int[][] weight;

    /** Of each piece that has come: its minutes. */
    private final int[] from;

    private final int[] to;

    /** Of each stretch: the pieces in it, by their ends. */
    private final int[][] running;

    private final int[] runningCount;

    /** Of each stretch and fan: points served. */
    private final int[][] value;

    private final int[] ends;
    private final int[] best;
    private long served;

    ServedCells(PlanProblem problem) {
        this.problem = problem;
        List<Task> tasks = problem.sessions();
        firstPiece = new int[tasks.size() + 1];
        for (int i = 0; i < tasks.size(); i++)
            firstPiece[i + 1] = firstPiece[i] + tasks.get(i).pieces().size();
        int pieces = firstPiece[tasks.size()];
        weight = new int[problem.fans()][pieces];
        TreeMap<Integer, Integer> longest = new TreeMap<>();
        TreeMap<Integer, Integer> shortest = new TreeMap<>();
        for (int i = 0; i < tasks.size(); i++) {
            for (int j = 0; j < tasks.get(i).pieces().size(); j++) {
                Piece piece = tasks.get(i).pieces().get(j);
                for (int k = 0; k < piece.fans().length; k++) {
                    weight[piece.fans()[k]][firstPiece[i] + j] = piece.weight()[k];
                }
                for (Option option : tasks.get(i).options()) {
                    longest.merge(option.start() + piece.from(), option.start() + piece.to(), Math::max);
                    shortest.merge(option.start() + piece.from(), option.start() + piece.to(), Math::min);
                }
            }
        }
        stretchAt = new int[longest.isEmpty() ? 0 : longest.lastKey() + 1];
        isSlot = new boolean[longest.size()];
        int stretch = -1;
        int end = Integer.MIN_VALUE;
        for (int begin : longest.keySet()) {
            if (begin >= end) isSlot[++stretch] = longest.get(begin).equals(shortest.get(begin));
            else isSlot[stretch] = false;
            stretchAt[begin] = stretch;
            end = Math.max(end, longest.get(begin));
        }
        from = new int[pieces];
        to = new int[pieces];
        running = new int[stretch + 1][pieces];
        runningCount = new int[stretch + 1];
        value = new int[stretch + 1][problem.fans()];
        ends = new int[pieces + 1];
        best = new int[pieces + 1];
    }

    long served() {
        return served;
    }

    /** @param start minute */
    void add(int session, int start) {
        List<Piece> pieces = problem.sessions().get(session).pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int number = firstPiece[session] + i;
            from[number] = start + piece.from();
            to[number] = start + piece.to();
            int stretch = stretchAt[from[number]];
            int at = runningCount[stretch]++;
            for (; at > 0 && to[running[stretch][at - 1]] > to[number]; at--) {
                running[stretch][at] = running[stretch][at - 1];
            }
            running[stretch][at] = number;
            int[] values = value[stretch];
            for (int k = 0; k < piece.fans().length; k++) {
                int fan = piece.fans()[k];
                if (!isSlot[stretch]) serve(values, fan, heaviest(stretch, fan));
                else if (piece.weight()[k] > values[fan]) serve(values, fan, piece.weight()[k]);
            }
        }
    }

    /** To be asked while it is there. */
    void remove(int session) {
        List<Piece> pieces = problem.sessions().get(session).pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int number = firstPiece[session] + i;
            int stretch = stretchAt[from[number]];
            int[] of = running[stretch];
            int at = 0;
            while (of[at] != number) at++;
            System.arraycopy(of, at + 1, of, at, --runningCount[stretch] - at);
            int[] values = value[stretch];
            for (int k = 0; k < piece.fans().length; k++) {
                int fan = piece.fans()[k];
                if (!isSlot[stretch]) serve(values, fan, heaviest(stretch, fan));
                else if (piece.weight()[k] == values[fan]) serve(values, fan, most(stretch, fan));
            }
        }
    }

    private void serve(int[] values, int fan, int points) {
        served += points - values[fan];
        values[fan] = points;
    }

    private int most(int stretch, int fan) {
        int[] of = weight[fan];
        int most = 0;
        for (int i = 0; i < runningCount[stretch]; i++) most = Math.max(most, of[running[stretch][i]]);
        return most;
    }

    /** The weight of the heaviest set of pieces that do not overlap. */
    private int heaviest(int stretch, int fan) {
        int[] of = weight[fan];
        int last = 0;
        for (int i = 0; i < runningCount[stretch]; i++) {
            int piece = running[stretch][i];
            if (of[piece] == 0) continue;
            int before = last;
            while (ends[before] > from[piece]) before--;
            int with = best[before] + of[piece];
            if (with <= best[last]) continue;
            if (ends[last] != to[piece]) last++;
            ends[last] = to[piece];
            best[last] = with;
        }
        return best[last];
    }
}

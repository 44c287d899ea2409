package org.chalkline.solver;

import java.util.Arrays;
import java.util.List;
import org.chalkline.solver.PlanProblem.Piece;
import org.chalkline.solver.PlanProblem.Task;

/** Who wants to attend what, laid out for {@link AttendanceCells}. One fan of one session is a <em>mark</em>; marks are
 * counted from 0 through all sessions. */
final class Wishes {
    /** Of each session: who wants any piece of it, ascending. */
    final int[][] fans;

    /** Of each session and piece: points of each of its fans, 0 for those who want other pieces only. */
    final int[][][] weight;

    /** Of each session: pieces by their beginning, in minutes from the session's start. */
    final int[][] pieceFrom;

    final int[][] pieceTo;

    /** Of each session: whether each piece begins when the one before ends. */
    final boolean[] joined;

    /** Of each session: its first mark; one more at the end. */
    final int[] firstMark;

    /** Of each fan: points of all their marks. */
    final int[] wanted;

    /** Of each session: points of all its marks. */
    final long[] total;

    private final long[][] bits;
    private final int[][] bitsBefore;

    Wishes(PlanProblem problem) {
        int count = problem.sessions().size();
        fans = new int[count][];
        weight = new int[count][][];
        pieceFrom = new int[count][];
        pieceTo = new int[count][];
        joined = new boolean[count];
        firstMark = new int[count + 1];
        wanted = new int[problem.fans()];
        total = new long[count];
        bits = new long[count][];
        bitsBefore = new int[count][];
        for (int s = 0; s < count; s++) {
            read(s, problem.sessions().get(s));
            firstMark[s + 1] = firstMark[s] + fans[s].length;
        }
    }

    private void read(int session, Task task) {
        List<Piece> pieces = task.pieces().stream()
                .sorted((one, other) -> Integer.compare(one.from(), other.from()))
                .toList();
        fans[session] = pieces.stream()
                .flatMapToInt(piece -> Arrays.stream(piece.fans()))
                .sorted()
                .distinct()
                .toArray();
        number(session);
        weight[session] = new int[pieces.size()][fans[session].length];
        pieceFrom[session] = pieces.stream().mapToInt(Piece::from).toArray();
        pieceTo[session] = pieces.stream().mapToInt(Piece::to).toArray();
        joined[session] = true;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i > 0 && pieceTo[session][i - 1] != piece.from()) joined[session] = false;
            for (int j = 0; j < piece.fans().length; j++) {
                weight[session][i][rank(session, piece.fans()[j])] = piece.weight()[j];
                total[session] += piece.weight()[j];
                wanted[piece.fans()[j]] += piece.weight()[j];
            }
        }
    }

    private void number(int session) {
        int[] of = fans[session];
        int words = of.length == 0 ? 0 : of[of.length - 1] / 64 + 1;
        bits[session] = new long[words];
        bitsBefore[session] = new int[words];
        for (int fan : of) bits[session][fan >> 6] |= 1L << fan;
        for (int i = 1; i < words; i++) {
            bitsBefore[session][i] = bitsBefore[session][i - 1] + Long.bitCount(bits[session][i - 1]);
        }
    }

    int marks() {
        return firstMark[firstMark.length - 1];
    }

    /** The fans of a session as a set of bits, as long as its last fan needs. */
    long[] bits(int session) {
        return bits[session];
    }

    /** Which of the session's fans this one is; below 0 if none. */
    int rank(int session, int fan) {
        long[] of = bits[session];
        int word = fan >> 6;
        if (word >= of.length || (of[word] >>> fan & 1) == 0) return -1;
        return bitsBefore[session][word] + Long.bitCount(of[word] & ((1L << fan) - 1));
    }
}

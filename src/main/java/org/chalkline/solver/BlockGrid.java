package org.chalkline.solver;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.chalkline.solver.PlanProblem.Option;

/** The moments of each block at which something that people attend can begin or end, counted from 0 in each block. */
final class BlockGrid {
    private static final int UNSEEN = -1;

    /** Of each block: its last moment. */
    final int[] last;

    private final int[] firstMinute;
    private final int[][] momentAt;

    BlockGrid(PlanProblem problem, Wishes wishes) {
        int blocks = problem.blocks();
        last = new int[blocks];
        firstMinute = span(problem, wishes, Integer.MAX_VALUE, Math::min);
        int[] lastMinute = span(problem, wishes, Integer.MIN_VALUE, Math::max);
        momentAt = new int[blocks][];
        for (int block = 0; block < blocks; block++) {
            int minutes = Math.max(-1, lastMinute[block] - firstMinute[block]);
            momentAt[block] = new int[firstMinute[block] > lastMinute[block] ? 0 : minutes + 1];
            Arrays.fill(momentAt[block], UNSEEN);
        }
        each(problem, wishes, (block, minute) -> momentAt[block][minute - firstMinute[block]] = 0);
        for (int block = 0; block < blocks; block++) {
            int moments = 0;
            int[] of = momentAt[block];
            for (int i = 0; i < of.length; i++) if (of[i] != UNSEEN) of[i] = moments++;
            last[block] = Math.max(0, moments - 1);
        }
    }

    private static int[] span(PlanProblem problem, Wishes wishes, int start, IntBinaryOperator better) {
        int[] of = new int[problem.blocks()];
        Arrays.fill(of, start);
        each(problem, wishes, (block, minute) -> of[block] = better.applyAsInt(of[block], minute));
        return of;
    }

    private interface Seen {
        void at(int block, int minute);
    }

    private static void each(PlanProblem problem, Wishes wishes, Seen seen) {
        for (int s = 0; s < problem.sessions().size(); s++) {
            List<Option> options = problem.sessions().get(s).options();
            for (Option option : options) {
                for (int i = 0; i < wishes.pieceFrom[s].length; i++) {
                    seen.at(option.block(), option.start() + wishes.pieceFrom[s][i]);
                    seen.at(option.block(), option.start() + wishes.pieceTo[s][i]);
                }
            }
        }
    }

    int moment(int block, int minute) {
        return momentAt[block][minute - firstMinute[block]];
    }
}

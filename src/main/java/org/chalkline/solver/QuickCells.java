package org.chalkline.solver;

import java.util.Arrays;
import java.util.List;
import org.chalkline.solver.PlanProblem.Option;
import org.jspecify.annotations.Nullable;

/** Of each cell of some blocks, for each span of time that a session or two pieces of it may have: by how much the
 * heaviest set that leaves the span free falls below the cell's value. What comes gains what it exceeds that by. */
final class QuickCells {
    /** Numbers that may be spent on it: 96 MB. */
    static final long ROOM = 24_000_000;

    /** Fans between two looks at the sum. */
    private static final int AT_ONCE = 16;

    private static final int UNSEEN = -1;

    private final int[] last;

    /** Of each block: the number of each span, by first moment and the one after the last. */
    private final int[][] spanOf;

    /** Of each block: first and last moment of each span, as of {@link Heaviest#pack}. */
    private final int[][] spans;

    /** Of each block and span: of each fan what the span costs, 0 or below; empty if there is no room for it. */
    private final int[][][] slack;

    private final int[] ended;
    private final int[] later;

    QuickCells(PlanProblem problem, Wishes wishes, BlockGrid grid, long room) {
        int blocks = problem.blocks();
        last = grid.last;
        spanOf = new int[blocks][];
        spans = new int[blocks][];
        slack = new int[blocks][][];
        for (int block = 0; block < blocks; block++) {
            spanOf[block] = new int[Math.min(512, last[block] + 1) * Math.min(512, last[block] + 1)];
            Arrays.fill(spanOf[block], UNSEEN);
            spans[block] = new int[0];
        }
        int most = Arrays.stream(last).max().orElse(0);
        ended = new int[most + 1];
        later = new int[most + 1];
        for (int s = 0; s < problem.sessions().size(); s++)
            see(s, problem.sessions().get(s).options(), wishes, grid);
        allocate(problem.fans(), room);
    }

    private void see(int session, List<Option> options, Wishes wishes, BlockGrid grid) {
        int[] from = wishes.pieceFrom[session];
        int[] to = wishes.pieceTo[session];
        for (Option option : options) {
            int block = option.block();
            if (last[block] >= 512) continue;
            for (int i = 0; i < from.length; i++) {
                int begin = grid.moment(block, option.start() + from[i]);
                for (int j = i; j < Math.min(from.length, i + 2); j++) {
                    see(block, begin, grid.moment(block, option.start() + to[j]));
                }
            }
        }
    }

    private void see(int block, int from, int to) {
        int at = from * (last[block] + 1) + to;
        if (spanOf[block][at] != UNSEEN) return;
        int count = spans[block].length;
        spanOf[block][at] = count;
        spans[block] = Arrays.copyOf(spans[block], count + 1);
        spans[block][count] = Heaviest.pack(from, to);
    }

    private void allocate(int fans, long room) {
        long size = 0;
        for (int block = 0; block < slack.length; block++) {
            long more = (long) spans[block].length * fans;
            boolean fits = last[block] < 512 && size + more <= room;
            slack[block] = new int[fits ? spans[block].length : 0][fits ? fans : 0];
            if (fits) size += more;
        }
    }

    /** Whether there was room for the block. */
    boolean has(int block) {
        return slack[block].length > 0;
    }

    /** What leaving a span free costs each fan, 0 or below. */
    int[] slack(int block, int from, int to) {
        return slack[block][spanOf[block][from * (last[block] + 1) + to]];
    }

    /** What the fans of a session gain less by it than they marked it with.
     * @param slack of its span
     * @param except as bits, those who do not count
     * @param gained takes what each gains; null if the sum is enough
     * @param most that matters; when more is lacking, the rest may stay uncounted */
    static long lacking(
            int[] slack, int[] fans, int[] weight, long @Nullable [] except, @Nullable Fairness gained, long most) {
        long sum = 0;
        for (int i = 0; i < fans.length; ) {
            int stop = Math.min(fans.length, i + AT_ONCE);
            if (except == null && gained == null) {
                for (; i < stop; i++) sum += Math.min(weight[i], -slack[fans[i]]);
            } else {
                for (; i < stop; i++) {
                    int fan = fans[i];
                    if (except != null && (except[fan >> 6] >>> fan & 1) != 0) continue;
                    int less = Math.min(weight[i], -slack[fan]);
                    sum += less;
                    if (gained != null) gained.note(fan, weight[i] - less);
                }
            }
            if (sum > most) return sum;
        }
        return sum;
    }

    /** As the other, for a session of two pieces of which one follows the other.
     * @param slack of the first, of the second, of both */
    static long lacking(
            int[][] slack, int[] fans, int[][] weight, long @Nullable [] except, @Nullable Fairness gained, long most) {
        long sum = 0;
        for (int i = 0; i < fans.length; i++) {
            int fan = fans[i];
            if (except != null && (except[fan >> 6] >>> fan & 1) != 0) continue;
            int one = weight[0][i];
            int two = weight[1][i];
            int more = Math.max(Math.max(one + slack[0][fan], two + slack[1][fan]), one + two + slack[2][fan]);
            more = Math.max(0, more);
            sum += one + two - more;
            if (gained != null) gained.note(fan, more);
            if (sum > most) return sum;
        }
        return sum;
    }

    /** Works out a cell anew.
     * @param items intervals as of {@link Heaviest}
     * @return its value */
    int refresh(int block, int fan, int[] items, int at, int end) {
        int stop = last[block];
        int i = at;
        for (int moment = 1; moment <= stop; moment++) {
            int most = ended[moment - 1];
            for (; i < end && Heaviest.to(items[i + 1]) == moment; i += Heaviest.NUMBERS) {
                most = Math.max(most, ended[Heaviest.from(items[i + 1])] + items[i + 2]);
            }
            ended[moment] = most;
        }
        Arrays.fill(later, 0, stop + 1, 0);
        for (int moment = stop - 1; moment >= 0; moment--) {
            int most = later[moment + 1];
            for (i = at; i < end; i += Heaviest.NUMBERS) {
                if (Heaviest.from(items[i + 1]) != moment) continue;
                most = Math.max(most, later[Heaviest.to(items[i + 1])] + items[i + 2]);
            }
            later[moment] = most;
        }
        int value = ended[stop];
        int[] packed = spans[block];
        for (int span = 0; span < packed.length; span++) {
            slack[block][span][fan] = ended[Heaviest.from(packed[span])] + later[Heaviest.to(packed[span])] - value;
        }
        return value;
    }
}

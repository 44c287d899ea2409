package org.chalkline.solver;

import static org.chalkline.solver.AttendanceCells.END;
import static org.chalkline.solver.AttendanceCells.FIRST;
import static org.chalkline.solver.AttendanceCells.VALUE;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Works out what a person gains who wants several of the sessions that come and go in a block. */
final class SharedFans {
    private final Wishes wishes;
    private final BlockGrid grid;
    private final QuickCells quick;
    private final int[] loss;
    private final int[][] cells;
    private final int fans;
    private final Heaviest heaviest = new Heaviest();

    private int block;
    private final int[] going = new int[2 * AttendanceChanges.MOST];
    private int goingSize;
    private final int[] removed = new int[2 * AttendanceChanges.MOST];

    /** Pieces that come, by their end: session, number of the piece, times as of {@link Heaviest#pack}. */
    private int[] session = new int[16];

    private int[] piece = new int[16];
    private int[] packed = new int[16];
    private int[] weight = new int[16];
    private int size;

    /** Of each fan what leaving free the span of the only piece that comes costs; null if more or less changes. */
    private int @Nullable [] slack;

    /** Whether what comes overlaps all of what goes. */
    private boolean replaces;

    private int gained;

    /** @param loss of each mark, as it will be when it is asked for
     * @param cells as of {@link AttendanceCells} */
    SharedFans(Wishes wishes, BlockGrid grid, QuickCells quick, int[] loss, int[][] cells, int fans) {
        this.wishes = wishes;
        this.grid = grid;
        this.quick = quick;
        this.loss = loss;
        this.cells = cells;
        this.fans = fans;
    }

    /** Reads the selected changes. */
    void read(AttendanceChanges changes) {
        block = changes.block();
        goingSize = 0;
        size = 0;
        int goingStart = 0;
        for (int i = 0; i < changes.selected(); i++) {
            if (changes.comes(i)) {
                readComing(changes.session(i), changes.start(i));
            } else {
                going[goingSize++] = changes.session(i);
                goingStart = changes.start(i);
            }
        }
        boolean oneForOne = size == 1 && goingSize == 1 && quick.has(block);
        slack = oneForOne ? quick.slack(block, Heaviest.from(packed[0]), Heaviest.to(packed[0])) : null;
        replaces = oneForOne && isCovered(going[0], goingStart);
    }

    private void readComing(int comer, int start) {
        for (int i = 0; i < wishes.pieceFrom[comer].length; i++) {
            int times = Heaviest.pack(
                    grid.moment(block, start + wishes.pieceFrom[comer][i]),
                    grid.moment(block, start + wishes.pieceTo[comer][i]));
            if (size == packed.length) grow();
            int at = size++;
            for (; at > 0 && Heaviest.to(packed[at - 1]) > Heaviest.to(times); at--) {
                session[at] = session[at - 1];
                piece[at] = piece[at - 1];
                packed[at] = packed[at - 1];
            }
            session[at] = comer;
            piece[at] = i;
            packed[at] = times;
        }
    }

    private void grow() {
        session = Arrays.copyOf(session, size * 2);
        piece = Arrays.copyOf(piece, size * 2);
        packed = Arrays.copyOf(packed, size * 2);
        weight = Arrays.copyOf(weight, size * 2);
    }

    /** Whether nobody can attend any piece of the session together with what comes. */
    private boolean isCovered(int goer, int start) {
        for (int i = 0; i < wishes.pieceFrom[goer].length; i++) {
            int from = grid.moment(block, start + wishes.pieceFrom[goer][i]);
            int to = grid.moment(block, start + wishes.pieceTo[goer][i]);
            if (to <= Heaviest.from(packed[0]) || from >= Heaviest.to(packed[0])) return false;
        }
        return true;
    }

    /** What the person gains less than they marked what comes with, less the most that one of what goes costs them. */
    int lacking(int fan) {
        int coming = 0;
        for (int i = 0; i < size; i++) {
            int rank = wishes.rank(session[i], fan);
            weight[i] = rank < 0 ? 0 : wishes.weight[session[i]][piece[i]][rank];
            coming += weight[i];
        }
        int count = 0;
        int lost = 0;
        for (int i = 0; i < goingSize; i++) {
            int rank = wishes.rank(going[i], fan);
            if (rank < 0) continue;
            int mark = wishes.firstMark[going[i]] + rank;
            removed[count++] = mark;
            lost = Math.max(lost, loss[mark]);
        }
        gained = gained(fan, coming, lost, count);
        return coming - gained - lost;
    }

    /** What the losses of the person by each of what goes come to beyond the greatest. */
    int lostTwice(int fan) {
        int sum = 0;
        int most = 0;
        for (int i = 0; i < goingSize; i++) {
            int rank = wishes.rank(going[i], fan);
            if (rank < 0) continue;
            int lost = loss[wishes.firstMark[going[i]] + rank];
            sum += lost;
            most = Math.max(most, lost);
        }
        return sum - most;
    }

    private int gained(int fan, int coming, int lost, int count) {
        if (slack != null) {
            int gain = coming + slack[fan];
            if (replaces || gain <= -lost) return Math.max(-lost, gain);
        }
        int[] cell = cells[block * fans + fan];
        return heaviest.of(cell, FIRST, cell[END], removed, count, packed, weight, size) - cell[VALUE];
    }

    /** Points that the person last asked for gains. */
    int gained() {
        return gained;
    }
}

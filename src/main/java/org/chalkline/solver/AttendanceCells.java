package org.chalkline.solver;

import java.util.Arrays;

/** Who attends how much of the agenda. A cell is one person in one block, in which no session reaches into another
 * block; its value is the weight of the heaviest set of sessions there that this person marked and that do not overlap.
 * What a change would come to is worked out without changing anything. */
final class AttendanceCells {
    static final int VALUE = 0;
    static final int END = 1;
    static final int FIRST = 2;
    private static final int[] NOTHING = {0, FIRST};

    final Wishes wishes;
    private final BlockGrid grid;
    private final QuickCells quick;
    private final Fairness fairness;
    private final int fans;

    /** Of each cell, by block and fan: its value, where its intervals end, its intervals. */
    private final int[][] cells;

    /** Whether cells once used may stay. */
    private final boolean roomy;

    /** What the cell of each mark loses without it, while its session has a place. */
    private final int[] loss;

    private final long[] lossOfSession;
    private final int[] sessionOfMark;
    private long served;

    private final Heaviest heaviest = new Heaviest();
    private final Appraisal appraisal;

    AttendanceCells(PlanProblem problem, long room) {
        wishes = new Wishes(problem);
        grid = new BlockGrid(problem, wishes);
        fans = problem.fans();
        quick = new QuickCells(problem, wishes, grid, room);
        fairness = new Fairness(problem.weights(), wishes.wanted);
        cells = new int[Math.multiplyExact(problem.blocks(), fans)][];
        Arrays.fill(cells, NOTHING);
        roomy = cells.length <= 200_000;
        loss = new int[wishes.marks()];
        lossOfSession = new long[problem.sessions().size()];
        SharedFans shared = new SharedFans(wishes, grid, quick, loss, cells, fans);
        appraisal = new Appraisal(wishes, grid, quick, fairness, shared, loss, lossOfSession);
        sessionOfMark = new int[wishes.marks()];
        for (int s = 0; s < lossOfSession.length; s++) {
            Arrays.fill(sessionOfMark, wishes.firstMark[s], wishes.firstMark[s + 1], s);
        }
    }

    /** What these changes would come to.
     * @param least points that matter
     * @return points gained, less what fairness takes; if that is less than {@code least}, perhaps more than it is
     *     but less than {@code least} all the same */
    long gain(AttendanceChanges changes, long least) {
        return appraisal.gain(changes, least);
    }

    /** Makes these changes: all that goes goes first, since a session may come to one block and go from another. */
    void apply(AttendanceChanges changes) {
        for (int group = 0; group < changes.groups(); group++) {
            changes.select(group);
            for (int i = 0; i < changes.selected(); i++) {
                if (!changes.comes(i)) remove(changes.session(i), changes.block());
            }
        }
        for (int group = 0; group < changes.groups(); group++) {
            changes.select(group);
            for (int i = 0; i < changes.selected(); i++) {
                if (changes.comes(i)) add(changes.session(i), changes.block(), changes.start(i));
            }
            refresh(changes);
        }
    }

    private void refresh(AttendanceChanges changes) {
        changes.collect(wishes);
        for (int word = 0; word < changes.words(); word++) {
            for (long left = changes.any()[word]; left != 0; left &= left - 1) {
                refresh(changes.block(), (word << 6) + Long.numberOfTrailingZeros(left));
            }
        }
    }

    private void remove(int session, int block) {
        int[] of = wishes.fans[session];
        for (int i = 0; i < of.length; i++) {
            int[] cell = cells[block * fans + of[i]];
            int mark = wishes.firstMark[session] + i;
            int to = FIRST;
            for (int at = FIRST; at < cell[END]; at += Heaviest.NUMBERS) {
                if (cell[at] == mark) continue;
                if (to < at) System.arraycopy(cell, at, cell, to, Heaviest.NUMBERS);
                to += Heaviest.NUMBERS;
            }
            cell[END] = to;
        }
        lossOfSession[session] = 0;
    }

    private void add(int session, int block, int start) {
        int[] of = wishes.fans[session];
        for (int piece = 0; piece < wishes.pieceFrom[session].length; piece++) {
            int packed = Heaviest.pack(
                    grid.moment(block, start + wishes.pieceFrom[session][piece]),
                    grid.moment(block, start + wishes.pieceTo[session][piece]));
            for (int i = 0; i < of.length; i++) {
                int[] cell = roomFor(block * fans + of[i]);
                int mark = wishes.firstMark[session] + i;
                Heaviest.insert(cell, FIRST, cell[END], mark, packed, wishes.weight[session][piece][i]);
                cell[END] += Heaviest.NUMBERS;
                loss[mark] = 0;
            }
        }
    }

    private int[] roomFor(int at) {
        int[] cell = cells[at];
        if (cell[END] + Heaviest.NUMBERS > cell.length) {
            cell = cells[at] = Arrays.copyOf(cell, cell[END] + 2 * Heaviest.NUMBERS);
        }
        return cell;
    }

    /** Works out a cell anew. */
    private void refresh(int block, int fan) {
        int[] cell = cells[block * fans + fan];
        int end = cell[END];
        int value =
                quick.has(block) ? quick.refresh(block, fan, cell, FIRST, end) : heaviest.without(cell, FIRST, end, -1);
        for (int i = FIRST; i < end; i += Heaviest.NUMBERS) {
            int mark = cell[i];
            int lost = value - heaviest.without(cell, FIRST, end, mark);
            lossOfSession[sessionOfMark[mark]] += lost - loss[mark];
            loss[mark] = lost;
        }
        int more = value - cell[VALUE];
        served += more;
        fairness.serve(fan, more);
        cell[VALUE] = value;
        if (end == FIRST && !roomy) cells[block * fans + fan] = NOTHING;
    }

    /** Points served to all. */
    long served() {
        return served;
    }

    /** Points served, less what fairness takes. */
    long points() {
        return served - fairness.penalty();
    }

    int served(int fan) {
        return fairness.served(fan);
    }

    int wanted(int fan) {
        return wishes.wanted[fan];
    }
}

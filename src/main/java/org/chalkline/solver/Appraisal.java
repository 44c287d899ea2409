package org.chalkline.solver;

import org.jspecify.annotations.Nullable;

/** Says what changes would come to. It begins with all that those who come could bring and takes off what is lacking,
 * so that it can stop as soon as too little is left. */
final class Appraisal {
    private static final long NO_LIMIT = Long.MIN_VALUE / 4;

    private final Wishes wishes;
    private final BlockGrid grid;
    private final QuickCells quick;
    private final Fairness fairness;
    private final SharedFans shared;
    private final int[] loss;
    private final long[] lossOfSession;
    private final int[][] slacks = new int[3][];

    /** Points still to be had. */
    private long open;

    Appraisal(
            Wishes wishes,
            BlockGrid grid,
            QuickCells quick,
            Fairness fairness,
            SharedFans shared,
            int[] loss,
            long[] lossOfSession) {
        this.wishes = wishes;
        this.grid = grid;
        this.quick = quick;
        this.fairness = fairness;
        this.shared = shared;
        this.loss = loss;
        this.lossOfSession = lossOfSession;
    }

    /** @see AttendanceCells#gain */
    long gain(AttendanceChanges changes, long least) {
        open = 0;
        for (int group = 0; group < changes.groups(); group++) {
            changes.select(group);
            for (int i = 0; i < changes.selected(); i++) {
                int session = changes.session(i);
                open += changes.comes(i) ? wishes.total[session] : -lossOfSession[session];
            }
        }
        for (int group = 0; group < changes.groups(); group++) {
            changes.select(group);
            if (changes.going() > 1) addLostTwice(changes);
        }
        // No change can take back more than fairness takes now.
        long limit = Math.max(NO_LIMIT, least - fairness.penalty());
        for (int group = 0; group < changes.groups() && open >= limit; group++) {
            changes.select(group);
            weigh(changes, limit);
        }
        if (!fairness.counts()) return open;
        long gain = fairness.gain();
        return open < limit ? least - 1 : gain;
    }

    /** Who wanted several of what goes may lose less than by each of them: at least the most of it, though. */
    private void addLostTwice(AttendanceChanges changes) {
        changes.collectGoing(wishes);
        shared.read(changes);
        for (int word = 0; word < changes.words(); word++) {
            for (long left = changes.several()[word]; left != 0; left &= left - 1) {
                open += shared.lostTwice((word << 6) + Long.numberOfTrailingZeros(left));
            }
        }
    }

    private void weigh(AttendanceChanges changes, long limit) {
        boolean all = needsAll(changes);
        if (changes.selected() > 1 || all) {
            together(changes, all, limit);
        } else if (changes.comes(0)) {
            open -= lacking(changes, 0, null, limit);
        } else if (fairness.counts()) {
            noteRemoved(changes.session(0), null);
        }
    }

    /** Goes through those fans one by one who want several of the sessions, or all where that is needed. */
    private void together(AttendanceChanges changes, boolean all, long limit) {
        changes.collect(wishes);
        long[] singly = all ? changes.any() : changes.several();
        for (int i = 0; i < changes.selected(); i++) {
            if (changes.comes(i)) open -= lacking(changes, i, singly, limit);
            else if (fairness.counts()) noteRemoved(changes.session(i), singly);
            if (open < limit) return;
        }
        shared.read(changes);
        for (int word = 0; word < changes.words(); word++) {
            for (long left = singly[word]; left != 0; left &= left - 1) {
                int fan = (word << 6) + Long.numberOfTrailingZeros(left);
                open -= shared.lacking(fan);
                if (fairness.counts()) fairness.note(fan, shared.gained());
            }
            if (open < limit) return;
        }
    }

    private boolean needsAll(AttendanceChanges changes) {
        for (int i = 0; i < changes.selected(); i++) {
            if (changes.comes(i) && !isQuick(changes.session(i), changes.block())) return true;
        }
        return false;
    }

    private boolean isQuick(int session, int block) {
        return quick.has(block) && wishes.joined[session] && wishes.pieceFrom[session].length <= 2;
    }

    private void noteRemoved(int session, long @Nullable [] except) {
        int[] of = wishes.fans[session];
        int mark = wishes.firstMark[session];
        for (int i = 0; i < of.length; i++) {
            if (except == null || (except[of[i] >> 6] >>> of[i] & 1) == 0) fairness.note(of[i], -loss[mark + i]);
        }
    }

    /** What the fans but for the exceptions gain less by a session that comes than they marked it with. */
    private long lacking(AttendanceChanges changes, int at, long @Nullable [] except, long limit) {
        int session = changes.session(at);
        int block = changes.block();
        int[] of = wishes.fans[session];
        int[][] weight = wishes.weight[session];
        Fairness noting = fairness.counts() ? fairness : null;
        if (weight.length == 0 || !isQuick(session, block)) return 0;
        int begin = grid.moment(block, changes.start(at) + wishes.pieceFrom[session][0]);
        int end = grid.moment(block, changes.start(at) + wishes.pieceTo[session][0]);
        int[] slack = quick.slack(block, begin, end);
        if (weight.length == 1) return QuickCells.lacking(slack, of, weight[0], except, noting, open - limit);
        int last = grid.moment(block, changes.start(at) + wishes.pieceTo[session][1]);
        slacks[0] = slack;
        slacks[1] = quick.slack(block, end, last);
        slacks[2] = quick.slack(block, begin, last);
        return QuickCells.lacking(slacks, of, weight, except, noting, open - limit);
    }
}

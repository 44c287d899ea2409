package org.chalkline.bound;

import java.util.Arrays;
import org.chalkline.solver.PlanProblem;
import org.chalkline.solver.PlanProblem.Option;
import org.chalkline.solver.PlanProblem.Task;

/** Lanes in which nothing immovable stands against an option, as sets of bits. */
final class FreeLanes {
    private final boolean[][] taken;

    FreeLanes(PlanProblem problem) {
        taken = new boolean[problem.lanes()][problem.atoms()];
        problem.occupied().forEach(stretch -> Arrays.fill(taken[stretch.lane()], stretch.from(), stretch.to(), true));
    }

    long[] of(Task task, Option option) {
        long[] free = new long[(taken.length + 63) / 64];
        for (int lane : task.lanes()) if (task.isPinned() || isFree(lane, option)) free[lane / 64] |= 1L << lane;
        return free;
    }

    private boolean isFree(int lane, Option option) {
        for (int atom = option.takenFrom(); atom < option.to(); atom++) if (taken[lane][atom]) return false;
        return true;
    }

    static boolean isNone(long[] lanes) {
        for (long of : lanes) if (of != 0) return false;
        return true;
    }

    static int count(long[] lanes) {
        int count = 0;
        for (long of : lanes) count += Long.bitCount(of);
        return count;
    }
}

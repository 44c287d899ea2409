package org.chalkline.solver;

import java.util.Arrays;
import org.chalkline.solver.PlanProblem.Option;

/** Which session has which lane when. */
final class Occupancy {
    private static final int FREE = -1;
    private static final int FIXED = -2;

    /** Of each lane and atom: the session there, {@link #FREE} or {@link #FIXED}. */
    private final int[][] taken;

    Occupancy(PlanProblem problem) {
        taken = new int[problem.lanes()][problem.atoms()];
        for (int[] of : taken) Arrays.fill(of, FREE);
        problem.occupied().forEach(stretch -> Arrays.fill(taken[stretch.lane()], stretch.from(), stretch.to(), FIXED));
    }

    /** Whether something that cannot be moved has the lane then. */
    boolean isBarred(Option wish, int lane) {
        int[] of = taken[lane];
        for (int atom = wish.takenFrom(); atom < wish.to(); atom++) if (of[atom] == FIXED) return true;
        return false;
    }

    boolean isFree(Option wish, int lane) {
        int[] of = taken[lane];
        for (int atom = wish.takenFrom(); atom < wish.to(); atom++) if (of[atom] != FREE) return false;
        return true;
    }

    /** Writes the sessions that have the lane then.
     * @return how many; more than fit are counted, not written */
    int blockers(Option wish, int lane, int[] into) {
        int[] of = taken[lane];
        int count = 0;
        int before = FREE;
        for (int atom = wish.takenFrom(); atom < wish.to(); atom++) {
            if (of[atom] < 0 || of[atom] == before) continue;
            before = of[atom];
            if (count < into.length) into[count] = before;
            count++;
        }
        return count;
    }

    void occupy(int session, Option at, int lane) {
        Arrays.fill(taken[lane], at.takenFrom(), at.to(), session);
    }

    void free(Option at, int lane) {
        Arrays.fill(taken[lane], at.takenFrom(), at.to(), FREE);
    }

    /** Nothing that is there moves any more. */
    void fix(Option at, int lane) {
        Arrays.fill(taken[lane], at.takenFrom(), at.to(), FIXED);
    }
}

package org.chalkline.solver;

import org.chalkline.solver.PlanProblem.Option;
import org.chalkline.solver.PlanProblem.Tie;

/** How two sessions stand to each other in time and place. */
public enum Relation {
    OVERLAP,
    /** One follows the other at once in the same room. */
    ROW,
    /** One follows the other at once in another room. */
    HURRY,
    APART;

    /** Minutes between two sessions of which one follows the other at once. */
    private static final int AT_ONCE = 15;

    static Relation of(Option one, int roomOfOne, Option other, int roomOfOther) {
        if (one.start() < other.end() && other.start() < one.end()) return OVERLAP;
        int gap = one.start() >= other.end() ? one.start() - other.end() : other.start() - one.end();
        if (gap > AT_ONCE || one.block() != other.block()) return APART;
        return roomOfOne == roomOfOther ? ROW : HURRY;
    }

    /** Points that it costs; below 0 where it is wished for. */
    long cost(Tie tie) {
        return switch (this) {
            case OVERLAP -> tie.overlap();
            case ROW -> -tie.row();
            case HURRY -> tie.hurry();
            case APART -> 0;
        };
    }
}

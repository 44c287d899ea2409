package org.chalkline.solver;

import java.util.Objects;
import org.chalkline.solver.PlanProblem.Task;

/** The heat of a search over its budget. Well above the heat at which an agenda freezes steps lead anywhere, well below it
 * nowhere, and where that is differs from event to event. So a quick cooling finds out, and a slow one spends what is
 * left around it, before nothing worse is taken any more. */
final class Annealing {
    /** Of the steps that change anything, the share taken when it is hottest; less where leaving one's place costs. */
    private static final double TAKEN = 0.25;

    private static final double TAKEN_AT_HOME = 0.02;

    /** Shares of the budget after which it is hot, after which the quick cooling ends, and the slow one. */
    private static final double MELTED = 0.04;

    private static final double PROBED = 0.25;
    private static final double COOLED = 0.96;

    /** The heat at the end of the quick cooling, of that at its beginning. */
    private static final double COLDEST = 1 / 16.0;

    /** Heats of the slow cooling, of that of freezing, at its beginning and end. */
    private static final double WARMER = 1.7;

    private static final double COOLER = 0.6;

    private final LocalSearch search;
    private final double begun;
    private Freezing freezing;
    private double freezingHeat;
    private Phase phase = Phase.MELTING;
    private double share;

    private enum Phase {
        MELTING,
        PROBING,
        COOLING,
        DESCENDING
    }

    /** @param begun share of the budget that is spent already */
    Annealing(PlanProblem problem, LocalSearch search, double begun) {
        this.search = search;
        this.begun = begun;
        boolean hasHomes = problem.sessions().stream().map(Task::home).anyMatch(Objects::nonNull);
        double taken = hasHomes ? TAKEN_AT_HOME : TAKEN;
        search.heat(search.heatFor(taken));
        search.aim(taken);
        freezing = from(search.heat());
    }

    private static Freezing from(double hottest) {
        return new Freezing(hottest, hottest * COLDEST);
    }

    /** Sets the heat for the next steps.
     * @param spent share of the budget */
    void set(double spent) {
        share = begun < 1 ? (spent - begun) / (1 - begun) : 1;
        while (phase != phase(share)) leave();
        if (phase == Phase.PROBING) search.heat(freezing.heat(part(MELTED, PROBED)));
        if (phase == Phase.COOLING) {
            search.heat(freezingHeat * WARMER * Math.pow(COOLER / WARMER, part(PROBED, COOLED)));
        }
    }

    private static Phase phase(double share) {
        if (share < MELTED) return Phase.MELTING;
        if (share < PROBED) return Phase.PROBING;
        return share < COOLED ? Phase.COOLING : Phase.DESCENDING;
    }

    private double part(double from, double to) {
        return (share - from) / (to - from);
    }

    private void leave() {
        switch (phase) {
            case MELTING -> {
                search.aim(0);
                freezing = from(search.heat());
                phase = Phase.PROBING;
            }
            case PROBING -> {
                freezingHeat = freezing.found();
                phase = Phase.COOLING;
            }
            case COOLING, DESCENDING -> {
                search.descend();
                phase = Phase.DESCENDING;
            }
        }
    }

    /** Takes note of what the steps led to. */
    void note() {
        if (phase == Phase.PROBING) freezing.note(part(MELTED, PROBED), search.points());
    }
}

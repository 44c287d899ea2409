package org.chalkline.solver;

import java.util.Objects;
import java.util.OptionalDouble;
import org.chalkline.solver.PlanProblem.Task;

/** The heat of a search over its budget. Well above the heat at which an agenda freezes steps lead anywhere, well below it
 * nowhere, and where that is differs from event to event. So a quick cooling finds out, and a slow one spends what is
 * left around it; where nothing was to be seen, it cools all the way again. At last nothing worse is taken any more. */
final class Annealing {
    /** Of the steps that change anything, the share taken before the quick cooling; less where sessions have a place to stay
     * in. */
    private static final double TAKEN = 0.25;

    private static final double TAKEN_AT_HOME = 0.02;

    /** Shares of the budget after which it is hot, after which the quick cooling ends, and the slow one. */
    private static final double MELTED = 0.04;

    private static final double PROBED = 0.25;
    private static final double COOLED = 0.96;

    /** The heat at the end of the quick cooling, of that at its beginning. */
    private static final double COLDEST = 1 / 16.0;

    /** The heats at the beginning and the end of the slow cooling, as multiples of the heat of freezing. */
    private static final double WARMER = 1.7;

    private static final double COOLER = 0.6;

    private final LocalSearch search;
    private double begun = Double.NaN;
    private double share;
    private Phase phase = Phase.MELTING;
    private Freezing freezing;
    private double from;
    private double to;

    private enum Phase {
        MELTING,
        PROBING,
        COOLING,
        DESCENDING
    }

    Annealing(PlanProblem problem, LocalSearch search) {
        this.search = search;
        boolean hasHomes = problem.sessions().stream().map(Task::home).anyMatch(Objects::nonNull);
        double taken = hasHomes ? TAKEN_AT_HOME : TAKEN;
        search.heat(search.heatFor(taken));
        search.aim(taken);
        freezing = probing();
    }

    private Freezing probing() {
        return new Freezing(search.heat(), search.heat() * COLDEST);
    }

    /** Sets the heat for the next steps. What is spent when it is asked first is not its own.
     * @param spent share of the budget, never less than before */
    void set(double spent) {
        if (Double.isNaN(begun)) begun = spent;
        share = begun < 1 ? (spent - begun) / (1 - begun) : 1;
        while (phase.compareTo(phase(share)) < 0) leave();
        if (phase == Phase.PROBING) search.heat(freezing.heat(part(MELTED, PROBED)));
        if (phase == Phase.COOLING) search.heat(from * Math.pow(to / from, part(PROBED, COOLED)));
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
                freezing = probing();
                phase = Phase.PROBING;
            }
            case PROBING -> {
                OptionalDouble found = freezing.found();
                from = found.isPresent() ? found.getAsDouble() * WARMER : freezing.heat(0);
                to = found.isPresent() ? found.getAsDouble() * COOLER : freezing.heat(1);
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

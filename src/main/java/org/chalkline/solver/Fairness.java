package org.chalkline.solver;

/** How much each person is served, and what it takes from the points of an agenda if some fall far below the others. */
final class Fairness {
    private final PlanWeights weights;
    private final int[] wanted;
    private final int[] served;

    private final int[] noted;
    private final int[] more;
    private final boolean[] isNoted;
    private int size;
    private long penalty;

    Fairness(PlanWeights weights, int[] wanted) {
        this.weights = weights;
        this.wanted = wanted;
        served = new int[wanted.length];
        int room = weights.fairness() == 0 ? 0 : wanted.length;
        noted = new int[room];
        more = new int[room];
        isNoted = new boolean[room];
        if (counts()) for (int fan = 0; fan < wanted.length; fan++) penalty += penalty(fan, 0);
    }

    /** Whether anything but the sum matters. */
    boolean counts() {
        return weights.fairness() != 0;
    }

    /** Notes that a fan would gain this. */
    void note(int fan, int gained) {
        if (!isNoted[fan]) {
            isNoted[fan] = true;
            noted[size++] = fan;
        }
        more[fan] += gained;
    }

    /** What was noted comes to; it is forgotten. */
    long gain() {
        long gain = 0;
        for (int i = 0; i < size; i++) {
            int fan = noted[i];
            gain += more[fan] + penalty(fan, served[fan]) - penalty(fan, served[fan] + more[fan]);
            more[fan] = 0;
            isNoted[fan] = false;
        }
        size = 0;
        return gain;
    }

    private long penalty(int fan, int with) {
        long least = (long) wanted[fan] * weights.share() / 100;
        return Math.max(0, least - with) * weights.fairness() / 100;
    }

    /** What all fans together lose to it. */
    long penalty() {
        return penalty;
    }

    void serve(int fan, int gained) {
        if (counts()) penalty += penalty(fan, served[fan] + gained) - penalty(fan, served[fan]);
        served[fan] += gained;
    }

    int served(int fan) {
        return served[fan];
    }
}

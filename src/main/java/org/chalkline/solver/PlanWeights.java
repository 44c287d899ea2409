package org.chalkline.solver;

/** What is left to weigh once times are settled.
 * @param fairness points for each point that a person falls below {@code share} of what they marked, in hundredths
 * @param share of what a person marked, in hundredths, below which fairness counts */
public record PlanWeights(int fairness, int share) {
    public static final PlanWeights NONE = new PlanWeights(0, 0);
}

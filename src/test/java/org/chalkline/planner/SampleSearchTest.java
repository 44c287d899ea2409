package org.chalkline.planner;

import static org.assertj.core.api.Assertions.assertThat;

import org.chalkline.solver.Cooling;
import org.chalkline.solver.Search;
import org.chalkline.solver.Timetable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What some steps of the search come to on the sample, of which no agenda serves more than 49,700. A thousandth of it is
 * lost by a search that cools past where the agenda freezes, or not so far. */
class SampleSearchTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void servesAlmostAllThatCanBeServed(long seed) {
        Search search = new Search(
                SampleProblem.read(), null, Cooling.steps(3_000_000), seed, () -> false, (elapsed, plan) -> {});
        Timetable.Plan plan = search.run();
        assertThat(plan.missing()).isZero();
        assertThat(plan.served()).isBetween(49_050L, 49_700L);
    }
}

package org.chalkline.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.chalkline.planner.PlanResult.Alternative;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which repairs are worth offering beside another. */
class PlanResultTest {
    private static Alternative repair(int moved, long served, int unplaced) {
        return new Alternative(
                "any", List.of(), Collections.nCopies(unplaced, "S"), served, Collections.nCopies(moved, "S"), 0);
    }

    @ParameterizedTest(name = "{0} moves, {1} points, {2} without a place")
    @CsvSource({
        "2, 500, 0, true",
        "3, 500, 0, true",
        "3, 450, 1, true",
        "1, 450, 0, false",
        "9, 550, 0, false",
        "2, 500, 1, true"
    })
    void oneThatIsBetterInNothingIsNot(int moved, long served, int unplaced, boolean isNoWorse) {
        assertThat(repair(2, 500, 0).isNoWorseThan(repair(moved, served, unplaced)))
                .isEqualTo(isNoWorse);
        assertThat(repair(2, 500, 1).isNoWorseThan(repair(9, 400, 0))).isFalse();
    }
}

package org.chalkline.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At which heat an agenda froze, from what it came to. */
class FreezingTest {
    private static Freezing cooled(DoubleToLongFunction points) {
        Freezing freezing = new Freezing(160, 2.5);
        for (int i = 0; i < 4800; i++) freezing.note(i / 4800.0, points.applyAsLong(i / 4800.0));
        return freezing;
    }

    @Test
    void coolsByTheSameFactorAgainAndAgain() {
        Freezing freezing = new Freezing(160, 2.5);
        assertThat(freezing.heat(0)).isEqualTo(160, within(1e-9));
        assertThat(freezing.heat(0.5)).isEqualTo(20, within(1e-9));
        assertThat(freezing.heat(1)).isEqualTo(2.5, within(1e-9));
    }

    /** Gains evenly until it is frozen: 85 hundredths of that way on. */
    @ParameterizedTest
    @CsvSource({"0.25", "0.5", "0.75", "1"})
    void isWhereMostIsGained(double frozen) {
        Freezing freezing = cooled(share -> Math.round(10_000 * Math.min(share, frozen)));
        double expected = 160 * Math.pow(2.5 / 160, 0.85 * frozen);
        assertThat(freezing.found().orElseThrow()).isEqualTo(expected, within(expected / 10));
    }

    @Test
    void whatGetsWorseInTheColdCountsAsItsBest() {
        Freezing freezing = cooled(share -> Math.round(10_000 * Math.min(share, 1 - share)));
        double expected = 160 * Math.pow(2.5 / 160, 0.85 * 0.5);
        assertThat(freezing.found().orElseThrow()).isEqualTo(expected, within(expected / 10));
    }

    @Test
    void isNotSeenWhereNothingIsGainedOrNoted() {
        assertThat(cooled(share -> 7).found()).isEmpty();
        assertThat(cooled(share -> Math.round(-10_000 * share)).found()).isEmpty();
        assertThat(new Freezing(160, 2.5).found()).isEmpty();
    }
}

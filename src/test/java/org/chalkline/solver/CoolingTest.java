package org.chalkline.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How long a search goes on. */
class CoolingTest {
    private final AtomicLong nanos = new AtomicLong(5);

    @Test
    void aBudgetOfStepsIsSpentByStepsAndEndsWithItsTimeAllTheSame() {
        Cooling cooling = Cooling.steps(1_000, Duration.ofNanos(100), nanos::get);
        cooling.begin();
        nanos.addAndGet(99);
        assertThat(cooling.share(250)).isEqualTo(0.25);
        assertThat(cooling.steps(900, 250)).isEqualTo(750);
        assertThat(cooling.isTimeUp()).isFalse();
        nanos.addAndGet(1);
        assertThat(cooling.share(250)).isEqualTo(0.25);
        assertThat(cooling.isTimeUp()).isTrue();
    }

    @Test
    void aBudgetOfTimeIsSpentByTime() {
        Cooling cooling = Cooling.time(Duration.ofNanos(100), nanos::get);
        cooling.begin();
        nanos.addAndGet(25);
        assertThat(cooling.share(1_000_000)).isEqualTo(0.25);
        assertThat(cooling.isTimeUp()).isFalse();
        nanos.addAndGet(100);
        assertThat(cooling.share(0)).isEqualTo(1);
        assertThat(cooling.isTimeUp()).isTrue();
    }
}

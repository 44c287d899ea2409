package org.chalkline.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chalkline.schedule.Attendant;
import org.chalkline.schedule.DraftBasis;
import org.chalkline.schedule.DraftBasis.Offer;
import org.chalkline.schedule.DraftBasis.Spot;
import org.junit.jupiter.api.Test;

/** A published agenda is repaired while the event is going on: what has begun is not moved, and nothing moves into the past. */
class RepairOnTheDayTest {
    private static final Attendant LATE = MadeBasis.person("late", MadeBasis.hours(15, 17));
    private static final DraftBasis PUBLISHED = MadeBasis.basis(
            standing("HELD", 9),
            standing("RUNNING", 10),
            standing("NEXT", 11),
            standing("STUCK", 14, LATE),
            MadeBasis.offer("NEW", 50, List.of("projector")));

    private static Offer standing(String code, int hour, Attendant... people) {
        Spot at = new Spot("hall", 1, MadeBasis.FIRST.atTime(hour, 0), false, Set.of());
        Offer made = MadeBasis.offer(code, 50, List.of("projector"), people);
        return new Offer(
                code,
                made.title(),
                made.kind(),
                made.minutes(),
                made.setupMinutes(),
                made.people(),
                made.needs(),
                made.tags(),
                made.notAgainst(),
                made.after(),
                made.prefers(),
                true,
                at,
                at);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(MadeBasis.BERLIN).toInstant();
    }

    @Test
    void whatHasBegunStaysAndTheRestComesAfter() {
        LocalDateTime now = MadeBasis.FIRST.atTime(10, 30);
        PlanRun run = new PlanRun(
                PUBLISHED.asOf(at(now)),
                List.of(),
                new NewPlan(null, Keep.PUBLISHED, 1L, 9_000L, null),
                SoftWeights.USUAL);
        run.search();
        PlanResult result = Objects.requireNonNull(run.result());
        Map<String, LocalDateTime> starts = new HashMap<>();
        for (PlanResult.Placed placed : result.placements())
            starts.put(placed.session(), placed.start().toLocalDateTime());
        assertThat(starts).hasSize(5).containsEntry("HELD", MadeBasis.FIRST.atTime(9, 0));
        assertThat(starts).containsEntry("RUNNING", MadeBasis.FIRST.atTime(10, 0));
        assertThat(starts).containsEntry("NEXT", MadeBasis.FIRST.atTime(11, 0));
        assertThat(List.of(starts.get("STUCK"), starts.get("NEW"))).allMatch(start -> start.isAfter(now));
        assertThat(result.moved()).containsExactly("STUCK");
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void beforeAndAfterTheEventTheHourDoesNotMatter() {
        assertThat(PUBLISHED.asOf(at(MadeBasis.FIRST.minusDays(1).atTime(23, 59))))
                .isEqualTo(PUBLISHED);
        assertThat(PUBLISHED.asOf(at(MadeBasis.FIRST.plusDays(2).atTime(0, 0)))).isEqualTo(PUBLISHED);
    }

    @Test
    void whereMovesHaveNoPriceTheMostInterestAloneIsLookedFor() {
        SoftWeights free = SoftWeights.of(Map.of(SoftWish.FEW_MOVES, 0));
        PlanRun run = new PlanRun(PUBLISHED, List.of(), new NewPlan(null, Keep.PUBLISHED, 1L, 900L, null), free);
        run.search();
        assertThat(Objects.requireNonNull(run.result()).alternatives())
                .extracting(PlanResult.Alternative::name)
                .containsExactly("most-interest");
    }
}

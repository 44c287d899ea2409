package org.chalkline.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chalkline.event.PublicDay;
import org.chalkline.event.PublicRoom;
import org.chalkline.schedule.DraftBasis;
import org.chalkline.schedule.DraftBasis.Offer;
import org.chalkline.schedule.DraftBasis.Spot;
import org.chalkline.solver.Timetable;
import org.junit.jupiter.api.Test;

/** A draft of hundreds of sessions is read as it stands. */
class LargeDraftTest {
    private static final int SESSIONS = 300;

    @Test
    void allPlacesOfTheDraftAreRead() {
        PublicRoom hall = new PublicRoom("hall", "Hall", 80, List.of(), 50, 0);
        LocalDate first = MadeBasis.FIRST;
        List<Offer> offers = new ArrayList<>();
        Map<String, Spot> spots = new HashMap<>();
        for (int i = 0; i < SESSIONS; i++) {
            String code = "S" + i;
            offers.add(MadeBasis.offer(code, 50, List.of()));
            spots.put(
                    code,
                    new Spot("hall", 1 + i % 50, first.atTime(9 + i / 50 + (i >= 150 ? 1 : 0), 0), false, Set.of()));
        }
        List<PublicDay> days = List.of(MadeBasis.day(first));
        DraftBasis basis = new DraftBasis("made", MadeBasis.BERLIN, List.of(hall), days, 0, offers);
        PlanModel model = PlanModels.of(basis, List.of(), Keep.PINNED, SoftWeights.USUAL);
        Timetable.Plan plan = model.plan(spots);
        assertThat(plan.missing()).isZero();
        assertThat(plan.option()).hasSize(SESSIONS).doesNotContain(Timetable.NOWHERE);
    }
}

package org.chalkline.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.planner.MadeBasis.basis;
import static org.chalkline.planner.MadeBasis.hours;
import static org.chalkline.planner.MadeBasis.offer;
import static org.chalkline.planner.MadeBasis.person;
import static org.chalkline.planner.MadeBasis.pin;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chalkline.schedule.DraftBasis;
import org.chalkline.session.Kind;
import org.chalkline.solver.Timetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Why a session has no place: each cause names those concerned and what would help. */
class ReasonsTest {
    private static final List<String> NOTHING = List.of();

    static Stream<Arguments> causes() {
        return Stream.of(
                Arguments.of(
                        "no room has it all",
                        basis(offer("X", 50, List.of("projector", "whiteboard"))),
                        "It needs projector and whiteboard, and no room has all of it. Nearest is Hall, which lacks"
                                + " whiteboard."),
                Arguments.of(
                        "longer than any block",
                        basis(offer("X", 300, NOTHING)),
                        "It takes 5 hours, and from no start of a block are there so many before a break or the day's"
                                + " end. Shorten it, or make a block longer under Venue."),
                Arguments.of(
                        "somebody is never there",
                        basis(offer("X", 50, NOTHING, person("ada", hours(12, 13)), person("bob"))),
                        "Person ada is not there for 50 minutes at any start of a block. Ask when they can, or take"
                                + " them out."),
                Arguments.of(
                        "never there together",
                        basis(offer("X", 50, NOTHING, person("ada", hours(9, 10)), person("bob", hours(14, 16)))),
                        "Person ada and Person bob are all needed, and at no start of a block are they there together"
                                + " for 50 minutes. Ask when they can, or let it run without one of them."),
                Arguments.of(
                        "pinned in the way",
                        basis(
                                offer("X", 50, NOTHING, person("ada", hours(9, 10))),
                                offer(
                                        "Y",
                                        Kind.TALK,
                                        50,
                                        0,
                                        NOTHING,
                                        NOTHING,
                                        List.of(person("ada", hours(9, 10))),
                                        pin("hall", 1, MadeBasis.FIRST.atTime(9, 0)))),
                        "Whenever its people are there, “Title Y” stands in the way and may not be moved. Take the pin"
                                + " off, or move it by hand."),
                Arguments.of(
                        "others have all places",
                        basis(
                                offer("Y", 50, List.of("projector"), person("bob", hours(9, 10))),
                                offer("X", 50, List.of("projector"), person("ada", hours(9, 10)))),
                        "It needs projector for 50 minutes while Person ada is free: only Hall, Mon 4 May 09:00–09:50,"
                                + " which “Title Y” has. Moving “Title Y” elsewhere, or another room or slot, would"
                                + " make room."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("causes")
    void eachCauseIsNamedWithAWayOut(String name, DraftBasis basis, String reason) {
        List<PlanResult.Unplaced> unplaced = planned(basis).unplaced();
        assertThat(unplaced).hasSize(1);
        assertThat(unplaced.get(0)
                        .reasons()
                        .get(0)
                        .replace("“Title X”", "“Title Y”")
                        .replace("Person bob is free", "Person ada is free"))
                .isEqualTo(reason);
    }

    @Test
    void whereTheSearchWasStoppedEarlyAFreePlaceIsNamed() {
        DraftBasis basis = basis(offer("X", 50, List.of("projector")));
        PlanModel model = PlanModels.of(basis, List.of(), Keep.PINNED, SoftWeights.USUAL);
        Timetable.Plan nothing = model.plan(Map.of());
        assertThat(new Reasons(model, nothing).of(0))
                .containsExactly("The search ended before it got a place: Hall, Mon 4 May 09:00–09:50 is free. Plan"
                        + " longer, or put it there by hand.");
    }

    @Test
    void anEventWithoutRoomsOrDaysIsAnsweredToo() {
        DraftBasis none =
                new DraftBasis("made", MadeBasis.BERLIN, List.of(), List.of(), 0, List.of(offer("X", 50, NOTHING)));
        assertThat(planned(none).unplaced())
                .isEqualTo(
                        List.of(new PlanResult.Unplaced("X", List.of("The event has no rooms. Add one under Venue."))));
        DraftBasis closed = new DraftBasis(
                "made", MadeBasis.BERLIN, List.of(MadeBasis.HALL), List.of(), 0, List.of(offer("X", 50, NOTHING)));
        assertThat(planned(closed).unplaced())
                .isEqualTo(List.of(new PlanResult.Unplaced(
                        "X", List.of("No day has a block for sessions. Add one to a day under Venue."))));
    }

    private static PlanResult planned(DraftBasis basis) {
        PlanRun run =
                new PlanRun(basis, List.of(), new NewPlan(null, Keep.PINNED, 1L, 2_000L, null), SoftWeights.USUAL);
        run.search();
        return Objects.requireNonNull(run.result());
    }
}

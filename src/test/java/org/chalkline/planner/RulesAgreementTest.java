package org.chalkline.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chalkline.event.PublicRoom;
import org.chalkline.schedule.Booking;
import org.chalkline.schedule.Conflict;
import org.chalkline.schedule.DraftBasis;
import org.chalkline.schedule.DraftBasis.Offer;
import org.chalkline.schedule.Rules;
import org.chalkline.solver.PlanProblem;
import org.chalkline.solver.Timetable;

/** The planner's numbers and the rules say the same of every placement. */
class RulesAgreementTest {
    /** Puts sessions at random places one after the other: the timetable takes one exactly if the rules find no conflict. */
    @Property(tries = 300)
    void aPlaceIsFreeExactlyIfNoHardRuleIsBroken(@ForAll long seed) {
        Random random = new Random(seed);
        DraftBasis basis = MadeBasis.random(random);
        PlanModel model = PlanModels.of(basis, List.of(), Keep.PINNED, SoftWeights.USUAL);
        Timetable timetable = new Timetable(model.problem());
        List<Booking> placed = new ArrayList<>(pinned(basis));
        for (int number = 0; number < model.offers().size(); number++) {
            Offer offer = model.offers().get(number);
            for (int attempt = 0; attempt < 8 && !timetable.isPlaced(number); attempt++) {
                PublicRoom room = basis.rooms().get(random.nextInt(2));
                int table = 1 + random.nextInt(room.tables());
                LocalDateTime start = anyStart(random);
                Booking booking = offer.at(room, table, start, basis.zone());
                boolean isFree = isFree(model, timetable, number, room, table, start);
                assertThat(isFree)
                        .as("%s at %s table %d %s beside %s", offer.code(), room.slug(), table, start, placed)
                        .isEqualTo(breaksNothing(basis, placed, booking));
                if (!isFree) continue;
                timetable.put(number, model.starts().get(number).indexOf(start), lane(model, room, table));
                timetable.settle();
                timetable.keep();
                placed.add(booking);
            }
        }
    }

    private static List<Booking> pinned(DraftBasis basis) {
        return basis.sessions().stream()
                .filter(offer -> offer.draft() != null)
                .map(offer -> {
                    DraftBasis.Spot at = java.util.Objects.requireNonNull(offer.draft());
                    return offer.at(basis.room(at.room()), at.table(), at.start(), basis.zone());
                })
                .toList();
    }

    private static boolean breaksNothing(DraftBasis basis, List<Booking> placed, Booking booking) {
        List<Booking> all = new ArrayList<>(placed);
        all.add(booking);
        return Rules.hardConflicts(basis.agenda(all)).stream().noneMatch(Conflict::blocks);
    }

    private static boolean isFree(
            PlanModel model, Timetable timetable, int number, PublicRoom room, int table, LocalDateTime start) {
        int option = model.starts().get(number).indexOf(start);
        int lane = lane(model, room, table);
        PlanProblem.Task task = model.problem().sessions().get(number);
        boolean isAllowed = java.util.Arrays.stream(task.lanes()).anyMatch(allowed -> allowed == lane);
        if (option < 0 || !isAllowed) return false;
        PlanProblem.Option at = task.options().get(option);
        boolean isFree = timetable.isLaneFree(at, lane) && timetable.arePeopleFree(number, at);
        boolean isBlocked = timetable.isBarred(at, lane) || timetable.blockers(number, at, lane, new int[4]) > 0;
        assertThat(isBlocked).isNotEqualTo(isFree);
        return isFree;
    }

    private static int lane(PlanModel model, PublicRoom room, int table) {
        return model.lanes().indexOf(new PlanModel.Lane(room, table));
    }

    private static LocalDateTime anyStart(Random random) {
        int[] hours = {9, 10, 11, 13, 14, 15};
        return MadeBasis.FIRST.plusDays(random.nextInt(2)).atTime(hours[random.nextInt(hours.length)], 0);
    }

    /** What the search makes is legal, and its claims about itself are true. */
    @Property(tries = 40)
    void whatTheSearchFindsBreaksNoHardRuleAndServesWhatItSays(@ForAll long seed) {
        Random random = new Random(seed);
        DraftBasis basis = MadeBasis.random(random);
        var interest = MadeBasis.interest(basis, random, 12);
        PlanRun run =
                new PlanRun(basis, interest, new NewPlan(null, Keep.NOTHING, seed, 3_000L, null), SoftWeights.USUAL);
        run.prove();
        run.search();
        PlanResult result = java.util.Objects.requireNonNull(run.result());
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.placements().size() + result.unplaced().size())
                .isEqualTo(basis.sessions().size());
        assertThat(result.unplaced())
                .allSatisfy(one -> assertThat(one.reasons()).isNotEmpty());
        assertThat(result.interest().served()).isEqualTo(ServedByHand.of(result.placements(), interest));
        assertThat(result.interest().served())
                .isLessThanOrEqualTo(result.interest().bound());
    }
}

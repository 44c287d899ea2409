package org.chalkline.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chalkline.planner.PlanModel.Place;
import org.chalkline.planner.PlanResult.Placed;
import org.chalkline.schedule.Attendant;
import org.chalkline.schedule.Booking;
import org.chalkline.schedule.Conflict;
import org.chalkline.schedule.DraftBasis;
import org.chalkline.schedule.DraftBasis.Offer;
import org.chalkline.schedule.DraftBasis.Spot;
import org.chalkline.schedule.Rules;
import org.chalkline.shared.TimeRange;
import org.chalkline.solver.PlanProblem;
import org.chalkline.solver.Timetable;
import org.jspecify.annotations.Nullable;

/** Puts what a search found, in numbers, back into names and times. */
final class PlanDrawing {
    private final PlanModel model;
    private final Keep keep;

    PlanDrawing(PlanModel model, Keep keep) {
        this.model = model;
        this.keep = keep;
    }

    List<Placed> placements(Timetable.Plan plan) {
        return model.places(plan).stream()
                .sorted(Comparator.comparing(Place::start)
                        .thenComparing(place -> place.room().order())
                        .thenComparing(Place::table))
                .map(this::placed)
                .toList();
    }

    private Placed placed(Place place) {
        TimeRange when = place.booking(model.basis()).when();
        return new Placed(
                place.offer().code(),
                place.room().slug(),
                place.table(),
                when.start().atZone(model.basis().zone()).toOffsetDateTime(),
                when.end().atZone(model.basis().zone()).toOffsetDateTime());
    }

    /** Codes of those that leave the place they had; who had none has not moved. */
    List<String> moved(Timetable.Plan plan) {
        Map<String, Place> now = byCode(plan);
        List<String> moved = new ArrayList<>();
        for (Offer offer : model.offers()) {
            Spot before = home(offer);
            Place place = now.get(offer.code());
            boolean stays =
                    before != null && place != null && before.isAt(place.room().slug(), place.start());
            if (before != null && !stays) moved.add(offer.code());
        }
        return moved;
    }

    private @Nullable Spot home(Offer offer) {
        return keep == Keep.PUBLISHED ? offer.published() : offer.draft();
    }

    private Map<String, Place> byCode(Timetable.Plan plan) {
        Map<String, Place> places = new HashMap<>();
        for (Place place : model.places(plan)) places.put(place.offer().code(), place);
        return places;
    }

    /** How many people marked one of the sessions or have a part in one. */
    int people(List<String> codes) {
        Set<String> all = new HashSet<>();
        for (int session = 0; session < model.offers().size(); session++) {
            Offer offer = model.offers().get(session);
            if (!codes.contains(offer.code())) continue;
            for (Attendant one : offer.people()) all.add(one.slug());
            for (PlanProblem.Piece piece :
                    model.problem().sessions().get(session).pieces()) {
                for (int fan : piece.fans()) all.add(model.fans().get(fan));
            }
        }
        return all.size();
    }

    /** The agenda that the draft would be: the plan's places, and what else stands on the board. */
    List<Booking> bookings(Timetable.Plan plan) {
        DraftBasis basis = model.basis();
        List<Booking> bookings = new ArrayList<>();
        for (Place place : model.places(plan)) bookings.add(place.booking(basis));
        for (Offer offer : basis.sessions()) {
            Spot at = offer.draft();
            if (at == null || offer.isToBePlanned()) continue;
            bookings.add(offer.at(basis.room(at.room()), at.table(), at.start(), basis.zone()));
        }
        return bookings;
    }

    /** Hard conflicts that stand in the plan and are not accepted: those between things that it may not move. */
    List<Conflict> conflicts(Timetable.Plan plan) {
        return Rules.hardConflicts(model.basis().agenda(bookings(plan))).stream()
                .filter(Conflict::blocks)
                .toList();
    }

    List<PlanResult.Unplaced> unplaced(Timetable.Plan plan) {
        Reasons reasons = new Reasons(model, plan);
        return missing(
                plan, index -> new PlanResult.Unplaced(model.offers().get(index).code(), reasons.of(index)));
    }

    List<String> tray(Timetable.Plan plan) {
        return missing(plan, index -> model.offers().get(index).code());
    }

    private static <T> List<T> missing(Timetable.Plan plan, Function<Integer, T> make) {
        List<T> found = new ArrayList<>();
        for (int session = 0; session < plan.option().length; session++) {
            if (plan.option()[session] == Timetable.NOWHERE) found.add(make.apply(session));
        }
        return found;
    }
}

package org.chalkline.planner;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chalkline.planner.Trial.Step;
import org.chalkline.schedule.Booking;
import org.chalkline.schedule.DraftBasis;
import org.chalkline.schedule.Rules;
import org.chalkline.shared.Format;
import org.chalkline.solver.PlanProblem.Option;
import org.chalkline.solver.PlanProblem.Task;
import org.chalkline.solver.Timetable;
import org.jspecify.annotations.Nullable;

/** Tries one session at other places of an agenda, everything else staying where it is. */
final class WhatIf {
    /** Free places, then those to be had by a swap, then those where the fewest stand in the way; the cheapest of each. */
    static final Comparator<Alternative> BEST_FIRST = Comparator.comparing(Alternative::free)
            .reversed()
            .thenComparing(place -> place.swapWith() == null)
            .thenComparing(place -> place.blockedBy().size())
            .thenComparing(Alternative::cost);

    private final PlanModel model;
    private final List<Booking> standing;
    private final Timetable timetable;
    private final Trial trial;

    /** @param standing everything on the board: the plan leaves out what stands there against a rule */
    WhatIf(PlanModel model, Timetable.Plan plan, List<Booking> standing) {
        this.model = model;
        this.standing = standing;
        this.timetable = new Timetable(model.problem());
        timetable.load(plan);
        trial = new Trial(timetable);
    }

    /** All places but the one it has, the best first. */
    List<Alternative> places(int session) {
        List<Alternative> found = new ArrayList<>();
        Task task = model.problem().sessions().get(session);
        for (int option = 0; option < task.options().size(); option++) {
            Set<String> rooms = new LinkedHashSet<>();
            for (int lane : task.lanes()) {
                if (!rooms.add(model.lanes().get(lane).room().slug())) continue;
                if (isHere(session, option, lane)) continue;
                found.add(at(session, option, bestLane(session, option, lane)));
            }
        }
        found.sort(BEST_FIRST);
        return found;
    }

    /** The same for one place; empty if it is there, or may not be. */
    List<Alternative> placesAt(int session, String room, LocalDateTime start) {
        int option = model.starts().get(session).indexOf(start);
        if (option < 0) return List.of();
        for (int lane : model.problem().sessions().get(session).lanes()) {
            if (!model.lanes().get(lane).room().slug().equals(room)) continue;
            if (isHere(session, option, lane)) return List.of();
            return List.of(at(session, option, bestLane(session, option, lane)));
        }
        return List.of();
    }

    private boolean isHere(int session, int option, int lane) {
        if (!timetable.isPlaced(session) || timetable.option(session) != option) return false;
        int room = model.problem().laneRoom()[timetable.lane(session)];
        return room == model.problem().laneRoom()[lane];
    }

    /** A free table of the same room, if there is one. */
    private int bestLane(int session, int option, int lane) {
        Option at = model.problem().sessions().get(session).options().get(option);
        int room = model.problem().laneRoom()[lane];
        for (int other : model.problem().sessions().get(session).lanes()) {
            if (model.problem().laneRoom()[other] == room && timetable.isLaneFree(at, other)) return other;
        }
        return lane;
    }

    private Alternative at(int session, int option, int lane) {
        Option at = model.problem().sessions().get(session).options().get(option);
        if (timetable.isPlaced(session)) timetable.take(session);
        int[] into = new int[64];
        int count = Math.min(timetable.blockers(session, at, lane, into), into.length);
        List<String> blocked = Arrays.stream(into, 0, count)
                .mapToObj(other -> model.offers().get(other).code())
                .toList();
        timetable.undo();
        if (timetable.isBarred(at, lane)) return blocked(session, option, lane, blocked);
        if (count == 1) {
            Step step = new Step(session, option, lane);
            int holder = into[0];
            return swapped(step, holder).orElseGet(() -> blocked(session, option, lane, blocked));
        }
        if (count > 1) return blocked(session, option, lane, blocked);
        List<String> against = against(List.of(new Step(session, option, lane)));
        return against.isEmpty() ? free(session, option, lane) : blocked(session, option, lane, against);
    }

    /** The session at the very place of another, and that one where it is now; empty if one of them may not be there. */
    private Optional<Alternative> swapped(Step there, int holder) {
        if (!timetable.isPlaced(there.session()) || timetable.lane(holder) != there.lane()) return Optional.empty();
        LocalDateTime start = model.starts().get(there.session()).get(there.option());
        LocalDateTime its = model.starts().get(holder).get(timetable.option(holder));
        LocalDateTime here = model.starts().get(there.session()).get(timetable.option(there.session()));
        int option = model.starts().get(holder).indexOf(here);
        if (option < 0 || !start.equals(its)) return Optional.empty();
        List<Step> both = List.of(there, new Step(holder, option, timetable.lane(there.session())));
        if (!trial.isPossible(both) || !against(both).isEmpty()) return Optional.empty();
        String code = model.offers().get(holder).code();
        Trial.Effect effect = trial.of(both);
        String words = words(there.session(), there.option(), there.lane()) + ", changing places with “" + title(code)
                + "”: " + effect.words();
        return Optional.of(alternative(there, false, effect, List.of(code), code, words));
    }

    /** Codes of those on the board with which a hard rule would be broken, accepted or not. */
    private List<String> against(List<Step> steps) {
        List<Booking> bookings = steps.stream()
                .map(step ->
                        model.place(step.session(), step.option(), step.lane()).booking(model.basis()))
                .toList();
        List<String> moved = bookings.stream().map(Booking::code).toList();
        List<Booking> all = new ArrayList<>(bookings);
        for (Booking other : standing) if (!moved.contains(other.code())) all.add(other);
        return Rules.hardConflicts(bookings, model.basis().agenda(all)).stream()
                .flatMap(conflict -> conflict.sessions().stream())
                .filter(code -> !moved.get(0).equals(code))
                .distinct()
                .toList();
    }

    private Alternative free(int session, int option, int lane) {
        Step step = new Step(session, option, lane);
        Trial.Effect effect = trial.of(List.of(step));
        return alternative(step, true, effect, List.of(), null, words(session, option, lane) + ": " + effect.words());
    }

    private Alternative blocked(int session, int option, int lane, List<String> by) {
        List<String> titles = by.stream().map(code -> "“" + title(code) + "”").toList();
        String who = titles.isEmpty() ? "something that may not be moved" : Reasons.list(titles);
        String words =
                words(session, option, lane) + ": " + who + (titles.size() > 1 ? " stand" : " stands") + " in the way.";
        return alternative(new Step(session, option, lane), false, Trial.Effect.UNKNOWN, by, null, words);
    }

    private String title(String code) {
        return model.basis().sessions().stream()
                .filter(offer -> offer.code().equals(code))
                .findFirst()
                .map(DraftBasis.Offer::title)
                .orElse(code);
    }

    private Alternative alternative(
            Step step,
            boolean free,
            Trial.Effect effect,
            List<String> blockedBy,
            @Nullable String swapWith,
            String words) {
        PlanModel.Place place = model.place(step.session(), step.option(), step.lane());
        return new Alternative(
                place.offer().code(),
                place.room().slug(),
                place.start().atZone(model.basis().zone()).toOffsetDateTime(),
                free,
                effect.cost(),
                effect.losing(),
                effect.must(),
                effect.gaining(),
                blockedBy,
                swapWith,
                words);
    }

    private String words(int session, int option, int lane) {
        PlanModel.Place place = model.place(session, option, lane);
        LocalDateTime end = place.start().plusMinutes(place.offer().minutes());
        return Format.ENGLISH.day(place.start()) + " " + Format.span(place.start(), end) + " in "
                + place.room().name();
    }
}

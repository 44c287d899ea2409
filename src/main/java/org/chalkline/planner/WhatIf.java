package org.chalkline.planner;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chalkline.schedule.Booking;
import org.chalkline.schedule.DraftBasis;
import org.chalkline.schedule.Rules;
import org.chalkline.shared.Format;
import org.chalkline.solver.PlanProblem.Option;
import org.chalkline.solver.PlanProblem.Task;
import org.chalkline.solver.Timetable;

/** Tries one session at other places of an agenda, everything else staying where it is. */
final class WhatIf {
    private static final int MUST = 100;

    private final PlanModel model;
    private final List<Booking> standing;
    private final Timetable timetable;

    /** @param standing everything on the board: the plan leaves out what stands there against a rule */
    WhatIf(PlanModel model, Timetable.Plan plan, List<Booking> standing) {
        this.model = model;
        this.standing = standing;
        this.timetable = new Timetable(model.problem());
        timetable.load(plan);
    }

    /** All places but the one it has, legal ones first, then the cheapest. */
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
        found.sort(Comparator.comparing(Alternative::free)
                .reversed()
                .thenComparing((Alternative place) -> place.blockedBy().size())
                .thenComparing(Alternative::cost));
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
        if (count > 0 || timetable.isBarred(at, lane)) return blocked(session, option, lane, blocked);
        List<String> against = against(session, option, lane);
        return against.isEmpty() ? free(session, option, lane) : blocked(session, option, lane, against);
    }

    /** Codes of those on the board with which a hard rule would be broken, accepted or not. */
    private List<String> against(int session, int option, int lane) {
        Booking booking = model.place(session, option, lane).booking(model.basis());
        List<Booking> all = new ArrayList<>(List.of(booking));
        for (Booking other : standing) if (!other.code().equals(booking.code())) all.add(other);
        return Rules.hardConflicts(List.of(booking), model.basis().agenda(all)).stream()
                .flatMap(conflict -> conflict.sessions().stream())
                .filter(code -> !code.equals(booking.code()))
                .distinct()
                .toList();
    }

    private Alternative free(int session, int option, int lane) {
        int[] before = served(session);
        int oldOption = timetable.option(session);
        int oldLane = timetable.lane(session);
        boolean wasPlaced = timetable.isPlaced(session);
        if (wasPlaced) timetable.take(session);
        timetable.put(session, option, lane);
        long gain = timetable.settle() - (wasPlaced ? 0 : timetable.problem.missingCost());
        timetable.keep();
        int[] after = served(session);
        timetable.take(session);
        if (wasPlaced) timetable.put(session, oldOption, oldLane);
        timetable.keep();
        int losing = 0;
        int must = 0;
        int gaining = 0;
        for (int i = 0; i < before.length; i++) {
            if (after[i] > before[i]) gaining++;
            if (after[i] >= before[i]) continue;
            losing++;
            if (before[i] - after[i] >= MUST) must++;
        }
        String words = words(session, option, lane) + ": " + effect(losing, must, gaining);
        return alternative(session, option, lane, true, -gain, new int[] {losing, must, gaining}, List.of(), words);
    }

    /** What those who marked the session are served; nobody else's agenda hangs on its place. */
    private int[] served(int session) {
        return model.problem().sessions().get(session).pieces().stream()
                .flatMapToInt(piece -> Arrays.stream(piece.fans()))
                .map(timetable::served)
                .toArray();
    }

    private static String effect(int losing, int must, int gaining) {
        if (losing == 0 && gaining == 0) return "nobody loses anything.";
        List<String> parts = new ArrayList<>();
        if (must > 0) parts.add(Format.count(must, "person loses a must-attend", "people lose a must-attend"));
        int others = losing - must;
        if (others > 0) parts.add(Format.count(others, "person can attend less", "people can attend less"));
        if (gaining > 0) parts.add(Format.count(gaining, "person can attend more", "people can attend more"));
        return String.join(", ", parts) + ".";
    }

    private Alternative blocked(int session, int option, int lane, List<String> by) {
        List<String> titles = by.stream().map(code -> "“" + title(code) + "”").toList();
        String who = titles.isEmpty() ? "something that may not be moved" : Reasons.list(titles);
        String words =
                words(session, option, lane) + ": " + who + (titles.size() > 1 ? " stand" : " stands") + " in the way.";
        return alternative(session, option, lane, false, 0, new int[3], by, words);
    }

    private String title(String code) {
        return model.basis().sessions().stream()
                .filter(offer -> offer.code().equals(code))
                .findFirst()
                .map(DraftBasis.Offer::title)
                .orElse(code);
    }

    private Alternative alternative(
            int session,
            int option,
            int lane,
            boolean free,
            long cost,
            int[] people,
            List<String> blockedBy,
            String words) {
        PlanModel.Place place = model.place(session, option, lane);
        return new Alternative(
                place.offer().code(),
                place.room().slug(),
                place.start().atZone(model.basis().zone()).toOffsetDateTime(),
                free,
                cost,
                people[0],
                people[1],
                people[2],
                blockedBy,
                words);
    }

    private String words(int session, int option, int lane) {
        PlanModel.Place place = model.place(session, option, lane);
        LocalDateTime end = place.start().plusMinutes(place.offer().minutes());
        return Format.ENGLISH.day(place.start()) + " " + Format.span(place.start(), end) + " in "
                + place.room().name();
    }
}

package org.chalkline.planner;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chalkline.event.PublicRoom;
import org.chalkline.schedule.Attendant;
import org.chalkline.schedule.DraftBasis;
import org.chalkline.schedule.DraftBasis.Offer;
import org.chalkline.shared.Format;
import org.chalkline.solver.PlanProblem.Option;
import org.chalkline.solver.PlanProblem.Task;
import org.chalkline.solver.Timetable;
import org.jspecify.annotations.Nullable;

/** Why a session has no place in a plan, in words, and what would help. */
final class Reasons {
    private static final int MOST_PLACES = 3;

    private final PlanModel model;
    private final DraftBasis basis;
    private final Timetable timetable;
    private final Starts starts;

    Reasons(PlanModel model, Timetable.Plan plan) {
        this.model = model;
        this.basis = model.basis();
        this.starts = new Starts(basis);
        this.timetable = new Timetable(model.problem());
        timetable.load(plan);
    }

    /** Sentences, at least one. */
    List<String> of(int session) {
        Offer offer = model.offers().get(session);
        Task task = model.problem().sessions().get(session);
        if (basis.rooms().isEmpty()) return List.of("The event has no rooms. Add one under Venue.");
        List<String> found = new ArrayList<>();
        if (task.lanes().length == 0) found.add(equipment(offer));
        List<LocalDateTime> open = starts.whileOpen(offer);
        if (open.isEmpty()) found.add(length(offer));
        else if (starts.of(offer).isEmpty()) found.add(people(offer, open));
        else if (task.options().isEmpty()) found.add(fixed(offer));
        if (found.isEmpty()) found.add(taken(session, offer, task));
        return found;
    }

    private String equipment(Offer offer) {
        PublicRoom nearest = basis.rooms().get(0);
        for (PublicRoom room : basis.rooms()) {
            if (missing(offer, room).size() < missing(offer, nearest).size()) nearest = room;
        }
        return "It needs " + list(offer.needs()) + ", and no room has all of it. Nearest is " + nearest.name()
                + ", which lacks " + list(missing(offer, nearest)) + ".";
    }

    private static List<String> missing(Offer offer, PublicRoom room) {
        return offer.needs().stream()
                .filter(need -> !room.equipment().contains(need))
                .toList();
    }

    private String length(Offer offer) {
        boolean hasBlocks = basis.days().stream()
                .flatMap(day -> day.blocks().stream())
                .anyMatch(block -> !block.starts().isEmpty());
        if (!hasBlocks) return "No day has a block for sessions. Add one to a day under Venue.";
        return "It takes " + Format.ENGLISH.minutes(offer.minutes())
                + ", and from no start of a block are there so many before a break or the day's end."
                + " Shorten it, or make a block longer under Venue.";
    }

    /** Whose absence leaves no time: single people first, then all together. */
    private String people(Offer offer, List<LocalDateTime> open) {
        List<String> never = offer.people().stream()
                .filter(one -> open.stream().noneMatch(start -> isThere(one, offer, start)))
                .map(Attendant::name)
                .distinct()
                .toList();
        if (!never.isEmpty()) {
            return list(never) + (never.size() == 1 ? " is" : " are") + " not there for "
                    + Format.ENGLISH.minutes(offer.minutes())
                    + " at any start of a block. Ask when they can, or take them out.";
        }
        String all =
                list(offer.people().stream().map(Attendant::name).distinct().toList());
        return all + " are all needed, and at no start of a block are they there together for "
                + Format.ENGLISH.minutes(offer.minutes()) + ". Ask when they can, or let it run without one of them.";
    }

    private boolean isThere(Attendant one, Offer offer, LocalDateTime start) {
        return starts.isThere(one, offer, start);
    }

    private String fixed(Offer offer) {
        List<String> pinned = basis.sessions().stream()
                .filter(other -> !other.code().equals(offer.code()) && isFixed(other.draft(), other))
                .filter(other -> sharesSomebody(offer, other)
                        || offer.after().contains(other.code())
                        || other.after().contains(offer.code()))
                .map(Reasons::named)
                .toList();
        if (pinned.isEmpty())
            return "Whenever its people are there, something that may not be moved stands in the way.";
        return "Whenever its people are there, " + list(pinned) + (pinned.size() == 1 ? " stands" : " stand")
                + " in the way and may not be moved. Take the pin off, or move it by hand.";
    }

    private static boolean isFixed(DraftBasis.@Nullable Spot at, Offer offer) {
        return at != null && (at.pinned() || !offer.isToBePlanned());
    }

    private static boolean sharesSomebody(Offer one, Offer other) {
        return one.people().stream().anyMatch(mine -> other.people().stream()
                .anyMatch(its -> its.slug().equals(mine.slug())));
    }

    /** There are places for it by itself; others have them. */
    private String taken(int session, Offer offer, Task task) {
        List<Blocked> all = new ArrayList<>();
        for (int i = 0; i < task.options().size(); i++) {
            for (int lane : task.lanes()) all.add(blocked(session, i, lane));
        }
        all.sort(Comparator.comparing(Blocked::isBarred)
                .thenComparingInt(blocked -> blocked.by().size()));
        if (all.get(0).isFree()) {
            return "The search ended before it got a place: " + where(session, all.get(0))
                    + " is free. Plan longer, or put it there by hand.";
        }
        String people =
                list(offer.people().stream().map(Attendant::name).distinct().toList());
        String needs = offer.needs().isEmpty() ? "" : list(offer.needs()) + " for ";
        StringBuilder words =
                new StringBuilder("It needs ").append(needs).append(Format.ENGLISH.minutes(offer.minutes()));
        if (!people.isEmpty())
            words.append(" while ")
                    .append(people)
                    .append(offer.people().size() == 1 ? " is" : " are")
                    .append(" free");
        words.append(all.size() <= MOST_PLACES ? ": only " : "; nearest are ");
        words.append(all.stream()
                .limit(MOST_PLACES)
                .map(blocked -> words(session, blocked))
                .collect(Collectors.joining("; ")));
        words.append('.');
        Blocked nearest = all.get(0);
        if (nearest.by().size() == 1 && !nearest.isBarred()) {
            words.append(" Moving ")
                    .append(named(model.offers().get(nearest.by().iterator().next())))
                    .append(" elsewhere, or another room or slot, would make room.");
        } else {
            words.append(" Another room or slot would make room.");
        }
        return words.toString();
    }

    /** A place and who has it.
     * @param isBarred whether what has it may not be moved */
    private record Blocked(int option, int lane, Set<Integer> by, boolean isBarred) {
        boolean isFree() {
            return by.isEmpty() && !isBarred;
        }
    }

    private Blocked blocked(int session, int option, int lane) {
        Option at = model.problem().sessions().get(session).options().get(option);
        int[] into = new int[16];
        int count = timetable.blockers(session, at, lane, into);
        Set<Integer> by = Arrays.stream(into, 0, Math.min(count, into.length))
                .boxed()
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean isBarred = timetable.isBarred(at, lane)
                || by.stream()
                        .anyMatch(other -> model.problem().sessions().get(other).isPinned());
        return new Blocked(option, lane, by, isBarred);
    }

    private String words(int session, Blocked blocked) {
        String by = blocked.by().isEmpty()
                ? "something that may not be moved"
                : list(blocked.by().stream()
                        .map(other -> named(model.offers().get(other)))
                        .toList());
        return where(session, blocked) + ", which " + by + (blocked.by().size() > 1 ? " have" : " has");
    }

    private String where(int session, Blocked blocked) {
        PlanModel.Place place = model.place(session, blocked.option(), blocked.lane());
        LocalDateTime end = place.start().plusMinutes(place.offer().minutes());
        return place.room().name() + ", " + Format.ENGLISH.day(place.start()) + " " + Format.span(place.start(), end);
    }

    private static String named(Offer offer) {
        return "“" + offer.title() + "”";
    }

    /** {@code a, b and c}. */
    static String list(List<String> words) {
        if (words.isEmpty()) return "";
        int last = words.size() - 1;
        return IntStream.range(0, words.size())
                .mapToObj(i -> (i == 0 ? "" : i == last ? " and " : ", ") + words.get(i))
                .collect(Collectors.joining());
    }
}

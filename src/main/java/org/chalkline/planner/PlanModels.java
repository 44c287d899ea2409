package org.chalkline.planner;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chalkline.event.PublicRoom;
import org.chalkline.interest.Interest;
import org.chalkline.interest.Level;
import org.chalkline.planner.PlanModel.Lane;
import org.chalkline.schedule.Attendant;
import org.chalkline.schedule.Booking;
import org.chalkline.schedule.DraftBasis;
import org.chalkline.schedule.DraftBasis.Offer;
import org.chalkline.schedule.DraftBasis.Spot;
import org.chalkline.schedule.EquipmentMissing;
import org.chalkline.session.Kind;
import org.chalkline.shared.TimeRange;
import org.chalkline.solver.GreedyStart;
import org.chalkline.solver.PlanProblem;
import org.chalkline.solver.PlanProblem.Occupied;
import org.chalkline.solver.PlanProblem.Option;
import org.chalkline.solver.PlanProblem.Piece;
import org.chalkline.solver.PlanProblem.Task;
import org.chalkline.solver.PlanWeights;
import org.jspecify.annotations.Nullable;

/** Turns what a plan rests on into numbers: asks the rules where each session may be by itself, so that the search meets only what
 * two sessions are to each other. */
final class PlanModels {
    private final DraftBasis basis;
    private final Keep keep;
    private final SoftWeights weights;
    private final Map<String, Map<String, Level>> marks = new LinkedHashMap<>();
    private final List<Offer> offers;
    private final List<Booking> fixed = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final Map<String, Integer> hosts = new HashMap<>();
    private final Map<String, Integer> fans = new LinkedHashMap<>();
    private final Starts candidates;
    private final Ties ties;

    private PlanModels(DraftBasis basis, List<Interest> interest, Keep keep, SoftWeights weights) {
        this.basis = basis;
        this.keep = keep;
        this.weights = weights;
        this.offers = basis.sessions().stream().filter(Offer::isToBePlanned).toList();
        this.candidates = new Starts(basis);
        this.ties = new Ties(offers, weights);
        for (PublicRoom room : basis.rooms()) {
            for (int table = 1; table <= room.tables(); table++) lanes.add(new Lane(room, table));
        }
        for (Interest mark : interest) {
            if (mark.level() == Level.NONE) continue;
            marks.computeIfAbsent(mark.session(), any -> new LinkedHashMap<>()).put(mark.person(), mark.level());
        }
        for (Offer offer : basis.sessions()) {
            if (offer.draft() != null && (!offer.isToBePlanned() || isPinned(offer)))
                fixed.add(booking(offer, offer.draft()));
        }
    }

    static PlanModel of(DraftBasis basis, List<Interest> interest, Keep keep, SoftWeights weights) {
        return new PlanModels(basis, interest, keep, weights).model();
    }

    static int points(Level level) {
        return switch (level) {
            case MUST -> 100;
            case INTERESTED -> 50;
            case NONE -> 0;
        };
    }

    private boolean isPinned(Offer offer) {
        return keep != Keep.NOTHING && offer.draft() != null && offer.draft().pinned();
    }

    private Booking booking(Offer offer, Spot at) {
        return offer.at(basis.room(at.room()), at.table(), at.start(), basis.zone());
    }

    private PlanModel model() {
        List<List<LocalDateTime>> starts = offers.stream().map(this::starts).toList();
        Axis axis = new Axis(candidates::minute);
        for (int i = 0; i < offers.size(); i++) {
            for (LocalDateTime start : starts.get(i))
                axis.add(when(offers.get(i), start), offers.get(i).setupMinutes());
        }
        for (Booking booking : fixed) axis.add(booking.when(), booking.setupMinutes());
        axis.close();
        List<Task> tasks = new ArrayList<>();
        long total = 0;
        for (int i = 0; i < offers.size(); i++) {
            Task task = task(i, starts.get(i), axis);
            total += GreedyStart.wanted(task);
            tasks.add(task);
        }
        PlanProblem problem = new PlanProblem(
                basis.rooms().size(),
                lanes.stream().mapToInt(lane -> lane.room().order()).toArray(),
                axis.atoms(),
                axis.blocks(),
                hosts.size(),
                fans.size(),
                tasks,
                occupied(axis),
                new PlanWeights(weights.of(SoftWish.FAIRNESS), 80));
        return new PlanModel(basis, problem, offers, starts, lanes, List.copyOf(fans.keySet()), total);
    }

    private TimeRange when(Offer offer, LocalDateTime start) {
        return candidates.when(offer, start);
    }

    /** When the session may run as far as it and what cannot move are concerned. */
    private List<LocalDateTime> starts(Offer offer) {
        if (isPinned(offer)) return List.of(requireNonNull(offer.draft()).start());
        List<LocalDateTime> found = new ArrayList<>();
        for (LocalDateTime start : candidates.of(offer)) if (!meetsFixed(offer, when(offer, start))) found.add(start);
        return found;
    }

    private boolean meetsFixed(Offer offer, TimeRange when) {
        for (Booking other : fixed) {
            if (other.when().overlaps(when) && shareSomebody(offer.people(), other.people())) return true;
            if (offer.after().contains(other.code()) && other.when().end().isAfter(when.start())) return true;
            if (other.after().contains(offer.code())
                    && when.end().isAfter(other.when().start())) return true;
        }
        return false;
    }

    private static boolean shareSomebody(List<Attendant> some, List<Attendant> others) {
        for (Attendant one : some) for (Attendant other : others) if (one.slug().equals(other.slug())) return true;
        return false;
    }

    private Task task(int number, List<LocalDateTime> starts, Axis axis) {
        Offer offer = offers.get(number);
        boolean isPinned = isPinned(offer);
        int halfDay = weights.of(SoftWish.HALF_DAY);
        List<Option> options = new ArrayList<>();
        for (LocalDateTime start : starts) {
            boolean isWished =
                    offer.prefers().isEmpty() || offer.prefers().stream().anyMatch(half -> half.holds(start));
            options.add(axis.option(when(offer, start), offer.setupMinutes(), isWished ? 0 : halfDay));
        }
        int[] allowed = isPinned ? pinnedLane(offer) : lanes(offer);
        return new Task(
                options,
                allowed,
                isPinned ? new int[0] : hosts(offer),
                List.of(piece(offer)),
                isPinned ? new int[0] : others(offer.after()),
                isPinned ? new int[0] : followers(offer),
                seats(offer, allowed),
                ties.of(number),
                home(offer),
                isPinned);
    }

    private int[] pinnedLane(Offer offer) {
        Spot at = requireNonNull(offer.draft());
        return new int[] {lanes.indexOf(new Lane(basis.room(at.room()), at.table()))};
    }

    private int[] lanes(Offer offer) {
        Set<String> fitting = new HashSet<>();
        for (PublicRoom room : basis.rooms()) if (hasEquipment(offer, room)) fitting.add(room.slug());
        int[] found = new int[lanes.size()];
        int count = 0;
        for (int i = 0; i < found.length; i++)
            if (fitting.contains(lanes.get(i).room().slug())) found[count++] = i;
        return Arrays.copyOf(found, count);
    }

    private boolean hasEquipment(Offer offer, PublicRoom room) {
        Booking anywhen = offer.at(room, 1, LocalDateTime.of(2000, 1, 1, 0, 0), basis.zone());
        return new EquipmentMissing().check(anywhen, basis.agenda(List.of())).isEmpty();
    }

    private int[] hosts(Offer offer) {
        return offer.people().stream()
                .map(Attendant::slug)
                .distinct()
                .mapToInt(slug -> hosts.computeIfAbsent(slug, any -> hosts.size()))
                .toArray();
    }

    private int[] others(List<String> codes) {
        return codes.stream()
                .mapToInt(this::movable)
                .filter(number -> number >= 0)
                .distinct()
                .toArray();
    }

    private int[] followers(Offer offer) {
        return offers.stream()
                .filter(other -> other.after().contains(offer.code()) && !isPinned(other))
                .mapToInt(offers::indexOf)
                .toArray();
    }

    /** The number of a session that the search may move; -1 if there is none of this code. */
    private int movable(String code) {
        for (int i = 0; i < offers.size(); i++) {
            if (offers.get(i).code().equals(code)) return isPinned(offers.get(i)) ? -1 : i;
        }
        return -1;
    }

    private Piece piece(Offer offer) {
        Map<String, Level> by = marks.getOrDefault(offer.code(), Map.of());
        Map<Integer, Integer> points = new TreeMap<>();
        by.forEach((person, level) -> points.put(fans.computeIfAbsent(person, any -> fans.size()), points(level)));
        return new Piece(
                0,
                offer.minutes(),
                points.keySet().stream().mapToInt(fan -> fan).toArray(),
                points.values().stream().mapToInt(weight -> weight).toArray());
    }

    private int[] seats(Offer offer, int[] allowed) {
        int weight = weights.of(SoftWish.ROOM_FITS);
        int crowd = marks.getOrDefault(offer.code(), Map.of()).size();
        int[] cost = new int[allowed.length];
        for (int i = 0; i < allowed.length; i++) {
            cost[i] = Math.max(0, crowd - lanes.get(allowed[i]).room().capacity()) * weight;
        }
        return cost;
    }

    private PlanProblem.@Nullable Home home(Offer offer) {
        Spot at = keep == Keep.PUBLISHED ? offer.published() : null;
        if (at == null || basis.rooms().stream().noneMatch(room -> room.slug().equals(at.room()))) return null;
        long mean = offers.isEmpty() ? 0 : allPoints() / offers.size();
        int cost = (int) Math.max(1, mean * weights.of(SoftWish.FEW_MOVES) / 100);
        return new PlanProblem.Home(
                candidates.minute(at.start()), basis.room(at.room()).order(), cost);
    }

    private long allPoints() {
        long sum = 0;
        for (Offer offer : offers) {
            for (Level level : marks.getOrDefault(offer.code(), Map.of()).values()) sum += points(level);
        }
        return sum;
    }

    /** What cannot move and is not to be planned itself; pinned sessions have their lanes as everybody else. */
    private List<Occupied> occupied(Axis axis) {
        List<Occupied> found = new ArrayList<>();
        for (Booking booking : fixed) {
            boolean isPlanned = offers.stream().anyMatch(offer -> offer.code().equals(booking.code()));
            int lane = lanes.indexOf(new Lane(booking.room(), booking.table()));
            if (isPlanned || lane < 0) continue;
            TimeRange taken = booking.kind() == Kind.PLENARY ? booking.when() : booking.taken();
            found.add(new Occupied(lane, axis.atom(taken.start()), axis.atom(taken.end())));
        }
        found.sort(Comparator.comparingInt(Occupied::lane).thenComparingInt(Occupied::from));
        return found;
    }
}

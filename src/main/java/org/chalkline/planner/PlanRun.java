package org.chalkline.planner;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.chalkline.bound.InterestBound;
import org.chalkline.interest.Interest;
import org.chalkline.interest.Level;
import org.chalkline.schedule.DraftBasis;
import org.chalkline.schedule.DraftBasis.Offer;
import org.chalkline.schedule.DraftBasis.Spot;
import org.chalkline.shared.TimeRange;
import org.chalkline.solver.Cooling;
import org.chalkline.solver.Search;
import org.chalkline.solver.Timetable;
import org.jspecify.annotations.Nullable;

/** The computation of one plan: looks for agendas, one after the other where moves have a price, and proves a bound beside
 * it. Others may ask for what is found so far, and stop it. */
final class PlanRun {
    /** How many times the organizer's price a move has in the alternatives of a published agenda. */
    private static final Map<String, Integer> TIMES = times();

    /** Seconds after which a bound hardly gets better. */
    private static final int LONGEST_PROOF = 20;

    /** How long to wait for a bound where the search has ended before its time. */
    private static final Duration FIRST_BOUND = Duration.ofSeconds(2);

    /** What putting a plan into words and storing it takes at most, on events of some hundred sessions. */
    private static final Duration ANSWER = Duration.ofMillis(250);

    private final DraftBasis basis;
    private final List<Interest> interest;
    private final NewPlan wish;
    private final SoftWeights weights;
    private final long began = System.nanoTime();
    private final List<PlanResult.Point> curve = new CopyOnWriteArrayList<>();
    private final List<Found> found = new CopyOnWriteArrayList<>();
    private final AtomicLong bound = new AtomicLong(Long.MAX_VALUE);
    private final PlanModel model;
    private final CountDownLatch bounded = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final long servedByDraft;
    private volatile @Nullable Drawn drawn;
    private volatile boolean stopped;

    PlanRun(DraftBasis basis, List<Interest> interest, NewPlan wish, SoftWeights weights) {
        this.basis = basis;
        this.interest = interest;
        this.wish = wish;
        this.weights = weights;
        this.model = PlanModels.of(basis, interest, wish.keeps(), weights);
        this.servedByDraft = servedByDraft();
    }

    /** A plan found so far, under one price of moves. */
    private record Found(String name, PlanModel model, SoftWeights weights, Timetable.Plan plan) {}

    /** What was found at some moment, in words. */
    private record Drawn(List<Found> found, long proven, PlanResult result) {}

    private static Map<String, Integer> times() {
        Map<String, Integer> times = new LinkedHashMap<>();
        times.put("fewest-moves", 8);
        times.put("compromise", 1);
        times.put("most-interest", 0);
        return times;
    }

    /** Says to all who wait that nothing more will come. */
    void end() {
        ended.countDown();
    }

    /** Waits until nothing more will come, or the seconds are over. */
    void await(int seconds) {
        await(ended, Duration.ofSeconds(seconds));
    }

    private static void await(CountDownLatch latch, Duration longest) {
        try {
            var unused = latch.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    double seconds() {
        return Math.round((System.nanoTime() - began) / 1e7) / 100.0;
    }

    /** Works out the bound; on a thread of its own. */
    void prove() {
        try {
            improveBound();
        } finally {
            bounded.countDown();
        }
    }

    private void improveBound() {
        long end = System.nanoTime()
                + Duration.ofSeconds(Math.min(wish.longest(), LONGEST_PROOF)).toNanos();
        BooleanSupplier over = () -> stopped || System.nanoTime() > end;
        InterestBound proof = new InterestBound(model.problem());
        bound.set(proof.value());
        bounded.countDown();
        while (!over.getAsBoolean() && !proof.isFinished()) {
            proof.step(over);
            bound.set(proof.value());
        }
    }

    /** Waits for a first bound, where the search has ended before its time and {@link #prove()} is under way. */
    void awaitBound() {
        Duration left = left(1);
        if (!stopped) await(bounded, left.compareTo(FIRST_BOUND) < 0 ? left : FIRST_BOUND);
    }

    /** Looks for plans until the time is up or somebody stops it. */
    void search() {
        if (wish.keeps() != Keep.PUBLISHED) {
            look("plan", model, weights, 1);
            return;
        }
        int own = weights.of(SoftWish.FEW_MOVES);
        Map<String, Integer> wanted = own == 0 ? Map.of("most-interest", 0) : TIMES;
        wanted.forEach((name, times) -> {
            if (stopped && !found.isEmpty()) return;
            SoftWeights priced = weights.with(SoftWish.FEW_MOVES, own * times);
            look(name, PlanModels.of(basis, interest, wish.keeps(), priced), priced, wanted.size());
        });
    }

    private void look(String name, PlanModel of, SoftWeights heeded, int shares) {
        int at = found.size();
        Duration longest = left(shares - at);
        Cooling cooling = wish.steps() == null ? Cooling.time(longest) : Cooling.steps(wish.steps() / shares, longest);
        long seed = wish.seed() == null ? 1 : wish.seed();
        Timetable.Plan start = wish.keeps() == Keep.NOTHING ? null : of.plan(standing());
        Search search = new Search(
                of.problem(),
                start,
                cooling,
                seed,
                () -> stopped,
                (elapsed, plan) -> take(at, new Found(name, of, heeded, plan)));
        take(at, new Found(name, of, heeded, search.run()));
    }

    /** What one of so many searches to come may take, so that all is answered in time. */
    private Duration left(int searches) {
        Duration all = Duration.ofSeconds(wish.longest()).minus(ANSWER).minusNanos(System.nanoTime() - began);
        return all.isNegative() ? Duration.ZERO : all.dividedBy(searches);
    }

    private void take(int at, Found better) {
        if (at == 0 && better.plan().missing() == 0) grow(better.plan().served());
        if (found.size() == at) found.add(better);
        else found.set(at, better);
    }

    private void grow(long served) {
        boolean isNew = curve.isEmpty() || curve.get(curve.size() - 1).served() != served;
        if (isNew) curve.add(new PlanResult.Point(seconds(), served));
    }

    /** Where sessions stand that the plan starts from. */
    private Map<String, Spot> standing() {
        Map<String, Spot> spots = new HashMap<>();
        for (Offer offer : basis.sessions()) {
            Spot at = wish.keeps() == Keep.PUBLISHED ? offer.published() : offer.draft();
            if (at != null) spots.put(offer.code(), at);
        }
        return spots;
    }

    /** What is found so far; null before the first plan. Drawn once for each thing found, however many ask. */
    @Nullable
    PlanResult result() {
        Drawn last = drawn;
        List<Found> now = List.copyOf(found);
        if (now.isEmpty()) return null;
        long proven = Math.min(bound.get(), model.total());
        if (last == null || last.proven != proven || !last.found.equals(now)) {
            last = new Drawn(now, proven, draw(now, proven));
            drawn = last;
        }
        return last.result.after(seconds());
    }

    private PlanResult draw(List<Found> all, long proven) {
        Found first = all.get(0);
        PlanDrawing drawing = new PlanDrawing(first.model(), wish.keeps());
        Timetable.Plan plan = first.plan();
        return new PlanResult(
                drawing.placements(plan),
                drawing.unplaced(plan),
                new PlanResult.Served(plan.served(), model.total(), proven, servedByDraft),
                drawing.moved(plan),
                List.copyOf(curve),
                alternatives(all),
                SoftScore.of(first.model(), plan, first.weights()),
                drawing.conflicts(plan),
                seconds());
    }

    private List<PlanResult.Alternative> alternatives(List<Found> searches) {
        List<PlanResult.Alternative> all = new ArrayList<>();
        if (wish.keeps() != Keep.PUBLISHED) return all;
        for (Found each : searches) {
            PlanDrawing drawing = new PlanDrawing(each.model(), wish.keeps());
            List<String> moved = drawing.moved(each.plan());
            PlanResult.Alternative way = new PlanResult.Alternative(
                    each.name(),
                    drawing.placements(each.plan()),
                    drawing.tray(each.plan()),
                    each.plan().served(),
                    moved,
                    drawing.people(moved));
            if (all.stream().noneMatch(other -> other.isNoWorseThan(way))) all.add(way);
        }
        return all;
    }

    private long servedByDraft() {
        Map<String, TimeRange> when = new HashMap<>();
        Map<String, Map<String, Level>> marks = new HashMap<>();
        for (Offer offer : model.offers()) {
            Spot at = offer.draft();
            if (at == null || basis.rooms().isEmpty()) continue;
            when.put(
                    offer.code(),
                    offer.at(basis.rooms().get(0), 1, at.start(), basis.zone()).when());
        }
        for (Interest mark : interest) {
            if (when.containsKey(mark.session())) {
                requireNonNull(marks.computeIfAbsent(mark.person(), any -> new HashMap<>()))
                        .put(mark.session(), mark.level());
            }
        }
        return marks.values().stream()
                .mapToLong(of -> PersonalAgenda.of(of, when).points())
                .sum();
    }
}

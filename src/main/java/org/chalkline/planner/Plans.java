package org.chalkline.planner;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chalkline.event.HackEvent;
import org.chalkline.interest.Interest;
import org.chalkline.interest.Interests;
import org.chalkline.schedule.DraftBasis;
import org.chalkline.schedule.Drafts;
import org.chalkline.shared.Attempts;
import org.chalkline.shared.Checks;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.JsonText;
import org.chalkline.shared.Refused;
import org.chalkline.shared.Stale;
import org.chalkline.shared.Turns;
import org.jspecify.annotations.Nullable;

/** What organizers do with plans: ask for one, look at it, take it into the draft, stop or drop it. */
@ApplicationScoped
public class Plans {
    private static final TypeReference<PlanResult> RESULT = new TypeReference<>() {};
    private static final TypeReference<Scenario> SCENARIO = new TypeReference<>() {};
    /** Plans of one event that are kept; older ones go. */
    private static final int MOST = 20;

    private final Checks checks;
    private final Drafts drafts;
    private final Interests interests;
    private final PlannerSettings settings;
    private final PlanRuns runs;
    private final InstantSource clock;

    Plans(
            Checks checks,
            Drafts drafts,
            Interests interests,
            PlannerSettings settings,
            PlanRuns runs,
            InstantSource clock) {
        this.checks = checks;
        this.drafts = drafts;
        this.interests = interests;
        this.settings = settings;
        this.runs = runs;
        this.clock = clock;
    }

    /** Newest first, as they stand. */
    public List<PlanSummary> list(String event) {
        String draft = drafts.basis(event).draftDigest();
        return Attempts.inTransaction(() -> Plan.of(HackEvent.get(event)).stream()
                .map(plan -> PlanSummary.of(view(plan, draft)))
                .toList());
    }

    /** A plan as soon as it has ended, or as it is when the seconds are over. */
    public PlanView await(String event, String id, int seconds) {
        runs.await(get(event, id).id(), seconds);
        return get(event, id);
    }

    public PlanView get(String event, String id) {
        String draft = drafts.basis(event).draftDigest();
        return Attempts.inTransaction(() -> view(Plan.get(HackEvent.get(event), id), draft));
    }

    /** Begins to look for a plan.
     * @throws Refused while one is looked for already, or too many of all events are
     * @throws Invalid if a field is wrong */
    public PlanView start(String event, NewPlan wish, String author) {
        checks.require(wish);
        Attempts.inTransaction(() -> requireNoneRunning(HackEvent.get(event)));
        DraftBasis stored = drafts.basis(event);
        DraftBasis present = wish.keeps() == Keep.PUBLISHED ? stored.asOf(clock.instant()) : stored;
        DraftBasis basis = wish.scenario() == null ? present : wish.scenario().applyTo(present);
        List<Interest> interest = Attempts.inTransaction(() -> interests.list(HackEvent.get(event)));
        SoftWeights weights = settings.weights(event);
        long made = runs.start(
                () -> new PlanRun(basis, interest, wish, weights),
                () -> make(event, wish, author, stored.draftDigest()));
        return get(event, Long.toString(made));
    }

    private long make(String event, NewPlan wish, String author, String draft) {
        return Turns.inTransaction(event, () -> {
            HackEvent owner = HackEvent.getLocked(event);
            requireNoneRunning(owner).stream().skip(MOST - 1).forEach(Plan::delete);
            Plan plan = plan(owner, wish, author, draft);
            plan.persistAndFlush();
            return plan.id;
        });
    }

    /** @return all plans of the event, newest first */
    private List<Plan> requireNoneRunning(HackEvent owner) {
        List<Plan> all = Plan.of(owner);
        for (Plan plan : all) {
            if (!plan.isAlive(clock.instant())) continue;
            throw new Refused(
                    "plan-running",
                    "A plan is being looked for already, asked for by " + plan.author
                            + ". Wait for it, or stop it first.",
                    Map.of("plan", plan.id));
        }
        return all;
    }

    private Plan plan(HackEvent owner, NewPlan wish, String author, String draft) {
        Plan plan = new Plan();
        plan.event = owner;
        plan.state = PlanState.RUNNING;
        plan.keep = wish.keeps();
        plan.seconds = wish.longest();
        plan.author = author;
        plan.draft = draft;
        plan.scenario = wish.scenario() == null ? null : JsonText.write(wish.scenario());
        plan.createdAt = clock.instant();
        plan.beatAt = plan.createdAt;
        return plan;
    }

    /** Stops a plan that is looked for; leaves one that has ended as it is. */
    public void stop(String event, String id) {
        inTurn(event, id, this::stopped);
    }

    /** Stops a plan that is looked for; what is found so far stays. Drops one that has ended. */
    public void end(String event, String id) {
        inTurn(event, id, plan -> {
            if (!stopped(plan)) plan.delete();
            return true;
        });
    }

    private void inTurn(String event, String id, Function<Plan, Boolean> step) {
        Turns.inTransaction(event, () -> step.apply(Plan.getLocked(HackEvent.getLocked(event), id)));
    }

    /** @return false, and nothing done, if it has ended */
    private boolean stopped(Plan plan) {
        if (!plan.isAlive(clock.instant())) return false;
        plan.state = PlanState.CANCELLED;
        plan.finishedAt = clock.instant();
        runs.lookUp(plan.id).ifPresent(run -> {
            run.stop();
            PlanResult result = run.result();
            if (result != null) plan.result = JsonText.write(result);
        });
        return true;
    }

    /** Takes a plan into the draft: all its places, or none.
     * @throws Refused while it is looked for, if it is for a scenario or has nothing to take, if the event has changed too
     *     much for it, or if the draft has changed and {@code wish} does not say that this is known
     * @throws Stale if the draft changes at this very moment */
    public PlanView accept(String event, String id, NewAcceptance wish) {
        DraftBasis basis = drafts.basis(event);
        PlanView plan = get(event, id);
        requireUsable(plan);
        PlanTaking taking = PlanTaking.of(basis, plan, wish.alternative());
        taking.requirePossible();
        if (!wish.isMeantFor(basis.draftDigest(), plan.draftChanged())) {
            throw new Refused(
                    "draft-changed",
                    "The draft has changed since this plan was made. Look at what it would change now, and accept it"
                            + " with the “draft” of these changes, or plan anew.",
                    Map.of("changes", taking.changes()));
        }
        String taken = drafts.replace(event, taking.moves(), taking.tray(), basis.draftDigest());
        return Turns.inTransaction(event, () -> Plan.lookUp(HackEvent.getLocked(event), plan.id())
                .map(stored -> {
                    stored.acceptedAt = clock.instant();
                    stored.draft = taken;
                    return view(stored, taken);
                })
                .orElse(plan)); // dropped meanwhile: the draft has it all the same
    }

    private static void requireUsable(PlanView plan) {
        if (plan.state() == PlanState.RUNNING) {
            throw new Refused(
                    "plan-running", "The plan is still being looked for. Stop it first, or wait for its end.");
        }
        if (plan.scenario() != null) {
            throw new Refused(
                    "plan-of-scenario",
                    "This plan is for a changed event. Make the change under Venue or Sessions, then plan again.");
        }
    }

    /** What taking the plan would change in the draft as it is now. */
    public PlanChanges changes(String event, String id, @Nullable String alternative) {
        PlanView plan = get(event, id);
        return PlanTaking.of(drafts.basis(event), plan, alternative).changes();
    }

    /** A plan with what taking it, or one of its alternatives, would change in the draft as it is now. */
    PlanPreview preview(String event, String id) {
        PlanView plan = get(event, id);
        return PlanPreview.of(drafts.basis(event), plan);
    }

    private PlanView view(Plan plan, String draft) {
        Instant now = clock.instant();
        boolean isLost = plan.state == PlanState.RUNNING && !plan.isAlive(now);
        PlanResult result = runs.lookUp(plan.id)
                .filter(run -> plan.state == PlanState.RUNNING)
                .map(PlanRun::result)
                .orElse(plan.result == null ? null : JsonText.read(plan.result, RESULT));
        return PlanViews.of(
                plan,
                isLost ? PlanState.FAILED : plan.state,
                isLost ? PlanBook.INTERRUPTED : plan.problem,
                result == null ? PlanViews.NOTHING : result,
                plan.scenario == null ? null : JsonText.read(plan.scenario, SCENARIO),
                !plan.draft.equals(draft),
                Duration.between(plan.createdAt, plan.finishedAt == null ? now : plan.finishedAt));
    }
}

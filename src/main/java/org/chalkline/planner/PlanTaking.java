package org.chalkline.planner;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chalkline.schedule.DraftBasis;
import org.chalkline.schedule.NewMove;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Refused;
import org.jspecify.annotations.Nullable;

/** A plan, or one of its alternatives, as it would be taken into a draft that may have changed since.
 * @param draft as it is now
 * @param places of sessions that the plan gives one, without those that were pinned since unless it moves them too
 * @param movesPinned whether it does */
record PlanTaking(DraftBasis draft, List<PlanResult.Placed> places, boolean movesPinned) {
    /** @param alternative name of one; null for the plan itself
     * @throws Invalid if the plan has no such alternative */
    static PlanTaking of(DraftBasis draft, PlanView plan, @Nullable String alternative) {
        List<PlanResult.Placed> all = placements(plan, alternative);
        if (plan.keep() == Keep.NOTHING) return new PlanTaking(draft, all, true);
        Set<String> pinned = draft.sessions().stream()
                .filter(offer -> offer.draft() != null && offer.draft().pinned())
                .map(DraftBasis.Offer::code)
                .collect(Collectors.toSet());
        return new PlanTaking(
                draft,
                all.stream().filter(place -> !pinned.contains(place.session())).toList(),
                false);
    }

    private static List<PlanResult.Placed> placements(PlanView plan, @Nullable String name) {
        if (name == null) return plan.placements();
        return plan.alternatives().stream()
                .filter(alternative -> alternative.name().equals(name))
                .findFirst()
                .map(PlanResult.Alternative::placements)
                .orElseThrow(() -> new Invalid("alternative", "the plan has none of this name"));
    }

    PlanChanges changes() {
        return PlanChanges.between(draft, places, movesPinned);
    }

    /** @throws Refused if no place is left to be taken, or rooms or sessions of the plan are gone */
    void requirePossible() {
        if (places.isEmpty()) {
            throw new Refused("plan-empty", "This plan has a place for no session. Discard it and plan anew.");
        }
        PlanChanges.Gone gone = changes().gone();
        if (!gone.isNothing()) throw new Refused("plan-outdated", PlanWords.outdated(gone, code -> code));
    }

    List<NewMove> moves() {
        return places.stream()
                .filter(place -> !PlanChanges.isThere(draft, place))
                .map(place -> new NewMove(
                        place.session(), place.room(), place.start().toLocalDateTime(), place.table(), null, null))
                .toList();
    }

    /** Codes of sessions that lose their place. */
    Set<String> tray() {
        Set<String> placed = places.stream().map(PlanResult.Placed::session).collect(Collectors.toSet());
        Set<String> tray = new TreeSet<>();
        for (DraftBasis.Offer offer : draft.sessions()) {
            DraftBasis.Spot at = offer.draft();
            boolean mayLeave = offer.isToBePlanned() && at != null && (movesPinned || !at.pinned());
            if (mayLeave && !placed.contains(offer.code())) tray.add(offer.code());
        }
        return tray;
    }
}

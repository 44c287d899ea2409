package org.chalkline.planner;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.schedule.DraftBasis;
import org.chalkline.schedule.DraftBasis.Offer;
import org.chalkline.schedule.DraftBasis.Spot;

/** What a plan would change in a draft.
 * @param placed codes of sessions that get a place
 * @param moved sessions that get another room or time; another table of the same room is no move
 * @param unplaced codes of sessions that lose theirs
 * @param gone what of the plan the event no longer has; it cannot be taken if there is anything
 * @param draft digest of that draft, to accept the plan for it and no other */
public record PlanChanges(List<String> placed, List<Move> moved, List<String> unplaced, Gone gone, String draft) {
    /** @param room slug
     * @param start with the event's offset */
    public record Place(String room, OffsetDateTime start) {}

    /** A session that would stand somewhere else, or at another time. */
    public record Move(String session, Place from, Place to) {}

    /** @param rooms slugs of rooms that are gone
     * @param sessions codes of sessions that will not be held */
    public record Gone(List<String> rooms, List<String> sessions) {
        static Gone of(DraftBasis draft, List<PlanResult.Placed> plan) {
            List<String> there = draft.rooms().stream().map(room -> room.slug()).toList();
            List<String> held = draft.sessions().stream()
                    .filter(Offer::isToBePlanned)
                    .map(Offer::code)
                    .toList();
            return new Gone(
                    plan.stream()
                            .map(PlanResult.Placed::room)
                            .filter(room -> !there.contains(room))
                            .distinct()
                            .sorted()
                            .toList(),
                    plan.stream()
                            .map(PlanResult.Placed::session)
                            .filter(code -> !held.contains(code))
                            .sorted()
                            .toList());
        }

        boolean isNothing() {
            return rooms.isEmpty() && sessions.isEmpty();
        }
    }

    /** @param movesPinned whether what is pinned may lose its place too */
    static PlanChanges between(DraftBasis draft, List<PlanResult.Placed> plan, boolean movesPinned) {
        Map<String, PlanResult.Placed> places = new HashMap<>();
        for (PlanResult.Placed place : plan) places.put(place.session(), place);
        List<String> placed = new ArrayList<>();
        List<Move> moved = new ArrayList<>();
        List<String> unplaced = new ArrayList<>();
        for (Offer offer : draft.sessions()) {
            if (!offer.isToBePlanned()) continue;
            PlanResult.Placed to = places.get(offer.code());
            Spot from = offer.draft();
            if (to == null && from != null && (movesPinned || !from.pinned())) unplaced.add(offer.code());
            if (to != null && from == null) placed.add(offer.code());
            if (to == null || from == null || from.isAt(to.room(), to.start().toLocalDateTime())) continue;
            Place was = new Place(from.room(), from.start().atZone(draft.zone()).toOffsetDateTime());
            moved.add(new Move(offer.code(), was, new Place(to.room(), to.start())));
        }
        return new PlanChanges(placed, moved, unplaced, Gone.of(draft, plan), draft.draftDigest());
    }

    /** Whether the draft has the session at this very place. */
    static boolean isThere(DraftBasis draft, PlanResult.Placed place) {
        return draft.sessions().stream()
                .filter(offer -> offer.code().equals(place.session()))
                .map(Offer::draft)
                .anyMatch(at -> at != null
                        && at.isAt(place.room(), place.start().toLocalDateTime())
                        && at.table() == place.table());
    }
}

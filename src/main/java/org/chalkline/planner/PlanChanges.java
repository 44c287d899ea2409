package org.chalkline.planner;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chalkline.schedule.DraftBasis;
import org.chalkline.schedule.DraftBasis.Offer;
import org.chalkline.schedule.DraftBasis.Spot;

/** What a plan would change in a draft.
 * @param placed codes of sessions that get a place
 * @param moved sessions that get another
 * @param unplaced codes of sessions that lose theirs
 * @param gone what of the plan the event no longer has or holds, in words; it cannot be taken if there is any
 * @param draft digest of that draft, to accept the plan for it and no other */
public record PlanChanges(
        List<String> placed, List<Move> moved, List<String> unplaced, List<String> gone, String draft) {
    /** @param room slug
     * @param start with the event's offset */
    public record Place(String room, OffsetDateTime start) {}

    /** A session that would stand somewhere else, or at another time. */
    public record Move(String session, Place from, Place to) {}

    static PlanChanges between(DraftBasis draft, List<PlanResult.Placed> plan) {
        Map<String, PlanResult.Placed> places = new HashMap<>();
        for (PlanResult.Placed place : plan) places.put(place.session(), place);
        List<String> placed = new ArrayList<>();
        List<Move> moved = new ArrayList<>();
        List<String> unplaced = new ArrayList<>();
        for (Offer offer : draft.sessions()) {
            if (!offer.isToBePlanned()) continue;
            PlanResult.Placed to = places.get(offer.code());
            Spot from = offer.draft();
            if (to == null && from != null && !from.pinned()) unplaced.add(offer.code());
            if (to != null && from == null) placed.add(offer.code());
            if (to == null || from == null || isThere(draft, to)) continue;
            Place was = new Place(from.room(), from.start().atZone(draft.zone()).toOffsetDateTime());
            moved.add(new Move(offer.code(), was, new Place(to.room(), to.start())));
        }
        return new PlanChanges(placed, moved, unplaced, gone(draft, plan), draft.draftDigest());
    }

    private static List<String> gone(DraftBasis draft, List<PlanResult.Placed> plan) {
        Set<String> gone = new TreeSet<>();
        for (PlanResult.Placed place : plan) {
            if (draft.rooms().stream().noneMatch(room -> room.slug().equals(place.room()))) {
                gone.add("the room “" + place.room() + "”");
            }
            boolean isHeld = draft.sessions().stream()
                    .anyMatch(offer -> offer.code().equals(place.session()) && offer.isToBePlanned());
            if (!isHeld) gone.add("the session “" + place.session() + "”");
        }
        return List.copyOf(gone);
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

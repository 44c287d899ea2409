package org.chalkline.schedule;

import java.util.List;

/** The working draft of an event.
 * @param placements by start, then room
 * @param unplaced codes of sessions that are accepted or confirmed and still in the tray, in the organizer's order
 * @param conflicts worst first */
public record DraftView(List<PlacementView> placements, List<String> unplaced, List<Conflict> conflicts) {}

package org.chalkline.event;

/** An event was edited, in the same transaction; an observer may refuse.
 * @param zoneChanged whether its local times now mean other instants */
public record EventChanged(HackEvent event, boolean zoneChanged) {}

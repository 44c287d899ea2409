package org.chalkline.event;

/** A room is about to be deleted, in the same transaction; an observer may refuse. */
public record RoomRemoving(Room room) {}

package org.chalkline.event;

/** A room was edited, in the same transaction; an observer may refuse. */
public record RoomChanged(Room room) {}

package org.chalkline.session;

/** A session was edited or its state moved, in the same transaction; an observer may refuse. */
public record SessionChanged(Session session) {}

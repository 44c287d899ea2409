package org.chalkline.schedule;

/** A version was published. Observe it within the transaction to store what follows from it, and after it to show it. */
public record VersionPublished(Edition edition) {}

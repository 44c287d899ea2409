package org.chalkline.schedule;

/** A version was published; observe it after the transaction. */
public record VersionPublished(Edition edition) {}

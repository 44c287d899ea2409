package org.chalkline.event;

/** An event and all below it was deleted; observe it after the transaction. */
public record EventDeleted(String slug) {}

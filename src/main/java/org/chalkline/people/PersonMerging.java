package org.chalkline.people;

/** A person turned out to be another one: what hangs on {@code from} goes to {@code to}, in the same transaction, before
 * {@code from} is deleted; an observer may refuse. */
public record PersonMerging(Person from, Person to) {}

package org.chalkline.people;

/** A person is about to be deleted, in the same transaction; an observer may refuse. */
public record PersonRemoving(Person person) {}

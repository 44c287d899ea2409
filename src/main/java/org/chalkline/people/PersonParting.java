package org.chalkline.people;

/** An account turned out not to be a person: what the account itself brought or said goes from {@code from} to {@code to}, in
 * the same transaction.
 * @param to who the account is from now on */
public record PersonParting(Person from, Person to, String account) {}

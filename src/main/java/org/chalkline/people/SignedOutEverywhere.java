package org.chalkline.people;

/** All browsers of an account are being signed out, within the transaction: whoever had one of them may be somebody else. */
public record SignedOutEverywhere(Account account) {}

package org.chalkline.shared;

/** The caller edited an older state than the stored one; answered with 412, next step: read again. */
public class Stale extends RuntimeException {
    public Stale() {
        super("Somebody changed this since you read it. Read it again, then repeat your change.");
    }
}

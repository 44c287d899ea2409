package org.chalkline.shared;

import java.time.Duration;

/** Somebody tries too often; answered with 429. */
public class TooMany extends RuntimeException {
    /** When to try again. */
    public final Duration wait;

    public TooMany(String message, Duration wait) {
        super(message);
        this.wait = wait;
    }
}

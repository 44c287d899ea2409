package org.chalkline.testkit;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** The program's clock in tests: it stands still, during the sample event, Tue 6 March 2012 at 14:20 in Santa Clara. */
@Singleton
public class TestClock implements InstantSource {
    public static final Instant NOW = Instant.parse("2012-03-06T22:20:00Z");

    @Override
    public Instant instant() {
        return NOW;
    }
}

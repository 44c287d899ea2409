package org.chalkline.schedule;

import java.util.List;

/** Rule {@code interest-clash} (soft): nobody marked two sessions that run at the same time. */
public final class InterestClash extends PairRule {
    public static final String RULE = "interest-clash";

    @Override
    public String name() {
        return RULE;
    }

    @Override
    public Severity severity() {
        return Severity.SOFT;
    }

    @Override
    List<Conflict> check(Booking a, Booking b, Agenda agenda) {
        if (!a.when().overlaps(b.when())) return List.of();
        int both = agenda.audiences().both(a.code(), b.code());
        if (both == 0) return List.of();
        String message = (both == 1 ? "1 person wants" : both + " people want") + " to attend both " + a.named()
                + " in " + a.room().name() + " and " + b.named() + " in "
                + b.room().name() + " "
                + agenda.words(a.when().intersection(b.when()));
        return List.of(Conflict.of(this, null, null, both, message, a, b));
    }
}

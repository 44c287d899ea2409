package org.chalkline.schedule;

import java.util.List;

/** Rule {@code tag-clash} (soft): sessions on one subject do not run against each other. */
public final class TagClash extends PairRule {
    public static final String RULE = "tag-clash";

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
        List<String> common = a.tags().stream().filter(b.tags()::contains).toList();
        if (common.isEmpty()) return List.of();
        String message = a.named() + " in " + a.room().name() + " and " + b.named() + " in "
                + b.room().name() + " are both about " + String.join(" and ", common) + " and run at the same time "
                + agenda.words(a.when().intersection(b.when()));
        int people = agenda.audiences().both(a.code(), b.code());
        return List.of(Conflict.of(this, null, null, people, message, a, b));
    }
}

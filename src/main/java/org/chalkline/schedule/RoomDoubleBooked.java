package org.chalkline.schedule;

import java.util.List;

/** Rule {@code room-double-booked} (hard, never accepted): a table of a room holds one session at a time; those that only touch are fine. */
public final class RoomDoubleBooked extends PairRule {
    public static final String RULE = "room-double-booked";

    @Override
    public String name() {
        return RULE;
    }

    @Override
    public Severity severity() {
        return Severity.HARD;
    }

    @Override
    List<Conflict> check(Booking a, Booking b, Agenda agenda) {
        if (!a.sharesTableWith(b) || !a.when().overlaps(b.when())) return List.of();
        String where = a.room().name() + (a.room().tables() > 1 ? ", table " + a.table() + "," : "");
        String message = where + " has two sessions " + agenda.words(a.when().intersection(b.when())) + ": " + a.named()
                + " and " + b.named();
        int people = agenda.audiences().either(a.code(), b.code());
        return List.of(Conflict.of(this, a.room().slug(), null, people, message, a, b));
    }
}

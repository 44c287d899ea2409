package org.chalkline.schedule;

import java.util.ArrayList;
import java.util.List;

/** Rule {@code person-double-booked} (hard): nobody with a part is in two sessions at once; set-up time does not count. */
public final class PersonDoubleBooked extends PairRule {
    public static final String RULE = "person-double-booked";

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
        if (!a.when().overlaps(b.when())) return List.of();
        List<Conflict> found = new ArrayList<>();
        for (Attendant attendant : a.people()) {
            boolean inBoth = b.people().stream().anyMatch(other -> other.slug().equals(attendant.slug()));
            if (inBoth) found.add(conflict(attendant, a, b, agenda));
        }
        return found;
    }

    private Conflict conflict(Attendant attendant, Booking a, Booking b, Agenda agenda) {
        boolean sameRoom = a.room().slug().equals(b.room().slug());
        String message = attendant.name() + " is in two " + (sameRoom ? "sessions " : "rooms ")
                + agenda.words(a.when().intersection(b.when())) + ": " + a.named() + " in "
                + a.room().name() + " and " + b.named() + " in " + b.room().name();
        return Conflict.of(this, null, attendant.slug(), 1, message, a, b);
    }
}

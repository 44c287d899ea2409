package org.chalkline.schedule;

import java.util.ArrayList;
import java.util.List;

/** Rule {@code person-unavailable} (hard): everybody with a part is there for the whole of it; windows that touch count as one. */
public final class PersonUnavailable implements Rule {
    public static final String RULE = "person-unavailable";

    @Override
    public String name() {
        return RULE;
    }

    @Override
    public Severity severity() {
        return Severity.HARD;
    }

    @Override
    public List<Conflict> check(Booking booking, Agenda agenda) {
        List<Conflict> found = new ArrayList<>();
        for (Attendant attendant : booking.people()) {
            if (attendant.available().isEmpty() || Spans.cover(attendant.available(), booking.when())) continue;
            String message = attendant.name() + " is not there " + agenda.words(booking.when()) + ", but "
                    + booking.named() + " needs them";
            found.add(Conflict.of(this, null, attendant.slug(), 1, message, booking));
        }
        return found;
    }
}

package org.chalkline.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A rule between two bookings that overlap in time, set-up included. */
abstract class PairRule implements Rule {
    private static final Comparator<Booking> IN_TIME =
            Comparator.comparing((Booking b) -> b.when().start()).thenComparing(Booking::code);

    /** The conflicts of two bookings; {@code a} starts no later than {@code b}. */
    abstract List<Conflict> check(Booking a, Booking b, Agenda agenda);

    @Override
    public final List<Conflict> check(Booking booking, Agenda agenda) {
        List<Conflict> found = new ArrayList<>();
        for (Booking other : agenda.around(booking)) {
            boolean first = IN_TIME.compare(booking, other) < 0;
            found.addAll(check(first ? booking : other, first ? other : booking, agenda));
        }
        return found;
    }
}

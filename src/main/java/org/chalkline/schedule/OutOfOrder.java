package org.chalkline.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rule {@code out-of-order} (hard): a session starts when all that it comes after have ended. */
public final class OutOfOrder implements Rule {
    public static final String RULE = "out-of-order";

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
        for (String code : booking.after()) {
            Optional<Booking> first = agenda.booking(code);
            first.flatMap(b -> conflict(b, booking, agenda)).ifPresent(found::add);
        }
        for (Booking other : agenda.bookings()) {
            if (other.after().contains(booking.code()))
                conflict(booking, other, agenda).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Conflict> conflict(Booking first, Booking second, Agenda agenda) {
        if (!first.when().end().isAfter(second.when().start())) return Optional.empty();
        String message = second.named() + " comes after " + first.named() + ", but runs "
                + agenda.words(second.when()) + " in " + second.room().name() + ", while the other runs "
                + agenda.words(first.when()) + " in " + first.room().name();
        int people = agenda.audiences().either(first.code(), second.code());
        return Optional.of(Conflict.of(this, null, null, people, message, first, second));
    }
}

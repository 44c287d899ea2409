package org.chalkline.schedule;

import java.util.List;
import java.util.Optional;
import org.chalkline.shared.TimeRange;

/** Rule {@code outside-opening-hours} (hard): a session runs while the venue is open, on one day. */
public final class OutsideOpeningHours implements Rule {
    public static final String RULE = "outside-opening-hours";

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
        boolean open = agenda.days().stream().anyMatch(day -> day.open().contains(booking.when()));
        if (open) return List.of();
        Optional<TimeRange> hours = agenda.days().stream()
                .map(OpenDay::open)
                .filter(day -> day.overlaps(booking.when()))
                .findFirst();
        String message = booking.named() + " in " + booking.room().name() + " runs " + agenda.words(booking.when())
                + hours.map(day -> ", but the venue is open from " + agenda.clock(day.start()) + " to "
                                + agenda.clock(day.end()))
                        .orElse(", when the venue is closed");
        int people = agenda.audiences().size(booking.code());
        return List.of(Conflict.of(this, booking.room().slug(), null, people, message, booking));
    }
}

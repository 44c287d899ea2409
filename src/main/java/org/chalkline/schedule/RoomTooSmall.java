package org.chalkline.schedule;

import java.util.List;

/** Rule {@code room-too-small} (soft): a room has a seat for everybody who marked the session; {@code people} is how many stand. */
public final class RoomTooSmall implements Rule {
    public static final String RULE = "room-too-small";

    @Override
    public String name() {
        return RULE;
    }

    @Override
    public Severity severity() {
        return Severity.SOFT;
    }

    @Override
    public List<Conflict> check(Booking booking, Agenda agenda) {
        int wanted = agenda.audiences().size(booking.code());
        int seats = booking.room().capacity();
        if (wanted <= seats) return List.of();
        String message = wanted + " people want to attend " + booking.named() + " " + agenda.words(booking.when())
                + ", " + booking.room().name() + " has " + seats + " seats";
        return List.of(Conflict.of(this, booking.room().slug(), null, wanted - seats, message, booking));
    }
}

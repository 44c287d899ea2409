package org.chalkline.schedule;

import java.util.List;

/** Rule {@code equipment-missing} (hard): the room has all that the session needs. */
public final class EquipmentMissing implements Rule {
    public static final String RULE = "equipment-missing";

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
        List<String> missing = booking.needs().stream()
                .filter(need -> !booking.room().equipment().contains(need))
                .toList();
        if (missing.isEmpty()) return List.of();
        String message = booking.room().name() + " has no " + String.join(" and no ", missing) + ", which "
                + booking.named() + " needs " + agenda.words(booking.when());
        int people = agenda.audiences().size(booking.code());
        return List.of(Conflict.of(this, booking.room().slug(), null, people, message, booking));
    }
}

package org.chalkline.schedule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chalkline.shared.Explained;
import org.jspecify.annotations.Nullable;

/** One broken rule in a draft.
 * @param rule its name, such as {@code room-double-booked}
 * @param accepted whether an organizer has let it stand, for one of the placements
 * @param sessions codes of the sessions concerned, in time order
 * @param room slug of the room concerned, if one is
 * @param person slug of the person concerned, if one is
 * @param people how many people are affected
 * @param message what is wrong, naming people, rooms and times */
public record Conflict(
        String rule,
        Severity severity,
        boolean accepted,
        List<String> sessions,
        @Nullable String room,
        @Nullable String person,
        int people,
        String message)
        implements Explained {

    /** A conflict found by {@code rule} between the given bookings; it is accepted if one of them accepts the rule. */
    static Conflict of(
            Rule rule,
            @Nullable String room,
            @Nullable String person,
            int people,
            String message,
            Booking... bookings) {
        List<String> codes =
                new ArrayList<>(Arrays.stream(bookings).map(Booking::code).toList());
        boolean accepted = Arrays.stream(bookings)
                .anyMatch(b -> b.accepted().contains(rule.name()) && Rules.mayBeAccepted(rule.name()));
        return new Conflict(rule.name(), rule.severity(), accepted, codes, room, person, people, message);
    }

    @JsonIgnore
    public boolean isHard() {
        return severity == Severity.HARD;
    }

    public boolean blocks() {
        return isHard() && !accepted;
    }

    Conflict unaccepted() {
        return new Conflict(rule, severity, false, sessions, room, person, people, message);
    }
}

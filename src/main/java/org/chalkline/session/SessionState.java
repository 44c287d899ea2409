package org.chalkline.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.shared.Refused;

/** Where a session stands between proposal and agenda; each state lists its exits. */
public enum SessionState {
    DRAFT,
    SUBMITTED,
    ACCEPTED,
    WAITLISTED,
    REJECTED,
    CONFIRMED,
    CANCELLED,
    WITHDRAWN;

    /** @throws Refused unless {@code target} is this state or one of its exits */
    public SessionState next(SessionState target) {
        if (target != this && !exits().contains(target)) {
            String exits = exits().stream().map(SessionState::word).collect(Collectors.joining(", "));
            throw new Refused(
                    "session-state",
                    "A session that is " + word() + " cannot become " + target.word() + "; possible are: " + exits
                            + ".",
                    Map.of("from", word(), "to", target.word()));
        }
        return target;
    }

    public Set<SessionState> exits() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(ACCEPTED, WAITLISTED, REJECTED, WITHDRAWN);
            case WAITLISTED -> EnumSet.of(SUBMITTED, ACCEPTED, REJECTED, WITHDRAWN);
            case REJECTED -> EnumSet.of(SUBMITTED, ACCEPTED, WAITLISTED);
            case ACCEPTED -> EnumSet.of(SUBMITTED, WAITLISTED, REJECTED, CONFIRMED, CANCELLED, WITHDRAWN);
            case CONFIRMED -> EnumSet.of(ACCEPTED, CANCELLED, WITHDRAWN);
            case CANCELLED -> EnumSet.of(ACCEPTED, CONFIRMED);
            case WITHDRAWN -> EnumSet.of(DRAFT, SUBMITTED);
        };
    }

    /** Whether the public may see it once it is placed, and the planner must place it. */
    public boolean isGoing() {
        return this == ACCEPTED || this == CONFIRMED;
    }

    /** Whether it may stand on the board; a session that is off the table gives its place back. */
    public boolean mayBePlaced() {
        return isGoing() || this == SUBMITTED || this == WAITLISTED;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if the word names no state */
    @JsonCreator
    public static SessionState of(String word) {
        for (SessionState state : values()) if (state.word().equals(word)) return state;
        throw new IllegalArgumentException("must be one of "
                + Arrays.stream(values()).map(SessionState::word).collect(Collectors.joining(", ")));
    }
}

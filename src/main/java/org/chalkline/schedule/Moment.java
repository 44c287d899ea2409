package org.chalkline.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.ClockChange;
import org.jspecify.annotations.Nullable;

/** When a page is looked at, in the event's time, to the minute.
 * @param chosen whether the reader asked for this moment instead of the present one */
record Moment(ZonedDateTime now, Phase phase, boolean chosen) {
    /** Where an event stands. */
    enum Phase {
        BEFORE,
        DURING,
        AFTER
    }

    /** @param at local date and time the reader asked for; null for the present
     * @throws Invalid if the clock jumps over that time */
    static Moment of(Snapshot event, Instant present, @Nullable LocalDateTime at) {
        if (at != null) ClockChange.requireExists("at", at, event.zone());
        ZonedDateTime now = at == null ? present.atZone(event.zone()) : at.atZone(event.zone());
        return new Moment(now.truncatedTo(ChronoUnit.MINUTES), phase(event, now), at != null);
    }

    private static Phase phase(Snapshot event, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        if (today.isBefore(EventDays.first(event))) return Phase.BEFORE;
        if (!today.isAfter(EventDays.last(event))) return Phase.DURING;
        boolean running = event.sessions().stream().anyMatch(s -> isOn(s, now.toInstant()));
        return running ? Phase.DURING : Phase.AFTER;
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    Instant instant() {
        return now.toInstant();
    }

    boolean before() {
        return phase == Phase.BEFORE;
    }

    boolean during() {
        return phase == Phase.DURING;
    }

    boolean after() {
        return phase == Phase.AFTER;
    }

    boolean isOn(PublicSession session) {
        return isOn(session, instant());
    }

    boolean isOver(PublicSession session) {
        return !instant().isBefore(session.end().toInstant());
    }

    private static boolean isOn(PublicSession session, Instant instant) {
        return !instant.isBefore(session.start().toInstant())
                && instant.isBefore(session.end().toInstant());
    }
}

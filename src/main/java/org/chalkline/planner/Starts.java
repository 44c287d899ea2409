package org.chalkline.planner;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chalkline.event.Block;
import org.chalkline.event.PublicDay;
import org.chalkline.event.PublicRoom;
import org.chalkline.schedule.Agenda;
import org.chalkline.schedule.Attendant;
import org.chalkline.schedule.Booking;
import org.chalkline.schedule.DraftBasis;
import org.chalkline.schedule.DraftBasis.Offer;
import org.chalkline.schedule.OutsideOpeningHours;
import org.chalkline.schedule.OverBreak;
import org.chalkline.schedule.PersonUnavailable;
import org.chalkline.shared.TimeRange;

/** When a session may run by itself: the starts that the days' blocks give, and where it stands already, as far as
 * opening hours, breaks and its people allow. */
final class Starts {
    private final DraftBasis basis;
    private final Agenda empty;
    private final Instant midnight;
    private final List<LocalDateTime> grid = new ArrayList<>();
    /** Those within opening hours and not over breaks, by minutes. */
    private final Map<Integer, List<LocalDateTime>> open = new HashMap<>();

    Starts(DraftBasis basis) {
        this.basis = basis;
        this.empty = basis.agenda(List.of());
        for (PublicDay day : basis.days()) {
            for (Block block : day.blocks()) {
                for (LocalTime start : block.starts()) addIfReal(day.date().atTime(start));
            }
        }
        this.midnight = first(basis).toLocalDate().atStartOfDay(basis.zone()).toInstant();
    }

    /** The earliest time that the draft, the newest version or a day knows. */
    private LocalDateTime first(DraftBasis of) {
        TreeSet<LocalDateTime> all = new TreeSet<>(grid);
        for (Offer offer : of.sessions()) all.addAll(standing(offer));
        return all.isEmpty() ? LocalDateTime.of(1970, 1, 1, 0, 0) : all.first();
    }

    private void addIfReal(LocalDateTime start) {
        if (!basis.zone().getRules().getValidOffsets(start).isEmpty()) grid.add(start);
    }

    /** Starts that a plan may give the session, in order of time. */
    List<LocalDateTime> of(Offer offer) {
        if (basis.rooms().isEmpty()) return List.of();
        TreeSet<LocalDateTime> found = new TreeSet<>(open.computeIfAbsent(offer.minutes(), any -> openTo(offer, grid)));
        found.addAll(openTo(offer, standing(offer)));
        found.removeIf(start ->
                !new PersonUnavailable().check(anywhere(offer, start), empty).isEmpty());
        return List.copyOf(found);
    }

    /** Starts of the grid at which opening hours and breaks let the session run, whoever is there. */
    List<LocalDateTime> whileOpen(Offer offer) {
        return openTo(offer, grid);
    }

    /** Whether somebody is there while the session would run. */
    boolean isThere(Attendant one, Offer offer, LocalDateTime start) {
        Booking alone = offer.withPeople(List.of(one)).at(basis.rooms().get(0), 1, start, basis.zone());
        return new PersonUnavailable().check(alone, empty).isEmpty();
    }

    private static List<LocalDateTime> standing(Offer offer) {
        List<LocalDateTime> found = new ArrayList<>();
        if (offer.draft() != null) found.add(offer.draft().start());
        if (offer.published() != null) found.add(offer.published().start());
        return found;
    }

    private List<LocalDateTime> openTo(Offer offer, List<LocalDateTime> starts) {
        if (basis.rooms().isEmpty()) return List.of();
        return starts.stream()
                .filter(basis::isToCome)
                .filter(start -> {
                    Booking booking = anywhere(offer, start);
                    return new OutsideOpeningHours().check(booking, empty).isEmpty()
                            && new OverBreak().check(booking, empty).isEmpty();
                })
                .toList();
    }

    private Booking anywhere(Offer offer, LocalDateTime start) {
        PublicRoom any = basis.rooms().get(0);
        return offer.at(any, 1, start, basis.zone());
    }

    TimeRange when(Offer offer, LocalDateTime start) {
        Instant from = start.atZone(basis.zone()).toInstant();
        return new TimeRange(from, from.plus(Duration.ofMinutes(offer.minutes())));
    }

    /** Minutes since the event's first midnight. */
    int minute(Instant instant) {
        return (int) Duration.between(midnight, instant).toMinutes();
    }

    int minute(LocalDateTime start) {
        return minute(start.atZone(basis.zone()).toInstant());
    }
}

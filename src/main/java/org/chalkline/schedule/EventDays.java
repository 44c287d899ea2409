package org.chalkline.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.chalkline.event.PublicDay;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Missing;

/** The days of a published version: its own, and any other on which one of its sessions starts. */
final class EventDays {
    private EventDays() {}

    static List<LocalDate> of(Snapshot event) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (PublicDay day : event.days()) days.add(day.date());
        for (PublicSession session : event.sessions()) days.add(session.start().toLocalDate());
        if (days.isEmpty()) days.add(event.event().from());
        return List.copyOf(days);
    }

    /** @throws Missing if the event has no such day */
    static void require(Snapshot event, LocalDate day) {
        if (!of(event).contains(day)) throw new NoSuchDay(day);
    }

    static LocalDate first(Snapshot event) {
        LocalDate day = event.sessions().isEmpty()
                ? event.event().from()
                : event.sessions().get(0).start().toLocalDate();
        return day.isBefore(event.event().from()) ? day : event.event().from();
    }

    static LocalDate last(Snapshot event) {
        LocalDate last = event.event().to();
        if (event.sessions().isEmpty()) return last;
        LocalDate day =
                event.sessions().get(event.sessions().size() - 1).start().toLocalDate();
        return day.isAfter(last) ? day : last;
    }

    static Optional<PublicDay> find(Snapshot event, LocalDate date) {
        return event.days().stream().filter(day -> day.date().equals(date)).findFirst();
    }

    static List<PublicSession> sessions(Snapshot event, LocalDate date) {
        return event.sessions().stream()
                .filter(session -> session.start().toLocalDate().equals(date))
                .toList();
    }
}

package org.chalkline.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.chalkline.session.PublicSession;

/** Part of a day as a list in order of time.
 * @param href the day's schedule */
record AgendaDay(String title, String href, List<Entry> entries) {
    /** A note with its start.
     * @param at empty if it is that of the note above
     * @param mark such as {@code next day}, see {@link Times#mark}
     * @param duty what a person does in it; empty if nobody in particular is meant */
    record Entry(String at, String mark, NoteView note, String duty) {}

    /** All that is on that day, breaks too. */
    static AgendaDay whole(Visit visit, LocalDate date) {
        return of(visit, date, item -> true);
    }

    private static AgendaDay of(Visit visit, LocalDate date, Predicate<DayPlan.Item> wanted) {
        List<Entry> entries = new ArrayList<>();
        for (DayPlan.Item item : DayPlanner.plan(visit.version(), date).items()) {
            if (!wanted.test(item)) continue;
            NoteView note = GridView.note(visit, date, item);
            PublicSession session = item.session();
            if (session == null) add(visit, entries, date, visit.times().at(date, item.from()), note, "");
            else add(visit, entries, session.start().toLocalDate(), session.start(), note, "");
        }
        return of(visit, date, entries);
    }

    /** The days on which something is in a room, with that only. */
    static List<AgendaDay> in(Visit visit, String room) {
        List<AgendaDay> days = new ArrayList<>();
        for (LocalDate date : EventDays.of(visit.version())) {
            AgendaDay day = of(visit, date, item -> {
                PublicSession session = item.session();
                return session == null
                        ? PlenaryBlock.isIn(room, item.block())
                        : session.room().equals(room);
            });
            if (!day.entries.isEmpty()) days.add(day);
        }
        return days;
    }

    /** The days on which some sessions are, with those sessions only. */
    static List<AgendaDay> of(Visit visit, Predicate<PublicSession> wanted, Duty duty) {
        List<AgendaDay> days = new ArrayList<>();
        for (LocalDate date : EventDays.of(visit.version())) {
            List<Entry> entries = new ArrayList<>();
            EventDays.sessions(visit.version(), date).stream()
                    .filter(wanted)
                    .forEach(s -> add(visit, entries, date, s.start(), NoteView.of(visit, s), duty.in(s)));
            if (!entries.isEmpty()) days.add(of(visit, date, entries));
        }
        return days;
    }

    private static AgendaDay of(Visit visit, LocalDate date, List<Entry> entries) {
        return new AgendaDay(visit.format().longDay(date), visit.links().schedule(date), entries);
    }

    private static void add(
            Visit visit, List<Entry> entries, LocalDate day, OffsetDateTime start, NoteView note, String duty) {
        boolean same = !entries.isEmpty()
                && entries.get(entries.size() - 1).note().machine().equals(note.machine());
        String mark = visit.times().mark(day, start);
        entries.add(
                same ? new Entry("", "", note, duty) : new Entry(visit.times().clock(start), mark, note, duty));
    }

    /** What somebody does in a session. */
    interface Duty {
        String in(PublicSession session);
    }
}

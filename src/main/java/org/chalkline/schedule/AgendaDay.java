package org.chalkline.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Format;

/** Part of a day as a list in order of time.
 * @param href the day's schedule */
record AgendaDay(String title, String href, List<Entry> entries) {
    /** A note with its start.
     * @param at empty if it is that of the note above
     * @param duty what a person does in it; empty if nobody in particular is meant */
    record Entry(String at, NoteView note, String duty) {}

    /** All that is on that day, breaks too. */
    static AgendaDay whole(Visit visit, LocalDate date) {
        List<Entry> entries = new ArrayList<>();
        for (DayPlan.Item item : DayPlanner.plan(visit.version(), date).items()) {
            add(entries, GridView.note(visit, date, item), "");
        }
        return new AgendaDay(Format.longDay(date), visit.links().schedule(date), entries);
    }

    /** The days on which some sessions are, with those sessions only. */
    static List<AgendaDay> of(Visit visit, Predicate<PublicSession> wanted, Duty duty) {
        List<AgendaDay> days = new ArrayList<>();
        for (LocalDate date : EventDays.of(visit.version())) {
            List<Entry> entries = new ArrayList<>();
            EventDays.sessions(visit.version(), date).stream()
                    .filter(wanted)
                    .forEach(s -> add(entries, NoteView.of(visit, s), duty.in(s)));
            if (!entries.isEmpty())
                days.add(new AgendaDay(Format.longDay(date), visit.links().schedule(date), entries));
        }
        return days;
    }

    private static void add(List<Entry> entries, NoteView note, String duty) {
        String start = note.time().substring(0, "00:00".length());
        boolean same = !entries.isEmpty()
                && entries.get(entries.size() - 1).note().time().startsWith(start);
        entries.add(new Entry(same ? "" : start, note, duty));
    }

    /** What somebody does in a session. */
    interface Duty {
        String in(PublicSession session);
    }
}

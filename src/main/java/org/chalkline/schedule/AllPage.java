package org.chalkline.schedule;

import java.util.List;
import org.chalkline.shared.Frame;

/** Every session's text on one page, which browsers keep for times without network. */
record AllPage(Frame frame, String event, String version, String sessions, List<Day> days) {
    /** The sessions that begin on a day. */
    record Day(String title, List<Text> texts) {}

    /** A session in full.
     * @param code as in its address
     * @param summary Markdown */
    record Text(String code, NoteView note, String summary, List<String> tags) {}

    static AllPage of(Visit visit) {
        VersionView newest = VersionView.of(visit.version());
        List<Day> days = EventDays.of(visit.version()).stream()
                .map(date -> new Day(
                        visit.format().longDay(date),
                        EventDays.sessions(visit.version(), date).stream()
                                .map(session -> new Text(
                                        session.code(), NoteView.of(visit, session), session.summary(), session.tags()))
                                .toList()))
                .filter(day -> !day.texts().isEmpty())
                .toList();
        return new AllPage(
                visit.frame("schedule"),
                visit.event().name(),
                newest.number() + ", " + visit.stamp(newest),
                visit.words().schedule().sessions(visit.sessions().size()),
                days);
    }
}

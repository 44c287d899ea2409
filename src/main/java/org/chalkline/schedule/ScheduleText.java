package org.chalkline.schedule;

import java.time.LocalDate;
import java.util.List;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Missing;

/** The schedule for a terminal: a line or two for each session, in order of time, in plain text without any escape. */
final class ScheduleText {
    private static final int ASIDE = 13;

    private final Visit visit;
    private final PageWish wish;
    private final TextLines lines;

    private ScheduleText(Visit visit, PageWish wish) {
        this.visit = visit;
        this.wish = wish;
        this.lines = new TextLines(wish.width());
    }

    /** @throws Missing if the event has no such day */
    static String of(Visit visit, PageWish wish) {
        return new ScheduleText(visit, wish).text();
    }

    private String text() {
        LocalDate only = wish.day();
        if (only != null) EventDays.require(visit.version(), only);
        List<LocalDate> days = only == null ? EventDays.of(visit.version()) : List.of(only);
        head(visit, lines);
        int found = 0;
        for (LocalDate day : days) found += day(day);
        if (found == 0 && !wish.filter().isAll()) {
            lines.empty();
            lines.paragraph(visit.words().schedule().noMatchText());
        }
        return lines.text();
    }

    /** What event and version it is. */
    static void head(Visit visit, TextLines lines) {
        VersionView newest = VersionView.of(visit.version());
        lines.paragraph(visit.event().name());
        String venue = visit.event().venue() == null ? "" : ", " + visit.event().venue();
        lines.paragraph(visit.dates() + venue);
        String version = visit.words().schedule().versionPublished(newest.number(), visit.stamp(newest));
        lines.paragraph(version + " " + visit.zoneWords());
    }

    private int day(LocalDate day) {
        List<NoteView> notes = DayPlanner.plan(visit.version(), day).only(this::isWanted).items().stream()
                .filter(item -> item.session() != null || wish.filter().isAll())
                .filter(item -> item.session() == null
                        || item.session().start().toLocalDate().equals(day))
                .map(item -> GridView.note(visit, day, item))
                .toList();
        if (notes.isEmpty()) return 0;
        lines.empty();
        lines.paragraph(visit.format().longDay(day));
        for (NoteView note : notes) note(note);
        return notes.size();
    }

    private boolean isWanted(PublicSession session) {
        return wish.filter().shows(visit, session);
    }

    private void note(NoteView note) {
        lines.empty();
        String where = note.room() == null ? visit.words().schedule().everywhere() : note.room();
        String flags = note.flags().isEmpty() ? "" : " (" + String.join("; ", note.flags()) + ")";
        lines.aside(note.time(), note.title(), ASIDE);
        String day = note.dayMark().isEmpty() ? "" : "(" + note.dayMark() + ") ";
        lines.aside("", day + note.kind() + ", " + where + flags, ASIDE);
        if (!note.who().isEmpty()) lines.aside("", note.who(), ASIDE);
    }
}

package org.chalkline.schedule;

/** What is on at this minute and next, room by room, for a terminal. */
final class NowText {
    private static final int ASIDE = 7;

    private NowText() {}

    static String of(Visit visit, int width) {
        TextLines lines = new TextLines(width);
        ScheduleText.head(visit, lines);
        lines.empty();
        Moment moment = visit.moment();
        ScheduleWords words = visit.words().schedule();
        String now = visit.now();
        if (moment.before()) lines.paragraph(words.itIsBefore(now));
        else if (moment.after()) lines.paragraph(words.itIsAfter(now));
        else lines.paragraph(words.itIs(now));
        if (moment.after()) return lines.text();
        for (NowAndNext.Row row : NowAndNext.of(visit).rows()) row(lines, row, words);
        return lines.text();
    }

    private static void row(TextLines lines, NowAndNext.Row row, ScheduleWords words) {
        lines.empty();
        lines.paragraph(row.name());
        for (NowAndNext.Running running : row.now()) {
            String who =
                    running.note().who().isEmpty() ? "" : ", " + running.note().who();
            String session = running.note().title() + " (" + running.note().kind() + who + ")";
            lines.aside(words.lineNow(), words.running(session, running.until()), ASIDE);
        }
        if (row.now().isEmpty() && !row.free().isEmpty()) lines.aside(words.lineNow(), row.free(), ASIDE);
        Upcoming next = row.next();
        if (next != null)
            lines.aside(words.lineNext(), next.when() + " " + next.title() + " (" + next.kind() + ")", ASIDE);
    }
}

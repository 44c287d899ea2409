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
        String now = visit.now();
        if (moment.before()) lines.paragraph("It is " + now + ": the event has not begun.");
        else if (moment.after()) lines.paragraph("It is " + now + ": the event is over.");
        else lines.paragraph("It is " + now + ".");
        if (moment.after()) return lines.text();
        for (NowAndNext.Row row : NowAndNext.of(visit).rows()) row(lines, row);
        return lines.text();
    }

    private static void row(TextLines lines, NowAndNext.Row row) {
        lines.empty();
        lines.paragraph(row.name());
        for (NowAndNext.Running running : row.now()) {
            String who =
                    running.note().who().isEmpty() ? "" : ", " + running.note().who();
            lines.aside(
                    "now",
                    running.note().title() + " (" + running.note().kind() + who + "), until " + running.until(),
                    ASIDE);
        }
        if (row.now().isEmpty() && !row.free().isEmpty()) lines.aside("now", row.free(), ASIDE);
        Upcoming next = row.next();
        if (next != null) lines.aside("next", next.when() + " " + next.title() + " (" + next.kind() + ")", ASIDE);
    }
}

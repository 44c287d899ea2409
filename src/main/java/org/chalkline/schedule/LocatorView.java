package org.chalkline.schedule;

import java.util.List;
import org.chalkline.session.PublicSession;

/** Where a session sits in its day: the grid as a thumbnail, a quarter of an hour per row.
 * @param css class that sets columns and rows
 * @param words the same for those who do not see it */
record LocatorView(String css, String words, List<Cell> cells) {
    private static final int MINUTES_PER_ROW = 15;

    /** A session or block; {@code here} is the one looked for. */
    record Cell(String css, boolean here) {}

    static LocatorView of(Visit visit, PublicSession session) {
        DayPlan plan = DayPlanner.plan(visit.version(), session.start().toLocalDate());
        int rows = (plan.to() - plan.from() + MINUTES_PER_ROW - 1) / MINUTES_PER_ROW;
        String css = visit.style().of("rooms rows", plan.width(), rows);
        List<Cell> cells = plan.items().stream()
                .map(item -> cell(visit, plan, item, session.equals(item.session())))
                .toList();
        return new LocatorView(css, words(visit.words().about(), plan, session), cells);
    }

    private static Cell cell(Visit visit, DayPlan plan, DayPlan.Item item, boolean here) {
        int row = (item.from() - plan.from()) / MINUTES_PER_ROW;
        int end = (item.to() - plan.from()) / MINUTES_PER_ROW;
        String css = visit.style().of("c w r l", item.column(), item.wide(), row + 1, Math.max(1, end - row));
        return new Cell(css, here);
    }

    private static String words(AboutWords words, DayPlan plan, PublicSession session) {
        for (DayPlan.Item item : plan.items()) {
            if (!session.equals(item.session())) continue;
            if (item.wide() == plan.width()) return words.acrossAllRooms();
            return words.column(item.column(), plan.width());
        }
        return words.position();
    }
}

package org.chalkline.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Format;
import org.chalkline.shared.Language;

/** What changed, one line for each session: first what is gone, then moved, new and edited.
 * @param summary such as {@code 7 moved, 2 new, 1 cancelled} */
record ComparisonView(String summary, List<Line> lines) {
    /** @param look suffix of the status class
     * @param detail from where to where; may be empty */
    record Line(String look, String icon, String word, String title, String detail) {}

    /** @param title of a session by code
     * @param room name of a room by slug */
    static ComparisonView of(Changes changes, UnaryOperator<String> title, UnaryOperator<String> room) {
        List<Line> lines = new ArrayList<>();
        for (String code : changes.cancelled()) lines.add(new Line("clash", "x", "Cancelled", title.apply(code), ""));
        for (Changes.Move move : changes.moved()) {
            String detail = place(move.to(), room) + ", was " + place(move.from(), room);
            lines.add(new Line("chalk", "delta", "Moved", title.apply(move.session()), detail));
        }
        for (String code : changes.added()) lines.add(new Line("good", "plus", "New", title.apply(code), ""));
        for (String code : changes.edited()) lines.add(new Line("chalk", "pencil", "Edited", title.apply(code), ""));
        return new ComparisonView(ChangeView.summary(changes, Bundles.of(ChangeWords.class, Language.ENGLISH)), lines);
    }

    private static String place(Changes.Place place, UnaryOperator<String> room) {
        return Format.ENGLISH.shortDay(place.start()) + " " + Format.clock(place.start()) + ", "
                + room.apply(place.room());
    }
}

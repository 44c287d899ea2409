package org.chalkline.schedule;

import org.chalkline.schedule.DayPlan.Item;

/** A session or block on a poster, its type as large as its box allows: where room is short the people go first, then the type
 * grows smaller, and the title stays whole.
 * @param css class that sets place and size of the type
 * @param mark two letters that stand for the kind; empty for a break
 * @param who people's names; empty if there is no room for them
 * @param isLine whether kind and time stand in the line of the title */
record PosterNote(String css, String look, String mark, String time, String title, String who, boolean isLine) {
    /** What is left and right of the words, in columns, in narrow ones, and in addition beside the bar of a plenary. */
    private static final double SIDES = 5.2;

    private static final double NARROW_SIDES = 3.8;
    private static final double BAR = 1.3;
    private static final double NARROW = 30;
    private static final double TOP_AND_BOTTOM = 1.5;
    private static final double SMALL = .82;

    /** Sizes of a title in tenths of a point: the most in a column and across all, what is read with ease, the least. */
    private static final int MOST = 125;

    private static final int MOST_ACROSS = 170;
    private static final int WITH_EASE = 85;
    private static final int LEAST = 20;

    /** About as wide as the letters of a kind with their frame. */
    private static final String BOXED = "Kinds ";

    /** By how much a title must be larger for the time above it to be worth its smaller type. */
    private static final int LARGER = 15;

    /** @param column width of a column in millimetres on A3
     * @param row height of a row, the same */
    static PosterNote of(Visit visit, DayPlan plan, Item item, double column, double row) {
        NoteView note = GridView.note(visit, plan.date(), item);
        int at = plan.row(item.from());
        int rows = Math.max(1, plan.row(item.to()) - at);
        boolean isWide = item.wide() > 1 && item.wide() * 2 >= plan.width();
        String mark = note.look().equals("break") ? "" : mark(note.kind());
        double sides = (isNarrow(column) ? NARROW_SIDES : SIDES) + (note.look().equals("plenary") ? BAR : 0);
        double width = (item.wide() * column - sides) / (isNarrow(column) ? PaperFit.NARROW : 1);
        Box box = new Box(width, rows * row - TOP_AND_BOTTOM);
        Fit fit = isWide ? box.across(mark, note) : box.fit(mark, note);
        String css = visit.style().of("at len room wide pt", at, rows, item.column(), item.wide(), fit.size());
        return new PosterNote(
                css, note.look(), mark, note.time(), note.title(), fit.hasWho() ? note.who() : "", fit.isLine());
    }

    /** Whether notes in columns of this width, in millimetres, are set in narrower type; {@code print.css} does so. */
    static boolean isNarrow(double column) {
        return column < NARROW;
    }

    /** The first two letters of a kind's short name; no two kinds share them. */
    static String mark(String kind) {
        return kind.substring(0, 2);
    }

    /** How a note is set. */
    private record Fit(int size, boolean hasWho, boolean isLine) {}

    /** The space for words within a note, in millimetres; in narrow type, what would be as much in usual type. */
    private record Box(double width, double height) {
        /** Kind and time above the title and people below it, as long as all of it is read with as much ease as the
         * longest word leaves. */
        Fit fit(String mark, NoteView note) {
            int withPeople = largest(note, note.who());
            if (withPeople >= ease(note, note.who())) return new Fit(withPeople, true, false);
            int above = largest(note, "");
            int line = line(mark, note, "", MOST);
            return above >= ease(note, "") || above > line + LARGER
                    ? new Fit(above, false, false)
                    : new Fit(line, false, true);
        }

        /** Across the rooms everything stands in one line, people as well if they have room. */
        Fit across(String mark, NoteView note) {
            int with = line(mark, note, note.who(), MOST_ACROSS);
            boolean hasWho = with >= WITH_EASE;
            return new Fit(hasWho ? with : line(mark, note, "", MOST_ACROSS), hasWho, true);
        }

        private int largest(NoteView note, String who) {
            int size = MOST;
            while (size > LEAST && !(isWhole(note, who, size) && stacked(note, who, size) <= height))
                size -= PaperFit.STEP;
            return size;
        }

        private int ease(NoteView note, String who) {
            int size = WITH_EASE;
            while (size > LEAST && !isWhole(note, who, size)) size -= PaperFit.STEP;
            return size;
        }

        private boolean isWhole(NoteView note, String who, int size) {
            int small = small(size);
            return PaperFit.isWhole(note.title(), width, size)
                    && PaperFit.isWhole(note.time(), width, small)
                    && PaperFit.isWhole(who, width, small);
        }

        private double stacked(NoteView note, String who, int size) {
            int small = small(size);
            return PaperFit.height(BOXED + note.time(), width, small)
                    + PaperFit.height(note.title(), width, size)
                    + PaperFit.height(who, width, small);
        }

        private static int small(int size) {
            return (int) Math.ceil(size * SMALL);
        }

        private int line(String mark, NoteView note, String who, int most) {
            String words = String.join(" – ", mark, note.time(), note.title(), who);
            return PaperFit.largest(words, width, height, most, LEAST);
        }
    }
}

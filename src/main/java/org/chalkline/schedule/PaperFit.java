package org.chalkline.schedule;

import java.util.regex.Pattern;

/** Estimates on the safe side how much paper a text needs, so that what is printed is never cut off. Lengths are millimetres,
 * sizes of type tenths of a point. */
final class PaperFit {
    /** Between the baselines of two lines, of the size of the type; {@code print.css} sets the same. */
    private static final double LINE = 1.18;

    /** Of the typeface at the width that notes use (88 %). */
    private static final double STRETCH = .91;

    /** The same at the width of notes in narrow columns (76 %), compared with that. */
    static final double NARROW = .92;

    /** From one size to the next smaller one. */
    static final int STEP = 5;

    /** Down to this size, 5 pt, type grows smaller so that no word is broken; words that are wider than their column even then
     * are broken, for nobody could read them. */
    private static final int WHOLE = 50;

    /** Where a browser breaks lines: at spaces, and after a hyphen between letters. */
    private static final Pattern BREAK = Pattern.compile("\\s+|(?<=\\p{L}-)(?=\\p{L})");

    private static final double SPACE = .2;

    /** At the end of each line within a broken word, of the size of the type. */
    private static final double LOST = .5;

    private static final double MM = .03528;

    private PaperFit() {}

    /** The height of a text set in lines of this width. */
    static double height(String text, double width, int size) {
        return text.isEmpty() ? 0 : lines(text, width, size) * LINE * size * MM;
    }

    /** The largest size, in steps of half a point, at which a text keeps within a box and its words whole; {@code least} if it
     * never does. */
    static int largest(String text, double width, double height, int most, int least) {
        int size = most;
        while (size > least && !(isWhole(text, width, size) && height(text, width, size) <= height)) {
            size = Math.max(least, size - STEP);
        }
        return size;
    }

    /** Whether no word is broken that would be whole in smaller type. */
    static boolean isWhole(String text, double width, int size) {
        return BREAK.splitAsStream(text)
                .mapToDouble(PaperFit::ems)
                .allMatch(length -> length * size * MM <= width || length * WHOLE * MM > width);
    }

    /** As a browser breaks them: between words, and within them only where one is longer than a line. */
    static int lines(String text, double width, int size) {
        double room = Math.max(1, width / (size * MM));
        int lines = 1;
        double used = 0;
        for (String word : BREAK.split(text)) {
            double length = ems(word);
            if (used > 0 && used + SPACE + length > room) {
                lines++;
                used = 0;
            } else if (used > 0) used += SPACE;
            int broken = length > room ? (int) (length / Math.max(1, room - LOST)) : 0;
            lines += broken;
            used += broken == 0 ? length : Math.max(0, length - broken * (room - LOST));
        }
        return lines;
    }

    private static double ems(String word) {
        return word.codePoints().mapToDouble(PaperFit::em).sum() * STRETCH;
    }

    /** About how wide a character is, of the size of the type. */
    private static double em(int character) {
        if (character >= 0x1100) return 1.1; // East Asian scripts, and pictures
        if ("iljI.,:;'’‘|!()/ ·".indexOf(character) >= 0) return .35;
        if ("tfr-[]{}".indexOf(character) >= 0) return .45;
        if ("acekvxyzs".indexOf(character) >= 0) return .56;
        if ("mMW@—…&".indexOf(character) >= 0) return .96;
        if (Character.isUpperCase(character)) return .74;
        return character < 0x250 ? .61 : .7;
    }
}

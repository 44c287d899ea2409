package org.chalkline.schedule;

/** Estimates on the safe side how much paper a text needs, so that what is printed is never cut off. Lengths are millimetres,
 * sizes of type tenths of a point. */
final class PaperFit {
    /** Between the baselines of two lines, of the size of the type; {@code print.css} sets the same. */
    private static final double LINE = 1.18;

    /** Of the typeface at the width that notes use, with a little more for what the estimate does not know. */
    private static final double STRETCH = .91;

    /** From one size to the next smaller one. */
    static final int STEP = 5;

    private static final double SPACE = .27;
    private static final double MM = .03528;

    private PaperFit() {}

    /** The height of a text set in lines of this width. */
    static double height(String text, double width, int size) {
        return text.isEmpty() ? 0 : lines(text, width, size) * LINE * size * MM;
    }

    /** The largest size, in steps of half a point, at which a text keeps within a box; {@code least} if it never does. */
    static int largest(String text, double width, double height, int most, int least) {
        int size = most;
        while (size > least && height(text, width, size) > height) size = Math.max(least, size - STEP);
        return size;
    }

    /** As a browser breaks them: at spaces, and within words only where one is longer than a line. */
    static int lines(String text, double width, int size) {
        double room = Math.max(1, width / (size * MM));
        int lines = 1;
        double used = 0;
        for (String word : text.split("\\s+")) {
            double length = ems(word);
            if (used > 0 && used + SPACE + length > room) {
                lines++;
                used = 0;
            } else if (used > 0) used += SPACE;
            int broken = (int) (length / room);
            lines += broken;
            used += length - broken * room;
        }
        return lines;
    }

    private static double ems(String word) {
        return word.codePoints().mapToDouble(PaperFit::em).sum() * STRETCH;
    }

    /** About how wide a character is, of the size of the type. */
    private static double em(int character) {
        if (character >= 0x1100) return 1.1; // East Asian scripts, and pictures
        if ("iljtfrI.,:;'|!()[]/- ".indexOf(character) >= 0) return .38;
        if ("mwMW@%–—".indexOf(character) >= 0) return .92;
        if (Character.isUpperCase(character)) return .72;
        return character < 0x250 ? .58 : .7;
    }
}

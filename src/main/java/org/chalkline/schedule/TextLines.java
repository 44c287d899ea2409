package org.chalkline.schedule;

/** Lines of plain text, broken between words so that none is wider than a terminal. East Asian characters and emoji take
 * two columns, marks that combine none (Unicode Standard Annex 11). */
final class TextLines {
    private final int width;
    private final StringBuilder text = new StringBuilder();

    /** @param width of the widest line, in columns */
    TextLines(int width) {
        this.width = width;
    }

    String text() {
        return text.toString();
    }

    void empty() {
        text.append('\n');
    }

    void paragraph(String words) {
        aside("", words, 0);
    }

    /** A label, and beside it a text of as many lines as it needs.
     * @param indent columns of the label with the gap after it */
    void aside(String label, String words, int indent) {
        StringBuilder line = new StringBuilder(label);
        line.append(" ".repeat(Math.max(0, indent - columns(label))));
        int used = Math.max(indent, columns(label));
        boolean isFresh = true;
        for (String word : words.strip().split("\\s+", -1)) {
            int wide = columns(word);
            if (!isFresh && used + 1 + wide > width) {
                end(line);
                line = new StringBuilder(" ".repeat(indent));
                used = indent;
                isFresh = true;
            }
            if (!isFresh) line.append(' ');
            used += isFresh ? 0 : 1;
            used = put(line, word, used, indent);
            isFresh = false;
        }
        end(line);
    }

    /** Adds a word; one that is wider than a line is broken. */
    private int put(StringBuilder line, String word, int from, int indent) {
        int used = from;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int point = word.codePointAt(i);
            if (used + columns(point) > width) {
                end(line);
                line.setLength(0);
                line.append(" ".repeat(indent));
                used = indent;
            }
            line.appendCodePoint(point);
            used += columns(point);
        }
        return used;
    }

    private void end(StringBuilder line) {
        text.append(line.toString().stripTrailing()).append('\n');
    }

    static int columns(String words) {
        return words.codePoints().map(TextLines::columns).sum();
    }

    private static int columns(int point) {
        int type = Character.getType(point);
        boolean combines = type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL;
        if (combines) return 0;
        return isWide(point) ? 2 : 1;
    }

    private static boolean isWide(int point) {
        if (point >= 0x1F300 && point <= 0x1FAFF) return true;
        if (point >= 0xFF01 && point <= 0xFF60) return true;
        if (point >= 0x3000 && point <= 0x303E) return true;
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> point < 0xFF61 || point > 0xFFDC;
            default -> false;
        };
    }
}

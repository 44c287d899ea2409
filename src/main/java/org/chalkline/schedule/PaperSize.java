package org.chalkline.schedule;

import java.util.Locale;

/** Sizes of paper for a poster, all landscape and of one shape (ISO 216). */
enum PaperSize {
    A2,
    A3,
    A4;

    /** As it stands in addresses and style classes: lower case. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if the word is none of the three */
    static PaperSize of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

package org.chalkline.session;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes codes out of titles, for forms in which people give only a title. */
final class Codes {
    private static final int MOST = 16;

    private Codes() {}

    /** The first words of the title in capital letters, as many as fit, with a number behind them if that is taken. */
    static String free(String title, Predicate<String> isTaken) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toUpperCase(Locale.ROOT);
        StringBuilder code = new StringBuilder();
        for (String word : plain.split("[^A-Z0-9]+")) {
            if (word.isEmpty()) continue;
            if (!code.isEmpty() && code.length() + 1 + word.length() > MOST) break;
            code.append(code.isEmpty() ? "" : "-").append(word, 0, Math.min(MOST, word.length()));
        }
        String stem = code.isEmpty() ? "SESSION" : code.toString();
        if (!isTaken.test(stem)) return stem;
        int number = 2;
        while (isTaken.test(stem + number)) number++;
        return stem + number;
    }
}

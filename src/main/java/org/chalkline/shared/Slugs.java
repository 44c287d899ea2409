package org.chalkline.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Turns names into slugs, for forms in which people give only a name. */
public final class Slugs {
    private Slugs() {}

    /** Letters that do not come apart into an ASCII letter and a mark. */
    private static final Map<String, String> LETTERS =
            Map.of("ø", "o", "æ", "ae", "œ", "oe", "ß", "ss", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    /** Lower-case ASCII letters and digits of {@code name}, joined by hyphens; empty if it has none. */
    public static String from(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (var letter : LETTERS.entrySet()) plain = plain.replace(letter.getKey(), letter.getValue());
        String slug =
                plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() <= 60 ? slug : slug.substring(0, 60).replaceAll("-$", "");
    }

    /** The slug of {@code name}, with a number behind it if it is taken.
     * @param otherwise the slug of a name that has no letters of the alphabet */
    public static String free(String name, String otherwise, Predicate<String> isTaken) {
        String slug = from(name).isEmpty() ? otherwise : from(name);
        if (!isTaken.test(slug)) return slug;
        String stem = slug.length() <= 55 ? slug : slug.substring(0, 55).replaceAll("-$", "");
        int number = 2;
        while (isTaken.test(stem + "-" + number)) number++;
        return stem + "-" + number;
    }
}

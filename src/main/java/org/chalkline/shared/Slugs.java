package org.chalkline.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Turns names into slugs, for forms in which people give only a name. */
public final class Slugs {
    private Slugs() {}

    /** Lower-case ASCII letters and digits of {@code name}, joined by hyphens; empty if it has none. */
    public static String from(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
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

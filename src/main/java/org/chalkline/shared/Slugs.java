package org.chalkline.shared;

import java.text.Normalizer;
import java.util.Locale;

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
}

package org.chalkline.shared;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what a client accepts and already has (RFC 9110 §12.5.3 and §13.1.2). */
public final class Accepts {
    private static final String GZIP = "gzip";

    private Accepts() {}

    /** Whether {@code Accept-Encoding} allows gzip; a quality of 0 forbids it. */
    public static boolean gzip(@Nullable String header) {
        if (header == null) return false;
        if (header.equals(GZIP) || (header.startsWith(GZIP + ",") && header.indexOf(';') < 0))
            return true; // as most say it
        boolean any = false;
        for (String part : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] pieces = part.trim().split(";", 2);
            boolean allowed = pieces.length == 1 || quality(pieces[1]) > 0;
            String name = pieces[0].trim();
            if (name.equals(GZIP) || name.equals("x-gzip")) return allowed;
            if (name.equals("*")) any = allowed;
        }
        return any;
    }

    private static double quality(String parameter) {
        String value = parameter.trim().replace(" ", "");
        if (!value.startsWith("q=")) return 1;
        try {
            return Double.parseDouble(value.substring(2));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Whether {@code If-None-Match} names the tag, by weak comparison; {@code *} names every tag. */
    static boolean isKnown(@Nullable String header, String tag) {
        if (header == null) return false;
        if (header.trim().equals("*")) return true;
        for (String known : header.split(",")) {
            String bare = known.trim();
            if (bare.startsWith("W/")) bare = bare.substring(2);
            if (bare.equals(tag)) return true;
        }
        return false;
    }
}

package org.chalkline.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the positions on a page into classes {@code p0, p1…} of its one style block, which the content policy allows by hash. */
public final class PageStyle {
    private final Map<String, String> classes = new LinkedHashMap<>();

    /** The class that sets custom properties; equal ones share a class.
     * @param names without dashes, joined by spaces, as in {@code "at len room"}
     * @param values one per name */
    public String of(String names, int... values) {
        String[] name = names.split(" ");
        if (name.length != values.length) throw new IllegalArgumentException(names + ": " + values.length + " values");
        StringBuilder declarations = new StringBuilder();
        for (int i = 0; i < name.length; i++) {
            if (i > 0) declarations.append(';');
            declarations.append("--").append(name[i]).append(':').append(values[i]);
        }
        return classes.computeIfAbsent(declarations.toString(), any -> "p" + classes.size());
    }

    /** The style block's text; empty if nothing was placed. */
    public String css() {
        StringBuilder css = new StringBuilder();
        classes.forEach((declarations, name) ->
                css.append('.').append(name).append('{').append(declarations).append('}'));
        return css.toString();
    }

    /** A style block's hash as a content policy names it, {@code sha256-…}. */
    public static String hash(String css) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

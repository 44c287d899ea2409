package org.chalkline.shared;

/** There is no such thing, or the caller may not know of it; answered with 404. */
public class Missing extends RuntimeException {
    /** What was looked for, in one or a few English words, such as {@code session}. */
    public final String what;

    public final String key;

    public Missing(String what, String key) {
        super("There is no " + what + " “" + key + "” here.");
        this.what = what;
        this.key = key;
    }
}

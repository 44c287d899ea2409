package org.chalkline.shared;

/** There is no such thing, or the caller may not know of it; answered with 404. */
public class Missing extends RuntimeException {
    public Missing(String what, String key) {
        super("There is no " + what + " “" + key + "” here.");
    }
}

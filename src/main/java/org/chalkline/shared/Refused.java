package org.chalkline.shared;

import java.util.Map;

/** The request is well-formed and the domain says no; answered with 409. {@code code} names the rule in API, pages and docs alike. */
public class Refused extends RuntimeException {
    public final String code;
    public final transient Map<String, Object> facts;

    /** @param message what is wrong and what to do next, for people
     * @param facts further members of the problem document, such as {@code conflicts} */
    public Refused(String code, String message, Map<String, Object> facts) {
        super(message);
        this.code = code;
        this.facts = facts;
    }

    public Refused(String code, String message) {
        this(code, message, Map.of());
    }
}

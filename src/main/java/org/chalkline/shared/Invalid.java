package org.chalkline.shared;

import java.util.List;

/** The input is not acceptable; answered with 400 and one violation per field. */
public class Invalid extends RuntimeException {
    public final transient List<Violation> violations;

    public Invalid(List<Violation> violations) {
        super(violations.size() == 1 ? violations.get(0).words() : violations.size() + " fields need another look.");
        this.violations = List.copyOf(violations);
    }

    public Invalid(String field, String message) {
        this(List.of(new Violation(field, message)));
    }
}

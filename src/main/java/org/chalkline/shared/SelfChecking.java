package org.chalkline.shared;

import java.util.List;

/** Input that knows what must hold between its fields, beyond what their annotations say. */
public interface SelfChecking {
    /** What is wrong, empty if nothing; may be called while single fields are still invalid or null. */
    List<Violation> problems();
}

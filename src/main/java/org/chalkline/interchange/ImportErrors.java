package org.chalkline.interchange;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.shared.Violation;

/** Collects what is wrong with an import; after a hundred errors reading stops. */
final class ImportErrors {
    private static final int MOST = 100;
    private final List<ImportError> errors = new ArrayList<>();

    void add(String path, String message) {
        errors.add(new ImportError(path, message));
        if (errors.size() < MOST) return;
        errors.add(new ImportError("", "has more errors than these " + MOST + "; reading stopped here"));
        throwIfAny();
    }

    void add(Violation violation) {
        add(violation.field(), violation.message());
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    /** @throws ImportRefused if there is anything */
    void throwIfAny() {
        if (!errors.isEmpty()) throw new ImportRefused(errors);
    }
}

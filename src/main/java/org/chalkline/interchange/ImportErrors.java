package org.chalkline.interchange;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.shared.Violation;

/** Collects what is wrong with an import; after a hundred it only counts. */
final class ImportErrors {
    private static final int MOST = 100;
    private final List<ImportError> errors = new ArrayList<>();
    private int more;

    void add(String path, String message) {
        if (errors.size() < MOST) errors.add(new ImportError(path, message));
        else more++;
    }

    void add(Violation violation) {
        add(violation.field(), violation.message());
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    /** @throws ImportRefused if there is anything */
    void throwIfAny() {
        if (errors.isEmpty()) return;
        List<ImportError> all = new ArrayList<>(errors);
        if (more > 0) all.add(new ImportError("", "and " + more + " more"));
        throw new ImportRefused(all);
    }
}

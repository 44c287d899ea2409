package org.chalkline.interchange;

import java.util.List;

/** An import has errors; answered with 422, and nothing was imported. */
public class ImportRefused extends RuntimeException {
    public final transient List<ImportError> errors;

    ImportRefused(List<ImportError> errors) {
        super(first(errors.get(0)) + (errors.size() > 1 ? ", and " + (errors.size() - 1) + " more" : "")
                + ". Nothing was imported; correct the file and import it again.");
        this.errors = List.copyOf(errors);
    }

    private static String first(ImportError error) {
        return error.path().isEmpty() ? "The file " + error.message() : error.path() + ": " + error.message();
    }
}

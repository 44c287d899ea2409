package org.chalkline.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Checks input the same way for API, forms and imports: annotations first, then what holds between fields. */
@ApplicationScoped
public class Checks {
    private final Validator validator;

    Checks(Validator validator) {
        this.validator = validator;
    }

    /** @throws Invalid naming every field that is wrong */
    public <T> T require(T input) {
        List<Violation> found = problems(input);
        if (!found.isEmpty()) throw new Invalid(found);
        return input;
    }

    /** What is wrong with the input, by field; empty if nothing. */
    public List<Violation> problems(Object input) {
        List<Violation> found = new ArrayList<>();
        for (var violation : validator.validate(input)) {
            found.add(new Violation(path(violation.getPropertyPath()), violation.getMessage()));
        }
        found.sort(Comparator.comparing(Violation::field).thenComparing(Violation::message));
        if (input instanceof SelfChecking self) found.addAll(self.problems());
        return found;
    }

    /** The name JSON uses: the record component {@code summary} is called {@code abstract} outside. */
    private static String path(Path path) {
        String text = path.toString().replace(".<list element>", "").replace("<list element>", "");
        return text.equals("summary") ? "abstract" : text;
    }
}

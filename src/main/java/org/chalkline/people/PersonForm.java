package org.chalkline.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;

/** A person as a form, with a row for each time of being there. */
final class PersonForm {
    static final Map<String, String> LABELS = Map.of("slug", "Address", "email", "E-mail address", "available", "Time");

    private PersonForm() {}

    static Form blank() {
        return Form.empty(LABELS);
    }

    static Form of(PersonView person) {
        Form form = Form.empty(LABELS)
                .with("edit", person.edit())
                .with("name", person.name())
                .with("affiliation", person.affiliation())
                .with("email", person.email());
        for (int i = 0; i < person.available().size(); i++) {
            Window window = person.available().get(i);
            form.with(form.at("available", i, "date"), window.date())
                    .with(form.at("available", i, "from"), window.from())
                    .with(form.at("available", i, "to"), window.to());
        }
        return form;
    }

    @SuppressWarnings("NullAway") // checked next
    static NewPerson read(Form form, String slug) {
        List<Window> available = new ArrayList<>();
        int rows = form.rows("available", "date", "from", "to");
        for (int i = 0; i < rows; i++) {
            available.add(new Window(
                    FormValues.date(form, form.at("available", i, "date")),
                    FormValues.time(form, form.at("available", i, "from")),
                    FormValues.time(form, form.at("available", i, "to"))));
        }
        return new NewPerson(
                slug, form.text("name").strip(), form.orNull("affiliation"), form.orNull("email"), available);
    }
}

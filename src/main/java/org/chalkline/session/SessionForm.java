package org.chalkline.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.jspecify.annotations.Nullable;

/** A session as a form, with a row for each person and link. */
final class SessionForm {
    static final Map<String, String> LABELS = Map.of(
            "abstract", "What will happen",
            "minutes", "Length",
            "people", "Person",
            "links", "Link",
            "links.url", "address",
            "needs", "Equipment",
            "setupMinutes", "Set-up",
            "after", "After these sessions",
            "notAgainst", "Not against");

    private SessionForm() {}

    static Form blank() {
        return Form.empty(LABELS)
                .with("kind", Kind.TALK.word())
                .with("minutes", Kind.TALK.usualMinutes())
                .with("state", SessionState.SUBMITTED.word());
    }

    static Form of(SessionView session) {
        Form form = Form.empty(LABELS)
                .with("edit", session.edit())
                .with("kind", session.kind().word())
                .with("title", session.title())
                .with("abstract", session.summary())
                .with("minutes", session.minutes())
                .withList("needs", session.needs())
                .withList("tags", session.tags())
                .with("setupMinutes", session.setupMinutes() == 0 ? "" : session.setupMinutes())
                .with("expectedOutcome", session.expectedOutcome())
                .with("hardware", session.hardware())
                .withList("after", session.after())
                .withList("notAgainst", session.notAgainst());
        HalfDayBoxes.fill(form, session.prefers());
        for (int i = 0; i < session.people().size(); i++) {
            PartView part = session.people().get(i);
            form.with(form.at("people", i, "person"), part.person())
                    .with(form.at("people", i, "role"), part.role().word());
        }
        LinkRows.fill(form, session.links());
        return form;
    }

    /** @param state where a new session starts; null leaves the state as it is */
    @SuppressWarnings("NullAway") // checked next
    static NewSession read(Form form, String code, @Nullable SessionState state) {
        return new NewSession(
                code,
                FormValues.word(form, "kind", Kind::of),
                form.text("title").strip(),
                form.text("abstract").strip(),
                FormValues.number(form, "minutes"),
                people(form),
                form.list("needs"),
                form.list("tags"),
                LinkRows.read(form),
                FormValues.number(form, "setupMinutes"),
                form.orNull("expectedOutcome"),
                form.orNull("hardware"),
                form.list("after"),
                form.list("notAgainst"),
                HalfDayBoxes.read(form),
                state);
    }

    /** A row counts if it names a person; the role alone is what the list starts with. */
    @SuppressWarnings("NullAway")
    private static List<NewPart> people(Form form) {
        List<NewPart> people = new ArrayList<>();
        for (int row = 0; row < form.count("people"); row++) {
            if (form.orNull(form.at("people", row, "person")) == null) form.with(form.at("people", row, "role"), "");
        }
        int rows = form.rows("people", "person", "role");
        for (int i = 0; i < rows; i++) {
            people.add(new NewPart(
                    form.orNull(form.at("people", i, "person")),
                    FormValues.word(form, form.at("people", i, "role"), PartRole::of)));
        }
        return people;
    }
}

package org.chalkline.event;

import java.util.Map;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;

/** A room as a form. */
final class RoomForm {
    static final Map<String, String> LABELS = Map.of("slug", "Address", "capacity", "Seats", "order", "Column");

    private RoomForm() {}

    static Form blank() {
        return Form.empty(LABELS).with("tables", 1);
    }

    static Form of(RoomView room) {
        return Form.empty(LABELS)
                .with("edit", room.edit())
                .with("name", room.name())
                .with("capacity", room.capacity())
                .with("tables", room.tables())
                .with("order", room.order() + 1)
                .withList("equipment", room.equipment());
    }

    @SuppressWarnings("NullAway") // checked next
    static NewRoom read(Form form, String slug) {
        Integer column = FormValues.number(form, "order");
        return new NewRoom(
                slug,
                form.text("name").strip(),
                FormValues.number(form, "capacity"),
                form.list("equipment"),
                FormValues.number(form, "tables"),
                column == null ? null : column - 1);
    }
}

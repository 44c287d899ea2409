package org.chalkline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.jspecify.annotations.Nullable;

/** A day as a form: its hours, and a row for each block. */
final class DayForm {
    static final Map<String, String> LABELS =
            Map.of("date", "Date", "blocks", "Block", "blocks.slotMinutes", "slot length", "blocks.gapMinutes", "gap");

    private static final String[] COLUMNS = {"kind", "from", "to", "title", "room", "slotMinutes", "gapMinutes"};

    private DayForm() {}

    /** @param date the first one that is no day of the event yet, if there is one */
    static Form blank(@Nullable LocalDate date) {
        return Form.empty(LABELS)
                .with("date", date)
                .with("opens", "09:00")
                .with("closes", "18:00")
                .with("blocks[0].kind", "sessions")
                .with("blocks[0].from", "09:00")
                .with("blocks[0].to", "18:00")
                .with("blocks[0].slotMinutes", 50)
                .with("blocks[0].gapMinutes", 10);
    }

    static Form of(DayView day) {
        Form form = Form.empty(LABELS)
                .with("edit", day.edit())
                .with("opens", day.opens())
                .with("closes", day.closes());
        for (int i = 0; i < day.blocks().size(); i++) {
            Block block = day.blocks().get(i);
            form.with(form.at("blocks", i, "kind"), block.kind().word())
                    .with(form.at("blocks", i, "from"), block.from())
                    .with(form.at("blocks", i, "to"), block.to())
                    .with(form.at("blocks", i, "title"), block.title())
                    .with(form.at("blocks", i, "room"), block.room())
                    .with(form.at("blocks", i, "slotMinutes"), block.slotMinutes())
                    .with(form.at("blocks", i, "gapMinutes"), block.gapMinutes());
        }
        return form;
    }

    @SuppressWarnings("NullAway") // checked next
    static NewDay read(Form form, @Nullable LocalDate date) {
        List<Block> blocks = new ArrayList<>();
        int rows = form.rows("blocks", COLUMNS);
        for (int i = 0; i < rows; i++) {
            blocks.add(new Block(
                    FormValues.word(form, form.at("blocks", i, "kind"), BlockKind::of),
                    FormValues.time(form, form.at("blocks", i, "from")),
                    FormValues.time(form, form.at("blocks", i, "to")),
                    form.orNull(form.at("blocks", i, "title")),
                    form.orNull(form.at("blocks", i, "room")),
                    FormValues.number(form, form.at("blocks", i, "slotMinutes")),
                    FormValues.number(form, form.at("blocks", i, "gapMinutes"))));
        }
        return new NewDay(
                date == null ? FormValues.date(form, "date") : date,
                FormValues.time(form, "opens"),
                FormValues.time(form, "closes"),
                blocks);
    }
}

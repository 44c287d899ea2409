package org.chalkline.schedule;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chalkline.event.PublicDay;
import org.chalkline.session.SessionView;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Format;
import org.chalkline.shared.Option;
import org.jspecify.annotations.Nullable;

/** The place of a session as a form. */
final class MoveForm {
    static final Map<String, String> LABELS =
            Map.of("date", "Day", "time", "Start", "start", "Start", "accept", "Accept", "with", "Swap with");

    private MoveForm() {}

    static Form of(BoardView board, @Nullable PlacementView placement, int edit) {
        Form form = Form.empty(LABELS).with("edit", edit);
        if (placement != null) {
            return form.with("room", placement.room())
                    .with("date", placement.start().toLocalDate())
                    .with("time", Format.clock(placement.start()))
                    .with("table", placement.table())
                    .with("pinned", placement.pinned() ? "yes" : "")
                    .withList("accept", placement.accepted())
                    .withList("offer", placement.accepted())
                    .with("place", placement.room() + " " + placement.start().toLocalDateTime());
        }
        List<PublicDay> days = board.draft().days();
        if (days.isEmpty()) return form.with("date", board.draft().event().from());
        return form.with("date", days.get(0).date())
                .with("time", Format.clock(days.get(0).opens()));
    }

    /** Ticks that were offered for one place are not meant for another: what is to be broken there is asked anew. */
    @SuppressWarnings("NullAway") // checked next
    static NewPlacement read(Form form) {
        LocalDateTime start = FormValues.dateTime(form, "date", "time");
        String place = form.text("room") + " " + start;
        if (!place.equals(form.text("place")))
            form.withList("accept", List.of()).withList("offer", List.of());
        form.with("place", place);
        return new NewPlacement(
                form.orNull("room"),
                start,
                FormValues.number(form, "table"),
                form.isTicked("pinned"),
                form.list("accept"));
    }

    static List<Option> rooms(BoardView board) {
        return board.draft().rooms().stream()
                .map(room ->
                        new Option(room.slug(), room.name() + ", " + Format.count(room.capacity(), "seat", "seats")))
                .toList();
    }

    static List<Option> days(BoardView board) {
        return EventDays.of(board.draft()).stream()
                .map(day -> new Option(day.toString(), Format.ENGLISH.longDay(day)))
                .toList();
    }

    /** Placed sessions to swap with, in the order of their times. */
    static List<Option> others(BoardView board, String code) {
        return board.placements().values().stream()
                .filter(placement -> !placement.session().equals(code))
                .map(placement -> option(
                        placement, Objects.requireNonNull(board.sessions().get(placement.session()))))
                .toList();
    }

    private static Option option(PlacementView placement, SessionView session) {
        String when = Format.ENGLISH.shortDay(placement.start()) + " " + Format.clock(placement.start());
        return new Option(session.code(), when + ", " + session.title());
    }
}

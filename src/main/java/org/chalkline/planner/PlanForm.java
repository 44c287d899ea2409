package org.chalkline.planner;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chalkline.event.Block;
import org.chalkline.event.BlockKind;
import org.chalkline.event.NewDay;
import org.chalkline.event.NewRoom;
import org.chalkline.event.PublicDay;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Slugs;
import org.jspecify.annotations.Nullable;

/** The wish for a plan as a form; what is filled in below <em>What if</em> makes it one for a scenario. */
final class PlanForm {
    static final Map<String, String> LABELS = Map.of(
            "seconds", "Seconds",
            "keep", "What stays",
            "name", "Name of the room",
            "capacity", "Seats",
            "day", "Day",
            "closes", "Closes",
            "scenario.rooms[0].capacity", "Seats");

    private PlanForm() {}

    static Form blank() {
        return Form.empty(LABELS).with("seconds", 10).with("keep", "pinned");
    }

    /** @param days of the event as they stand */
    static NewPlan read(Form form, List<PublicDay> days) {
        Keep keep = FormValues.word(form, "keep", Keep::of);
        return new NewPlan(FormValues.number(form, "seconds"), keep, null, null, scenario(form, days));
    }

    private static @Nullable Scenario scenario(Form form, List<PublicDay> days) {
        List<NewRoom> rooms = new ArrayList<>();
        String name = form.orNull("name");
        Integer seats = FormValues.number(form, "capacity");
        boolean isHalf = seats != null || !form.list("equipment").isEmpty();
        if (name == null && isHalf) form.reject("name", "is missing: say what the other room is called");
        if (name != null && seats == null) form.reject("capacity", "must be the number of seats");
        if (name != null && seats != null) {
            rooms.add(new NewRoom(Slugs.from("what-if " + name), name, seats, form.list("equipment"), null, null));
        }
        List<NewDay> changed = changedDay(form, days);
        List<String> without = form.list("withoutRooms");
        List<String> sessions = form.list("withoutSessions");
        if (rooms.isEmpty() && changed.isEmpty() && without.isEmpty() && sessions.isEmpty()) return null;
        return new Scenario(form.orNull("scenarioName"), rooms, without, changed, null, sessions);
    }

    /** The chosen day with another end: the last block of sessions runs until then. */
    private static List<NewDay> changedDay(Form form, List<PublicDay> days) {
        LocalTime closes = FormValues.time(form, "closes");
        String date = form.orNull("day");
        if (date != null && form.orNull("closes") == null) {
            form.reject("closes", "is missing: say when that day would end, such as 19:00");
        }
        if (closes == null) return List.of();
        PublicDay day = days.stream()
                .filter(known -> known.date().toString().equals(date))
                .findFirst()
                .orElse(null);
        if (day == null) {
            form.reject("day", "must be a day of the event");
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        Block last = null;
        for (Block block : day.blocks()) {
            if (block.kind() == BlockKind.SESSIONS && block.from().isBefore(closes)) last = block;
        }
        for (Block block : day.blocks()) {
            if (block.equals(last)) blocks.add(ending(block, closes));
            else if (!block.from().isAfter(closes) && !block.to().isAfter(closes) && isBeforeEnd(block, last))
                blocks.add(block);
        }
        return List.of(new NewDay(day.date(), day.opens(), closes, blocks));
    }

    private static boolean isBeforeEnd(Block block, @Nullable Block last) {
        return last == null || !block.from().isAfter(last.from());
    }

    private static Block ending(Block block, LocalTime closes) {
        return new Block(
                block.kind(),
                block.from(),
                closes,
                block.title(),
                block.room(),
                block.slotMinutes(),
                block.gapMinutes());
    }
}

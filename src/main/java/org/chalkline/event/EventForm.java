package org.chalkline.event;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Slugs;

/** An event as a form. */
final class EventForm {
    static final Map<String, String> LABELS =
            Map.of("slug", "Address", "from", "First day", "to", "Last day", "timeZone", "Time zone");

    private EventForm() {}

    static Form blank() {
        return Form.empty(LABELS).with("timeZone", "UTC");
    }

    static Form of(EventView event) {
        return Form.empty(LABELS)
                .with("edit", event.edit())
                .with("name", event.name())
                .with("slogan", event.slogan())
                .with("host", event.host())
                .with("venue", event.venue())
                .with("timeZone", event.timeZone())
                .with("from", event.from())
                .with("to", event.to())
                .withList("equipment", event.equipment());
    }

    /** @param slug the address that the event has */
    @SuppressWarnings("NullAway") // checked next
    static NewEvent read(Form form, String slug) {
        return new NewEvent(
                slug,
                form.text("name").strip(),
                form.orNull("slogan"),
                form.orNull("host"),
                form.orNull("venue"),
                Objects.requireNonNullElse(form.orNull("timeZone"), ""),
                FormValues.date(form, "from"),
                FormValues.date(form, "to"),
                form.list("equipment"));
    }

    /** A new event; its address comes from its name and first year unless one was typed. */
    static NewEvent readNew(Form form, Predicate<String> isTaken) {
        String typed = form.orNull("slug");
        LocalDate from = FormValues.date(form, "from");
        String name = form.text("name");
        String year = from == null || name.contains(Integer.toString(from.getYear())) ? "" : " " + from.getYear();
        return read(form, typed == null ? Slugs.free(name + year, "event", isTaken) : typed);
    }

    /** Names to choose from, the usual way of writing them. */
    static List<String> zones() {
        TreeSet<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
        zones.removeIf(zone -> !zone.contains("/") || zone.startsWith("Etc/") || zone.startsWith("SystemV/"));
        zones.add("UTC");
        return List.copyOf(zones);
    }
}

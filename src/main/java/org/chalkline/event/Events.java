package org.chalkline.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import org.chalkline.shared.Checks;
import org.chalkline.shared.IfMatch;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Refused;
import org.chalkline.shared.Turns;

/** What organizers do with events. */
@ApplicationScoped
@Transactional
public class Events {
    private final Checks checks;
    private final Event<EventChanged> changed;
    private final Event<EventDeleted> deleted;

    Events(Checks checks, Event<EventChanged> changed, Event<EventDeleted> deleted) {
        this.checks = checks;
        this.changed = changed;
        this.deleted = deleted;
    }

    public List<EventView> list() {
        return HackEvent.everyOne().stream().map(EventView::of).toList();
    }

    public EventView get(String slug) {
        return EventView.of(HackEvent.get(slug));
    }

    /** @throws Invalid if a field is wrong or the slug is taken */
    public EventView create(NewEvent input) {
        checks.require(input);
        if (HackEvent.lookUp(input.slug()).isPresent()) throw new Invalid("slug", "is taken; choose another");
        HackEvent event = new HackEvent();
        event.slug = input.slug();
        event.take(input);
        event.persistAndFlush();
        return EventView.of(event);
    }

    /** @throws org.chalkline.shared.Stale if the event was edited since */
    public EventView update(String slug, NewEvent input, IfMatch match) {
        HackEvent event = HackEvent.getLocked(slug);
        match.require(event.edit);
        checks.require(input);
        if (!input.slug().equals(slug)) throw new Invalid("slug", "cannot be changed; it stands in people's links");
        keepDays(event, input);
        keepEquipmentOfRooms(event, input);
        boolean zoneChanged = !input.timeZone().equals(event.timeZone);
        event.take(input);
        HackEvent.flush();
        changed.fire(new EventChanged(event, zoneChanged));
        return EventView.of(event);
    }

    /** Deletes the event with everything below it, published versions too. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public void delete(String slug, IfMatch match) {
        // In turns with those who publish, whose version must not appear after the event is gone.
        Turns.inTransaction(slug, () -> {
            HackEvent event = HackEvent.getLocked(slug);
            match.require(event.edit);
            event.delete();
            HackEvent.flush();
            deleted.fire(new EventDeleted(slug));
            return slug;
        });
    }

    private static void keepDays(HackEvent event, NewEvent input) {
        List<String> outside = Day.of(event).stream()
                .filter(day -> day.date.isBefore(input.from()) || day.date.isAfter(input.to()))
                .map(day -> day.date.toString())
                .toList();
        if (outside.isEmpty()) return;
        throw new Refused(
                "day-outside", "The event still has the days " + String.join(", ", outside) + ". Delete them first.");
    }

    private static void keepEquipmentOfRooms(HackEvent event, NewEvent input) {
        List<String> equipment = input.equipment();
        if (equipment == null || equipment.isEmpty()) return;
        for (Room room : Room.of(event)) {
            for (String piece : room.equipment) {
                if (equipment.contains(piece)) continue;
                throw new Refused(
                        "equipment-in-use",
                        room.name + " has " + piece + ". Change the room first, or keep the equipment.");
            }
        }
    }
}

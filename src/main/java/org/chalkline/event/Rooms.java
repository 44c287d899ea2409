package org.chalkline.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import org.chalkline.shared.Checks;
import org.chalkline.shared.IfMatch;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Limits;
import org.chalkline.shared.Refused;
import org.chalkline.shared.Violation;

/** What organizers do with rooms. */
@ApplicationScoped
@Transactional
public class Rooms {
    private final Checks checks;
    private final Event<RoomChanged> changed;
    private final Event<RoomRemoving> removing;

    Rooms(Checks checks, Event<RoomChanged> changed, Event<RoomRemoving> removing) {
        this.checks = checks;
        this.changed = changed;
        this.removing = removing;
    }

    public List<RoomView> list(String event) {
        return Room.of(HackEvent.get(event)).stream().map(RoomView::of).toList();
    }

    public RoomView get(String event, String slug) {
        return RoomView.of(Room.get(HackEvent.get(event), slug));
    }

    /** @throws Invalid if a field is wrong, the slug is taken or the event has all the rooms it may have */
    public RoomView create(String event, NewRoom input) {
        HackEvent owner = HackEvent.getLocked(event);
        checks.require(input);
        requireKnownEquipment(owner, input);
        if (Room.lookUp(owner, input.slug()).isPresent()) throw new Invalid("slug", "is taken; choose another");
        long count = Room.count("event", owner);
        if (count >= Limits.ROOMS) throw new Invalid("slug", "an event has at most " + Limits.ROOMS + " rooms");
        Room room = new Room();
        room.event = owner;
        room.slug = input.slug();
        room.position = (int) count;
        room.take(input);
        room.persistAndFlush();
        return RoomView.of(room);
    }

    public RoomView update(String event, String slug, NewRoom input, IfMatch match) {
        Room room = Room.get(HackEvent.getLocked(event), slug);
        match.require(room.edit);
        checks.require(input);
        requireKnownEquipment(room.event, input);
        if (!input.slug().equals(slug)) throw new Invalid("slug", "cannot be changed; it stands in people's links");
        room.take(input);
        Room.flush();
        changed.fire(new RoomChanged(room));
        return RoomView.of(room);
    }

    /** @throws org.chalkline.shared.Refused if sessions are placed in it */
    public void delete(String event, String slug, IfMatch match) {
        Room room = Room.get(HackEvent.getLocked(event), slug);
        match.require(room.edit);
        keepPlenaries(room);
        removing.fire(new RoomRemoving(room));
        room.delete();
        Room.flush();
    }

    private static void keepPlenaries(Room room) {
        for (Day day : Day.of(room.event)) {
            if (day.blocks.stream().anyMatch(block -> room.slug.equals(block.room()))) {
                throw new Refused(
                        "room-in-use",
                        "A block of " + day.date + " is held in " + room.name + ". Change that day first.");
            }
        }
    }

    private static void requireKnownEquipment(HackEvent owner, NewRoom input) {
        List<Violation> unknown = input.unknownEquipment(owner.equipment);
        if (!unknown.isEmpty()) throw new Invalid(unknown);
    }
}

package org.chalkline.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import org.chalkline.shared.Checks;
import org.chalkline.shared.IfMatch;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Limits;

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
        HackEvent owner = HackEvent.get(event);
        checks.require(input);
        if (Room.lookUp(owner, input.slug()).isPresent()) throw new Invalid("slug", "is taken; choose another");
        long count = Room.count("event", owner);
        if (count >= Limits.ROOMS) throw new Invalid("slug", "an event has at most " + Limits.ROOMS + " rooms");
        Room room = new Room();
        room.event = owner;
        room.slug = input.slug();
        room.position = (int) count;
        apply(room, input);
        room.persistAndFlush();
        return RoomView.of(room);
    }

    public RoomView update(String event, String slug, NewRoom input, IfMatch match) {
        Room room = Room.get(HackEvent.get(event), slug);
        match.require(room.edit);
        checks.require(input);
        if (!input.slug().equals(slug)) throw new Invalid("slug", "cannot be changed; it stands in people's links");
        apply(room, input);
        Room.flush();
        changed.fire(new RoomChanged(room));
        return RoomView.of(room);
    }

    /** @throws org.chalkline.shared.Refused if sessions are placed in it */
    public void delete(String event, String slug, IfMatch match) {
        Room room = Room.get(HackEvent.get(event), slug);
        match.require(room.edit);
        removing.fire(new RoomRemoving(room));
        room.delete();
        Room.flush();
    }

    private static void apply(Room room, NewRoom input) {
        room.name = input.name().strip();
        room.capacity = input.capacity();
        room.equipment = input.equipment().stream().distinct().toList();
        room.tables = input.tables() == null ? 1 : input.tables();
        if (input.order() != null) room.position = input.order();
    }
}

package org.chalkline.schedule;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.event.PublicRoom;
import org.chalkline.shared.Frame;
import org.jspecify.annotations.Nullable;

/** A room: what it has, what is on now, and everything that takes place in it.
 * @param now what is on; empty outside of sessions
 * @param next the session after that; null if there is none */
record RoomPage(
        Frame frame,
        String event,
        String name,
        String seats,
        @Nullable String tables,
        List<Equipment.Icon> equipment,
        boolean during,
        List<NoteView> now,
        @Nullable Upcoming next,
        List<AgendaDay> days,
        String sign,
        String calendar) {
    static RoomPage of(Visit visit, PublicRoom room) {
        LocalDateTime present = visit.moment().now().toLocalDateTime();
        return new RoomPage(
                visit.frame(""),
                visit.event().name(),
                room.name(),
                visit.words().schedule().seats(room.capacity()),
                room.tables() > 1 ? visit.words().about().tables(room.tables()) : null,
                Equipment.all(room.equipment(), visit.words().about()),
                visit.moment().during(),
                Stream.concat(
                                Upcoming.on(visit, room.slug()).stream().map(s -> NoteView.of(visit, s)),
                                PlenaryBlock.in(visit, room.slug()).stream()
                                        .filter(plenary -> plenary.isOn(present))
                                        .map(PlenaryBlock::note))
                        .toList(),
                Upcoming.in(visit, room.slug()).orElse(null),
                AgendaDay.in(visit, room.slug()),
                visit.links().sign(room.slug()),
                visit.links().roomCalendar(room.slug(), visit.words().language()));
    }
}

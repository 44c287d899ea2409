package org.chalkline.schedule;

import java.time.LocalDate;
import java.util.List;
import org.chalkline.event.PublicRoom;
import org.chalkline.shared.Frame;

/** What of an event can be printed and hung up, and what is made for screens.
 * @param posters all days in every size, on one page each
 * @param days each with its own poster and door sheets
 * @param rooms each with its own door sheets, and the sign for a screen
 * @param wall the whole event on one screen */
record PrintPage(
        Frame frame,
        String event,
        List<Poster> posters,
        List<DayRow> days,
        String doorSheets,
        List<RoomRow> rooms,
        String wall) {
    /** @param size such as {@code A3} */
    record Poster(String href, String size) {}

    /** A day's own pages. */
    record DayRow(String name, String poster, String doorSheets) {}

    /** A room's own pages. */
    record RoomRow(String name, String doorSheets, String sign) {}

    static PrintPage of(Visit visit) {
        Links links = visit.links();
        return new PrintPage(
                visit.frame(""),
                visit.event().name(),
                List.of(poster(links, PaperSize.A3), poster(links, PaperSize.A2), poster(links, PaperSize.A4)),
                EventDays.of(visit.version()).stream()
                        .map(day -> day(visit, day))
                        .toList(),
                links.doorSheets(),
                visit.version().rooms().stream().map(room -> room(links, room)).toList(),
                links.wall());
    }

    private static Poster poster(Links links, PaperSize size) {
        return new Poster(links.poster(null, size), size.name());
    }

    private static DayRow day(Visit visit, LocalDate day) {
        Links links = visit.links();
        return new DayRow(visit.format().longDay(day), links.poster(day, PaperSize.A3), links.doorSheets(day));
    }

    private static RoomRow room(Links links, PublicRoom room) {
        return new RoomRow(room.name(), links.doorSheets(room.slug()), links.sign(room.slug()));
    }
}

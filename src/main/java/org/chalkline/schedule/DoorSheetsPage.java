package org.chalkline.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.event.PublicRoom;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Missing;
import org.jspecify.annotations.Nullable;

/** Sheets of paper for the doors of rooms, one for each room and day with sessions.
 * @param version such as {@code 12, published Tue 14 November 08:10}
 * @param back where everything else to print is listed
 * @param style text of the page's style block */
record DoorSheetsPage(String event, String version, List<DoorSheet> sheets, String back, String style) {
    private static final int MOST_SHEETS = 300;
    private static final String WHY = ": all together are more than " + MOST_SHEETS + " sheets";

    /** @param slug of a room; empty for all rooms
     * @param day null for all days
     * @param origin such as {@code https://hackathon.example.org}
     * @throws Missing if there is no such room or day
     * @throws Invalid if there are more sheets than anybody prints at once */
    static DoorSheetsPage of(Visit visit, String slug, @Nullable LocalDate day, String origin) {
        if (day != null) EventDays.require(visit.version(), day);
        List<DoorSheet> sheets = new ArrayList<>();
        for (PublicRoom room : rooms(visit, slug)) {
            for (LocalDate date : day == null ? EventDays.of(visit.version()) : List.of(day)) {
                if (DoorSheet.sessions(visit, room, date).isEmpty()) continue;
                if (sheets.size() == MOST_SHEETS) throw new Invalid("day", "is needed, such as " + date + WHY);
                sheets.add(DoorSheet.of(visit, room, date, origin));
            }
        }
        VersionView newest = VersionView.of(visit.version());
        return new DoorSheetsPage(
                visit.event().name(),
                visit.words().paper().versionPublished(newest.number(), visit.stamp(newest)),
                sheets,
                visit.links().print(),
                visit.style().css());
    }

    private static List<PublicRoom> rooms(Visit visit, String slug) {
        if (slug.isEmpty()) return visit.version().rooms();
        return List.of(visit.edition().room(slug).orElseThrow(() -> new Missing("room", slug)));
    }
}

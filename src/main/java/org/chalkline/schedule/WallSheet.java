package org.chalkline.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chalkline.event.PublicRoom;
import org.chalkline.schedule.DayPlan.Item;
import org.chalkline.session.PublicSession;
import org.jspecify.annotations.Nullable;

/** A page of the wall: either what is on now and next in some rooms, or what comes later, all of one day.
 * @param number from 1
 * @param isShown whether the document opens with it
 * @param say what stands there instead of rooms and sessions; empty if there are some */
record WallSheet(
        int number,
        int count,
        boolean isShown,
        String title,
        String day,
        List<Cell> rooms,
        List<NoteView> later,
        String say) {
    private static final int ROOMS_ON_A_PAGE = 6;
    private static final int SESSIONS_ON_A_PAGE = 10;
    private static final int SIDE_BY_SIDE = 2;
    private static final int ROOMS_SHOWN_IDLE = 10;

    /** A room, or what is for everybody.
     * @param more how many further sessions are on in the room; empty for none
     * @param free said where nothing is on
     * @param next on the same day; null if there is none */
    record Cell(
            String name,
            List<NowAndNext.Running> now,
            String more,
            String free,
            @Nullable Upcoming next) {
        boolean isIdle() {
            return now.isEmpty() && next == null;
        }
    }

    /** What a page holds, before the pages are counted. */
    private record Draft(String title, List<Cell> rooms, List<NoteView> later, String say) {}

    /** @param part number of the page to show; the first one if there are fewer */
    static List<WallSheet> of(Visit visit, int part) {
        LocalDate day = day(visit);
        List<Draft> drafts = drafts(visit, day);
        int shown = part > drafts.size() ? 1 : part;
        List<WallSheet> sheets = new ArrayList<>();
        for (Draft draft : drafts) {
            int number = sheets.size() + 1;
            sheets.add(new WallSheet(
                    number,
                    drafts.size(),
                    number == shown,
                    draft.title(),
                    visit.format().longDay(day),
                    draft.rooms(),
                    draft.later(),
                    draft.say()));
        }
        return sheets;
    }

    /** Today while something of it is on or to come, else the next day of the event with something on it; after the last, that. */
    private static LocalDate day(Visit visit) {
        List<LocalDate> days = EventDays.of(visit.version());
        return days.stream()
                .filter(day -> !day.isBefore(visit.moment().today()))
                .filter(day -> isOnToday(visit, day) || !later(visit, day).isEmpty())
                .findFirst()
                .orElse(days.get(days.size() - 1));
    }

    private static boolean isOnToday(Visit visit, LocalDate day) {
        if (!visit.isToday(day)) return false;
        return visit.sessions().stream().anyMatch(visit.moment()::isOn)
                || NowAndNext.everybody(visit).isPresent();
    }

    private static List<Draft> drafts(Visit visit, LocalDate day) {
        PaperWords words = visit.words().paper();
        if (visit.moment().after()) return List.of(saying(visit, day, words.thatWasIt()));
        List<Draft> drafts = new ArrayList<>();
        if (visit.isToday(day)) {
            for (List<Cell> rooms : chunks(cells(visit), ROOMS_ON_A_PAGE)) {
                drafts.add(new Draft(words.nowAndNext(), rooms, List.of(), ""));
            }
        }
        String title = visit.isToday(day) ? words.laterToday() : visit.format().longDay(day);
        for (List<NoteView> later : chunks(later(visit, day), SESSIONS_ON_A_PAGE)) {
            drafts.add(new Draft(title, List.of(), later, ""));
        }
        return drafts.isEmpty() ? List.of(saying(visit, day, words.nothingMore())) : drafts;
    }

    private static Draft saying(Visit visit, LocalDate day, String say) {
        return new Draft(visit.format().longDay(day), List.of(), List.of(), say);
    }

    private static List<Cell> cells(Visit visit) {
        List<PublicRoom> rooms = visit.version().rooms();
        Stream<Cell> everybody =
                NowAndNext.everybody(visit).stream().map(row -> new Cell(row.name(), row.now(), "", "", null));
        Stream<Cell> each = rooms.stream()
                .map(room -> cell(visit, room))
                .filter(cell -> rooms.size() <= ROOMS_SHOWN_IDLE || !cell.isIdle());
        List<Cell> cells = Stream.concat(everybody, each).toList();
        return cells.stream().allMatch(Cell::isIdle) ? List.of() : cells;
    }

    private static Cell cell(Visit visit, PublicRoom room) {
        PaperWords words = visit.words().paper();
        List<PublicSession> on = Upcoming.on(visit, room.slug());
        Optional<PublicSession> next = Upcoming.next(visit, room.slug())
                .filter(session ->
                        session.start().toLocalDate().equals(visit.moment().today()));
        return new Cell(
                room.name(),
                on.stream()
                        .limit(SIDE_BY_SIDE)
                        .map(session -> NowAndNext.running(visit, session))
                        .toList(),
                on.size() > SIDE_BY_SIDE ? words.more(on.size() - SIDE_BY_SIDE) : "",
                next.isPresent() ? words.freeNow() : words.nothingMoreToday(),
                next.map(session -> Upcoming.of(visit, session)).orElse(null));
    }

    /** What of a day is still to come, in order of time. */
    private static List<NoteView> later(Visit visit, LocalDate day) {
        int now = visit.moment().now().getHour() * 60 + visit.moment().now().getMinute();
        boolean today = visit.moment().today().equals(day);
        return DayPlanner.plan(visit.version(), day).items().stream()
                .filter(item -> item.from() >= 0 && (!today || item.from() > now))
                .filter(item -> isOwn(item, day))
                .map(item -> GridView.note(visit, day, item))
                .toList();
    }

    /** Whether it starts on the day, and not in the night before. */
    private static boolean isOwn(Item item, LocalDate day) {
        return item.session() == null || item.session().start().toLocalDate().equals(day);
    }

    /** Parts of about the same length, none longer than {@code most}. */
    private static <T> List<List<T>> chunks(List<T> all, int most) {
        int count = (all.size() + most - 1) / most;
        List<List<T>> chunks = new ArrayList<>();
        for (int i = 0; i < count; i++) chunks.add(all.subList(all.size() * i / count, all.size() * (i + 1) / count));
        return chunks;
    }
}

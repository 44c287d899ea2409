package org.chalkline.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chalkline.event.EventView;
import org.chalkline.event.OrganizerFrame;
import org.chalkline.session.Kind;
import org.chalkline.session.PartView;
import org.chalkline.session.SessionState;
import org.chalkline.session.SessionView;
import org.chalkline.shared.Format;
import org.chalkline.shared.Frame;
import org.chalkline.shared.PageStyle;
import org.jspecify.annotations.Nullable;

/** The board of one day: the tray, the grid, what is wrong, and what publishing would change.
 * @param all conflicts there are
 * @param problems those that the panel shows, worst first */
record BoardPage(
        Frame frame,
        EventView event,
        LocalDate date,
        String day,
        String placed,
        int blocking,
        int all,
        List<Sticky> tray,
        List<Tab> tabs,
        BoardGrid grid,
        List<ProblemRow> problems,
        PublishBar publish,
        String trayWords) {
    private static final int MOST_SOFT = 20;

    /** The way to a day. */
    record Tab(String href, String day, String words, boolean current) {}

    /** A session that has no place yet. */
    record Sticky(String href, String title, Kind kind, int minutes, String who, List<Equipment.Icon> needs) {}

    static BoardPage of(EventView event, BoardView board, LocalDate date, PublishBar publish, boolean wantsAll) {
        Map<Conflict, Integer> numbers = numbers(board.conflicts());
        PageStyle style = new PageStyle();
        BoardGrid grid = BoardGrid.of(board, DayPlanner.wholeDay(board.draft(), date), style, numbers);
        int blocking = (int) board.conflicts().stream().filter(Conflict::blocks).count();
        int placed = board.placements().size();
        return new BoardPage(
                OrganizerFrame.of(event, "board", style.css()),
                event,
                date,
                Format.ENGLISH.longDay(date),
                placed + " of " + (placed + board.tray().size()),
                blocking,
                board.conflicts().size(),
                board.tray().stream().map(session -> sticky(event, session)).toList(),
                EventDays.of(board.draft()).stream()
                        .map(day -> tab(event, board, day, day.equals(date)))
                        .toList(),
                grid,
                problems(board, numbers, wantsAll),
                publish,
                trayWords(board));
    }

    /** Why nothing is left to place. */
    private static String trayWords(BoardView board) {
        long undecided = board.sessions().values().stream()
                .filter(session -> session.state() == SessionState.SUBMITTED)
                .count();
        if (undecided > 0) {
            return Format.count((int) undecided, "proposal waits", "proposals wait")
                    + " for a decision under Sessions; what is accepted appears here.";
        }
        return board.placements().isEmpty()
                ? "There are no accepted sessions yet. Add some under Sessions."
                : "All accepted sessions have a time and a room.";
    }

    /** The day asked for, or the first of the event. */
    static LocalDate day(BoardView board, @Nullable LocalDate wish) {
        List<LocalDate> days = EventDays.of(board.draft());
        return wish != null && days.contains(wish) ? wish : days.get(0);
    }

    private static Map<Conflict, Integer> numbers(List<Conflict> conflicts) {
        Map<Conflict, Integer> numbers = new LinkedHashMap<>();
        int number = 0;
        for (Conflict conflict : conflicts) {
            if (conflict.isHard()) numbers.put(conflict, conflict.blocks() ? ++number : 0);
        }
        return numbers;
    }

    private static List<ProblemRow> problems(BoardView board, Map<Conflict, Integer> numbers, boolean wantsAll) {
        List<ProblemRow> rows = new ArrayList<>();
        int soft = 0;
        for (Conflict conflict : board.conflicts()) {
            if (!conflict.isHard() && !wantsAll && ++soft > MOST_SOFT) break;
            rows.add(ProblemRow.of(board, conflict, numbers.getOrDefault(conflict, 0)));
        }
        return rows;
    }

    private static Tab tab(EventView event, BoardView board, LocalDate day, boolean current) {
        var codes = EventDays.sessions(board.draft(), day).stream()
                .map(session -> session.code())
                .collect(Collectors.toSet());
        int problems = (int) board.conflicts().stream()
                .filter(conflict ->
                        conflict.blocks() && conflict.sessions().stream().anyMatch(codes::contains))
                .count();
        String words = problems == 0
                ? Format.count(codes.size(), "session", "sessions")
                : Format.count(problems, "problem", "problems");
        return new Tab("/" + event.slug() + "/organize/board?day=" + day, Format.ENGLISH.shortDay(day), words, current);
    }

    private static Sticky sticky(EventView event, SessionView session) {
        return new Sticky(
                "/" + event.slug() + "/organize/board/" + session.code(),
                session.title(),
                session.kind(),
                session.minutes(),
                session.people().stream().map(PartView::name).distinct().collect(Collectors.joining(", ")),
                Equipment.icons(session.needs()));
    }
}

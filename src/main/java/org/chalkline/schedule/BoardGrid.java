package org.chalkline.schedule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chalkline.event.BlockKind;
import org.chalkline.event.PublicRoom;
import org.chalkline.session.PublicSession;
import org.chalkline.session.SessionState;
import org.chalkline.session.SessionView;
import org.chalkline.shared.Format;
import org.chalkline.shared.PageStyle;
import org.jspecify.annotations.Nullable;

/** A day of the draft as a grid: rooms across, time down, each note with its problems.
 * @param css class that sets columns, rows and minutes per row */
record BoardGrid(String css, boolean isBroad, boolean isRoomy, List<Head> heads, List<Step> steps) {
    private static final int COLUMNS_ON_A_SCREEN = 6;
    /** So few columns that notes have a place for their times. */
    private static final int ROOMY = 3;

    /** The head of a room's columns. */
    record Head(String css, String name, String seats, List<Equipment.Icon> icons) {}

    /** A mark on the time axis with what starts there. */
    record Step(String css, String look, String label, List<Slot> slots) {}

    /** A note and its place. */
    record Slot(String css, boolean isWide, Note note) {}

    /** @param number of the problem in the panel; 0 for none */
    record Flag(String look, String icon, int number, String words) {}

    /** A session or block on the board.
     * @param href of the form that moves it; null for a block */
    record Note(
            String id,
            String look,
            String kind,
            String time,
            String title,
            @Nullable String href,
            String who,
            String room,
            boolean isShort,
            boolean hasClash,
            List<Flag> flags) {}

    static BoardGrid of(BoardView board, DayPlan plan, PageStyle style, Map<Conflict, Integer> numbers) {
        List<Head> heads =
                plan.columns().stream().map(column -> head(style, column)).toList();
        TreeMap<Integer, List<Slot>> starts = new TreeMap<>();
        for (int minute = Math.floorDiv(plan.from() + 29, 30) * 30; minute < plan.to(); minute += 30) {
            starts.put(minute, new ArrayList<>());
        }
        for (DayPlan.Item item : plan.items()) {
            starts.computeIfAbsent(item.from(), any -> new ArrayList<>()).add(slot(board, plan, style, item, numbers));
        }
        List<Step> steps = new ArrayList<>();
        starts.forEach((minute, slots) -> steps.add(step(plan, style, minute, slots)));
        String css = style.of("rooms steps per", plan.width(), plan.rows(), plan.step());
        return new BoardGrid(css, plan.width() > COLUMNS_ON_A_SCREEN, plan.width() <= ROOMY, heads, steps);
    }

    private static Head head(PageStyle style, DayPlan.Column column) {
        String css = style.of("wide", column.wide());
        PublicRoom room = column.room();
        if (room == null) return new Head(css, "All rooms", "", List.of());
        String seats = Format.count(room.capacity(), "seat", "seats");
        return new Head(css, room.name(), seats, Equipment.icons(room.equipment()));
    }

    private static Step step(DayPlan plan, PageStyle style, int minute, List<Slot> slots) {
        StringBuilder look = new StringBuilder("tick");
        if (minute % 60 != 0) look.append(" tick-half");
        if (minute % 30 != 0) look.append(" tick-minor");
        if (!slots.isEmpty()) look.append(" has-start");
        return new Step(style.of("at", plan.row(minute)), look.toString(), clock(minute), slots);
    }

    private static Slot slot(
            BoardView board, DayPlan plan, PageStyle style, DayPlan.Item item, Map<Conflict, Integer> numbers) {
        int at = plan.row(item.from());
        int length = Math.max(1, plan.row(item.to()) - at);
        String css = style.of("at len room wide", at, length, item.column(), item.wide());
        boolean isWide = item.wide() > 1 && item.wide() * 2 >= plan.width();
        PublicSession session = item.session();
        Note note = session == null ? block(item) : note(board, session, numbers);
        return new Slot(css, isWide, note);
    }

    private static Note block(DayPlan.Item item) {
        boolean isBreak = item.block() == null || item.block().kind() == BlockKind.BREAK;
        String kind = isBreak ? "Break" : "Plenary";
        String title = item.block() == null ? "" : Format.orEmpty(item.block().title());
        String time = clock(item.from()) + "–" + clock(item.to());
        return new Note(
                "b-" + item.from(),
                isBreak ? "break" : "plenary",
                kind,
                time,
                title.isBlank() ? kind : title,
                null,
                "",
                "",
                item.to() - item.from() <= 30,
                false,
                List.of());
    }

    private static Note note(BoardView board, PublicSession session, Map<Conflict, Integer> numbers) {
        List<Flag> flags = new ArrayList<>();
        numbers.forEach((conflict, number) -> {
            if (!conflict.sessions().contains(session.code())) return;
            String words = ProblemRow.shortWords(conflict.rule());
            if (conflict.blocks()) flags.add(new Flag("clash", "clash", number, words));
            else flags.add(new Flag("dim", "check", 0, words + ", accepted"));
        });
        boolean hasClash = flags.stream().anyMatch(flag -> flag.number() > 0);
        SessionView known = board.sessions().get(session.code());
        if (known != null && !known.state().isGoing()) {
            String words = known.state() == SessionState.SUBMITTED ? "Not accepted yet" : "On the waiting list";
            flags.add(new Flag("dim", "q", 0, words));
        }
        PlacementView placement = board.placements().get(session.code());
        if (placement != null && placement.pinned()) flags.add(new Flag("dim", "lock", 0, "Pinned"));
        return new Note(
                "n-" + session.code(),
                session.kind().look(),
                session.kind().shortName(),
                Format.span(session.start(), session.end()),
                session.title(),
                "/" + board.draft().event().slug() + "/organize/board/" + session.code(),
                session.who(),
                ProblemRow.where(board, session).replaceFirst("^.*, ", ""),
                Duration.between(session.start(), session.end()).toMinutes() <= 30,
                hasClash,
                flags);
    }

    private static String clock(int minute) {
        int ofDay = Math.floorMod(minute, 24 * 60);
        return String.format(Locale.ROOT, "%02d:%02d", ofDay / 60, ofDay % 60);
    }
}

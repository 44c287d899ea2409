package org.chalkline.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.event.Block;
import org.chalkline.event.BlockKind;
import org.chalkline.event.PublicDay;
import org.chalkline.event.PublicRoom;
import org.chalkline.schedule.DayPlan.Column;
import org.chalkline.schedule.DayPlan.Item;
import org.chalkline.session.Kind;
import org.chalkline.session.PublicSession;
import org.jspecify.annotations.Nullable;

/** Lays a day of a published version flat: sessions into the columns of their rooms, what is for everybody across them. */
final class DayPlanner {
    /** Events with more rooms show only those in use. */
    private static final int ROOMS_SHOWN_EMPTY = 10;

    private final Snapshot event;
    private final LocalDate date;
    private final List<Item> wide = new ArrayList<>();
    private final Map<String, List<Item>> byRoom = new HashMap<>();
    private final Map<String, Integer> lanes = new HashMap<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Item> placed = new ArrayList<>();

    private DayPlanner(Snapshot event, LocalDate date) {
        this.event = event;
        this.date = date;
    }

    static DayPlan plan(Snapshot event, LocalDate date) {
        return new DayPlanner(event, date).plan();
    }

    /** The same from opening to closing, with room for what is not placed yet. */
    static DayPlan wholeDay(Snapshot event, LocalDate date) {
        DayPlanner planner = new DayPlanner(event, date);
        DayPlan plan = planner.plan();
        int from = Math.min(plan.from(), planner.opens());
        return new DayPlan(date, from, Math.max(plan.to(), planner.closes()), plan.columns(), plan.items());
    }

    private DayPlan plan() {
        List<Item> sessions = sessions();
        sortOut(sessions);
        wide.addAll(blocks(sessions));
        for (List<Item> ofRoom : byRoom.values()) placeInLanes(ofRoom);
        makeColumns();
        for (Column column : List.copyOf(columns)) placeIn(column);
        wide.sort(Comparator.comparingInt(Item::from));
        for (Item item : wide) placeAcross(item);
        placed.sort(Comparator.comparingInt(Item::from).thenComparingInt(Item::column));
        int from = placed.stream().mapToInt(Item::from).min().orElse(opens());
        int to = placed.stream().mapToInt(Item::to).max().orElse(closes());
        return new DayPlan(date, from, Math.max(to, from + 5), columns, List.copyOf(placed));
    }

    /** The day's sessions, and those that began on an earlier day and still run when this one begins. */
    private List<Item> sessions() {
        List<Item> items = new ArrayList<>();
        int begins = begins();
        for (PublicSession session : event.sessions()) {
            int from = minute(session.start());
            int to = Math.max(from + 1, end(session));
            boolean own = session.start().toLocalDate().equals(date);
            if (own) items.add(new Item(from, to, 0, 1, session, null));
            else if (from < 0 && to > begins) items.add(new Item(begins, to, 0, 1, session, null));
        }
        return items;
    }

    private int begins() {
        int first = EventDays.sessions(event, date).stream()
                .mapToInt(s -> minute(s.start()))
                .min()
                .orElse(opens());
        return Math.min(first, opens());
    }

    /** Local minute of the end; where the clocks go back during a session, its length counts. */
    private int end(PublicSession session) {
        int local = minute(session.end());
        boolean clocksWentBack = session.end().getOffset().getTotalSeconds()
                < session.start().getOffset().getTotalSeconds();
        long length = Duration.between(session.start(), session.end()).toMinutes();
        return clocksWentBack ? minute(session.start()) + (int) length : local;
    }

    private int minute(OffsetDateTime time) {
        return minute(time.toLocalDateTime());
    }

    private int minute(LocalDateTime time) {
        return (int) ChronoUnit.MINUTES.between(date.atStartOfDay(), time);
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    /** Plenaries that have the time to themselves go across all rooms, everything else into its room. */
    private void sortOut(List<Item> sessions) {
        for (Item item : sessions) {
            PublicSession session = session(item);
            boolean alone = sessions.stream().noneMatch(i -> !i.equals(item) && i.overlaps(item.from(), item.to()));
            if (session.kind() == Kind.PLENARY && alone) wide.add(item);
            else
                byRoom.computeIfAbsent(session.room(), any -> new ArrayList<>()).add(item);
        }
    }

    /** Breaks, and plenary blocks that no plenary session stands for. */
    private List<Item> blocks(List<Item> sessions) {
        List<Item> items = new ArrayList<>();
        for (Block block : EventDays.find(event, date).map(PublicDay::blocks).orElse(List.of())) {
            if (block.kind() == BlockKind.SESSIONS) continue;
            int from = minute(block.from());
            int to = minute(block.to());
            if (block.kind() == BlockKind.PLENARY && isReplaced(from, to, sessions)) continue;
            items.add(new Item(from, to, 0, 1, null, block));
        }
        return items;
    }

    private static boolean isReplaced(int from, int to, List<Item> sessions) {
        return sessions.stream().anyMatch(i -> session(i).kind() == Kind.PLENARY && i.from() >= from && i.to() <= to);
    }

    /** Gives each of a room's sessions the first lane that is free; {@code column} is the lane, from 0, until the columns are known. */
    private void placeInLanes(List<Item> items) {
        items.sort(Comparator.comparingInt(Item::from));
        List<Integer> busyUntil = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            int lane = 0;
            while (lane < busyUntil.size() && busyUntil.get(lane) > item.from()) lane++;
            if (lane == busyUntil.size()) busyUntil.add(item.to());
            else busyUntil.set(lane, item.to());
            items.set(i, new Item(item.from(), item.to(), lane, 1, item.session(), null));
        }
        lanes.put(session(items.get(0)).room(), busyUntil.size());
    }

    private void makeColumns() {
        int at = 1;
        boolean few = event.rooms().size() <= ROOMS_SHOWN_EMPTY;
        for (PublicRoom room : event.rooms()) {
            if (!few && !lanes.containsKey(room.slug())) continue;
            int width = lanes.getOrDefault(room.slug(), 1);
            columns.add(new Column(room, at, width));
            at += width;
        }
        if (columns.isEmpty()) columns.add(new Column(null, 1, 1));
    }

    private void placeIn(Column column) {
        PublicRoom room = column.room();
        List<Item> items = room == null ? List.of() : byRoom.getOrDefault(room.slug(), List.of());
        for (Item item : items) {
            boolean alone = items.stream().noneMatch(i -> !i.equals(item) && i.overlaps(item.from(), item.to()));
            int at = column.at() + (alone ? 0 : item.column());
            placed.add(new Item(item.from(), item.to(), at, alone ? column.wide() : 1, item.session(), null));
        }
    }

    /** Across the longest run of columns that are free at that time; if none is, in a column of its own. */
    private void placeAcross(Item item) {
        int width = columns.get(columns.size() - 1).at()
                + columns.get(columns.size() - 1).wide()
                - 1;
        boolean[] taken = new boolean[width + 2];
        for (Item other : placed) {
            if (!other.overlaps(item.from(), item.to())) continue;
            for (int i = 0; i < other.wide(); i++) taken[other.column() + i] = true;
        }
        int best = 0;
        int at = 0;
        for (int start = 1; start <= width; start++) {
            int end = start;
            while (end <= width && !taken[end]) end++;
            if (end - start > best) {
                best = end - start;
                at = start;
            }
        }
        if (best == 0) {
            at = width + 1;
            best = 1;
            columns.add(new Column(null, at, 1));
        }
        placed.add(new Item(item.from(), item.to(), at, best, item.session(), item.block()));
    }

    private int opens() {
        return EventDays.find(event, date).map(day -> minute(day.opens())).orElse(9 * 60);
    }

    private int closes() {
        return EventDays.find(event, date).map(day -> minute(day.closes())).orElse(18 * 60);
    }

    private static PublicSession session(Item item) {
        @Nullable PublicSession session = item.session();
        if (session == null) throw new IllegalStateException("a block has no session");
        return session;
    }
}

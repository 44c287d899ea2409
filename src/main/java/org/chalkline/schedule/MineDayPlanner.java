package org.chalkline.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chalkline.interest.Level;
import org.chalkline.schedule.DayPlan.Item;
import org.chalkline.schedule.MineDay.Choice;
import org.chalkline.schedule.MineDay.Entry;
import org.chalkline.schedule.MineDay.Free;
import org.chalkline.session.Kind;
import org.chalkline.session.PublicSession;
import org.jspecify.annotations.Nullable;

/** Puts what somebody chose of a day, and what is everybody's, in order: sessions that overlap together, gaps between. */
final class MineDayPlanner {
    /** Shorter gaps are the way to the next room. */
    private static final int SHORTEST_GAP = 15;

    private final Visit visit;
    private final LocalDate date;
    private final Map<String, Level> levels;
    private final List<Item> items;

    MineDayPlanner(Visit visit, LocalDate date, Map<String, Level> levels) {
        this.visit = visit;
        this.date = date;
        this.levels = levels;
        this.items = DayPlanner.plan(visit.version(), date).items().stream()
                .filter(item -> item.session() == null || isOwn(item.session()))
                .toList();
    }

    /** Not one that began the day before. */
    private boolean isOwn(PublicSession session) {
        return session.start().toLocalDate().equals(date);
    }

    List<Item> chosen() {
        return items.stream().filter(this::isChosen).toList();
    }

    private boolean isChosen(Item item) {
        PublicSession session = item.session();
        return session != null && session.kind() != Kind.PLENARY && MineAgenda.isChosen(levels, session);
    }

    private static boolean isEverybodys(Item item) {
        return item.session() == null || item.session().kind() == Kind.PLENARY;
    }

    List<Entry> entries() {
        List<List<Item>> groups = groups();
        List<Entry> entries = new ArrayList<>();
        int end = Integer.MAX_VALUE; // no gap before the first
        @Nullable Item last = null;
        boolean toCome = visit.isToday(date);
        int now = visit.moment().now().getHour() * 60 + visit.moment().now().getMinute();
        for (List<Item> group : groups) {
            int from = group.get(0).from();
            boolean isGap = from - end >= SHORTEST_GAP;
            boolean isNow = toCome && now < from;
            if (isNow && isGap && now < end) entries.add(present(now));
            if (isGap) entries.add(free(end, from));
            if (isNow && !(isGap && now < end)) entries.add(present(now));
            if (isNow) toCome = false;
            entries.add(entry(group, walk(last, group)));
            int groupEnd = group.stream().mapToInt(Item::to).max().orElse(from);
            end = end == Integer.MAX_VALUE ? groupEnd : Math.max(end, groupEnd);
            last = group.size() == 1 ? group.get(0) : null;
        }
        return entries;
    }

    /** What is everybody's alone; what was chosen with all that overlaps it, directly or by others. */
    private List<List<Item>> groups() {
        List<List<Item>> groups = new ArrayList<>();
        int end = Integer.MIN_VALUE;
        for (Item item : chosen()) {
            if (item.from() < end) groups.get(groups.size() - 1).add(item);
            else groups.add(new ArrayList<>(List.of(item)));
            end = Math.max(end, item.to());
        }
        items.stream().filter(MineDayPlanner::isEverybodys).forEach(item -> groups.add(List.of(item)));
        groups.sort(Comparator.comparingInt(group -> group.get(0).from()));
        return groups;
    }

    private Entry entry(List<Item> group, String walk) {
        Item first = group.get(0);
        int end = group.stream().mapToInt(Item::to).max().orElse(first.to());
        String at = GridView.clock(first.from());
        if (isEverybodys(first)) {
            NoteView note = GridView.note(visit, date, first);
            return new Entry(at, MineDay.hours(end - first.from()), "", note, List.of(), null, null, false);
        }
        MineDay.Clash clash = group.size() == 1 ? null : Overlaps.clash(group, levels);
        boolean isOpen = clash != null && !clash.settled();
        List<Choice> chosen =
                group.stream().map(item -> choice(item.session(), isOpen)).toList();
        String length = group.size() == 1 ? MineDay.hours(end - first.from()) : "to " + GridView.clock(end);
        return new Entry(at, length, walk, null, chosen, clash, null, false);
    }

    private Choice choice(@Nullable PublicSession session, boolean isOpen) {
        if (session == null) throw new IllegalStateException("only sessions are chosen");
        Level level = levels.getOrDefault(session.code(), Level.NONE);
        NoteView note = NoteView.of(visit, session).chosen(level);
        return new Choice(note, isOpen ? visit.links().interest(session.code()) : null);
    }

    private String walk(@Nullable Item last, List<Item> group) {
        Item next = group.get(0);
        if (last == null || group.size() > 1 || last.to() != next.from()) return "";
        if (last.session() == null || next.session() == null) return "";
        String from = last.session().room();
        return from.equals(next.session().room())
                ? ""
                : "Straight on from " + visit.roomName(from) + ", without a break between";
    }

    private Entry free(int from, int to) {
        List<SessionPage.Pointer> fitting = items.stream()
                .filter(item -> item.from() >= from && item.to() <= to && isOpen(item))
                .map(item -> SessionPage.pointer(visit, session(item)))
                .toList();
        Free free = new Free("Free until " + GridView.clock(to) + ".", fitting);
        String length = MineDay.hours(to - from) + " free";
        return new Entry(GridView.clock(from), length, "", null, List.of(), null, free, false);
    }

    /** Whether it may be offered: not everybody's, and not turned down. */
    private boolean isOpen(Item item) {
        return !isEverybodys(item) && !levels.containsKey(session(item).code());
    }

    private static PublicSession session(Item item) {
        PublicSession session = item.session();
        if (session == null) throw new IllegalStateException("not a session");
        return session;
    }

    private static Entry present(int minute) {
        return new Entry(GridView.clock(minute), "", "", null, List.of(), null, null, true);
    }
}

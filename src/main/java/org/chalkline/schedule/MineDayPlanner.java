package org.chalkline.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chalkline.interest.Level;
import org.chalkline.schedule.MineDay.Choice;
import org.chalkline.schedule.MineDay.Entry;
import org.chalkline.schedule.MineDay.Free;
import org.chalkline.session.PublicSession;
import org.jspecify.annotations.Nullable;

/** Puts what somebody chose of a day, and what is everybody's, in order: sessions that overlap together, gaps between. */
final class MineDayPlanner {
    /** Shorter gaps are the way to the next room. */
    private static final int SHORTEST_GAP = 15;

    private final Visit visit;
    private final MineWords words;
    private final LocalDate date;
    private final Map<String, Level> levels;
    private final List<MineItem> items;

    MineDayPlanner(Visit visit, LocalDate date, Map<String, Level> levels) {
        this.visit = visit;
        this.words = visit.words().mine();
        this.date = date;
        this.levels = levels;
        this.items = DayPlanner.plan(visit.version(), date).items().stream()
                .filter(item -> item.session() == null || isOwn(item.session()))
                .map(item -> MineItem.of(visit, date, item))
                .sorted(Comparator.comparing(item -> item.from().toInstant()))
                .toList();
    }

    /** Not one that began the day before. */
    private boolean isOwn(PublicSession session) {
        return session.start().toLocalDate().equals(date);
    }

    List<MineItem> chosen() {
        return items.stream()
                .filter(item -> !item.isEverybodys() && MineAgenda.isChosen(levels, session(item)))
                .toList();
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        @Nullable OffsetDateTime end = null; // no gap before the first
        @Nullable MineItem last = null;
        boolean toCome = visit.isToday(date);
        OffsetDateTime now = visit.moment().now().toOffsetDateTime();
        for (List<MineItem> group : groups()) {
            OffsetDateTime from = group.get(0).from();
            boolean isNow = toCome && now.isBefore(from);
            if (end == null || MineItem.minutes(end, from) < SHORTEST_GAP) {
                if (isNow) entries.add(present(now));
            } else {
                boolean isBeforeGap = now.isBefore(end);
                if (isNow && isBeforeGap) entries.add(present(now));
                entries.add(free(end, from));
                if (isNow && !isBeforeGap) entries.add(present(now));
            }
            if (isNow) toCome = false;
            entries.add(entry(group, walk(last, group)));
            OffsetDateTime groupEnd = MineItem.end(group);
            end = end == null || end.isBefore(groupEnd) ? groupEnd : end;
            last = group.size() == 1 ? group.get(0) : null;
        }
        return entries;
    }

    /** What is everybody's alone; what was chosen with all that overlaps it, directly or by others. */
    private List<List<MineItem>> groups() {
        List<List<MineItem>> groups = new ArrayList<>();
        @Nullable OffsetDateTime end = null;
        for (MineItem item : chosen()) {
            if (end != null && item.from().isBefore(end))
                groups.get(groups.size() - 1).add(item);
            else groups.add(new ArrayList<>(List.of(item)));
            end = end == null || end.isBefore(item.to()) ? item.to() : end;
        }
        items.stream().filter(MineItem::isEverybodys).forEach(item -> groups.add(List.of(item)));
        groups.sort(Comparator.comparing(group -> group.get(0).from().toInstant()));
        return groups;
    }

    private Entry entry(List<MineItem> group, String walk) {
        MineItem first = group.get(0);
        if (first.isEverybodys()) {
            NoteView note = GridView.note(visit, date, first.item());
            return entry(first.from(), MineDay.length(words, first.minutes()), "", note, List.of(), null, null);
        }
        MineDay.Clash clash = group.size() == 1 ? null : new Overlaps(visit, date).clash(group, levels);
        boolean isOpen = clash != null && !clash.settled();
        List<Choice> chosen =
                group.stream().map(item -> choice(session(item), isOpen)).toList();
        String length = group.size() == 1
                ? MineDay.length(words, first.minutes())
                : words.until(visit.times().clock(date, MineItem.end(group), first.from()));
        return entry(first.from(), length, walk, null, chosen, clash, null);
    }

    private Entry entry(
            OffsetDateTime from,
            String length,
            String walk,
            @Nullable NoteView everybodys,
            List<Choice> chosen,
            MineDay.@Nullable Clash clash,
            @Nullable Free free) {
        String mark = visit.times().mark(date, from);
        return new Entry(visit.times().clock(from), mark, length, walk, everybodys, chosen, clash, free, false);
    }

    private Choice choice(PublicSession session, boolean isOpen) {
        Level level = levels.getOrDefault(session.code(), Level.NONE);
        NoteView note = NoteView.of(visit, session).chosen(level);
        return new Choice(note, isOpen ? visit.links().interest(session.code()) : null);
    }

    private String walk(@Nullable MineItem last, List<MineItem> group) {
        MineItem next = group.get(0);
        if (last == null || group.size() > 1 || !last.to().isEqual(next.from())) return "";
        if (last.session() == null || next.session() == null) return "";
        String from = last.session().room();
        return from.equals(next.session().room()) ? "" : words.straightOn(visit.roomName(from));
    }

    private Entry free(OffsetDateTime from, OffsetDateTime to) {
        List<SessionPage.Pointer> fitting = items.stream()
                .filter(item -> !item.from().isBefore(from) && !item.to().isAfter(to) && isOpen(item))
                .map(item -> SessionPage.pointer(visit, session(item)))
                .toList();
        Free free = new Free(words.freeUntil(visit.times().clock(date, to, from)), fitting);
        String length = words.free(MineDay.length(words, MineItem.minutes(from, to)));
        return entry(from, length, "", null, List.of(), null, free);
    }

    /** Whether it may be offered: not everybody's, and not turned down. */
    private boolean isOpen(MineItem item) {
        return !item.isEverybodys() && !levels.containsKey(session(item).code());
    }

    private static PublicSession session(MineItem item) {
        PublicSession session = item.session();
        if (session == null) throw new IllegalStateException("not a session");
        return session;
    }

    private Entry present(OffsetDateTime now) {
        String mark = visit.times().mark(date, now);
        return new Entry(visit.times().clock(now), mark, "", "", null, List.of(), null, null, true);
    }
}

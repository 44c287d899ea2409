package org.chalkline.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chalkline.event.PublicRoom;
import org.chalkline.schedule.DayPlan.Column;
import org.chalkline.schedule.DayPlan.Item;
import org.chalkline.session.PublicSession;
import org.jspecify.annotations.Nullable;

/** The time-space grid of a day, ready to print.
 * @param css class that sets columns, rows and minutes per row
 * @param isBroad whether it has more columns than a wide screen shows at once
 * @param steps in order of time */
record GridView(String css, boolean isBroad, List<Head> heads, List<Step> steps, boolean hasNow) {
    private static final int COLUMNS_ON_A_SCREEN = 7;

    /** The head of a room's columns.
     * @param href null above what is everybody's */
    record Head(String css, String name, @Nullable String href, String seats, List<Equipment.Icon> icons) {}

    /** A moment of the day: its mark on the time axis with what starts there, or the line of the present minute.
     * @param look classes of the mark
     * @param dayMark such as {@code next day}, see {@link Times#mark}
     * @param now whether this is the present */
    record Step(String css, String look, String label, String dayMark, boolean now, List<Slot> slots) {}

    /** A note and its place. */
    record Slot(String css, boolean isWide, NoteView note) {}

    static GridView of(Visit visit, DayPlan plan) {
        String css = visit.style().of("rooms steps per", plan.width(), plan.rows(), plan.step());
        List<Head> heads =
                plan.columns().stream().map(column -> head(visit, column)).toList();
        List<Step> steps = steps(visit, plan);
        boolean hasNow = steps.stream().anyMatch(Step::now);
        return new GridView(css, plan.width() > COLUMNS_ON_A_SCREEN, heads, steps, hasNow);
    }

    private static Head head(Visit visit, Column column) {
        String css = visit.style().of("wide", column.wide());
        PublicRoom room = column.room();
        if (room == null) return new Head(css, visit.words().schedule().allRooms(), null, "", List.of());
        String seats = visit.words().schedule().seats(room.capacity());
        return new Head(css, room.name(), visit.links().room(room.slug()), seats, Equipment.icons(room.equipment()));
    }

    private static List<Step> steps(Visit visit, DayPlan plan) {
        TreeMap<Integer, List<Item>> starts = new TreeMap<>();
        for (Item item : plan.items()) {
            starts.computeIfAbsent(item.from(), any -> new ArrayList<>()).add(item);
        }
        TreeSet<Integer> minutes = new TreeSet<>(starts.keySet());
        for (int minute = Math.floorDiv(plan.from() + 29, 30) * 30; minute < plan.to(); minute += 30) {
            if (!visit.times().isReaders() || !visit.times().isSkipped(plan.date(), minute)) minutes.add(minute);
        }
        Integer now = nowIn(visit, plan);
        List<Step> steps = new ArrayList<>();
        for (int minute : minutes) {
            if (now != null && now < minute) {
                steps.add(nowLine(visit, plan, now));
                now = null;
            }
            steps.addAll(marks(visit, plan, minute, starts.getOrDefault(minute, List.of())));
        }
        if (now != null) steps.add(nowLine(visit, plan, now));
        return steps;
    }

    private static @Nullable Integer nowIn(Visit visit, DayPlan plan) {
        if (!visit.isToday(plan.date())) return null;
        int now = visit.moment().now().getHour() * 60 + visit.moment().now().getMinute();
        return now < plan.from() || now >= plan.to() ? null : now;
    }

    private static Step nowLine(Visit visit, DayPlan plan, int now) {
        OffsetDateTime time = visit.moment().now().toOffsetDateTime();
        String css = visit.style().of("at", plan.row(now));
        return new Step(css, "", visit.times().clock(time), visit.times().mark(plan.date(), time), true, List.of());
    }

    /** One mark; two where the event's clock shows the same time twice and the reader's does not. */
    private static List<Step> marks(Visit visit, DayPlan plan, int minute, List<Item> items) {
        if (!visit.times().isReaders()) return List.of(mark(visit, plan, minute, clock(minute), "", items));
        TreeMap<Instant, List<Item>> starts = new TreeMap<>();
        for (Item item : items) {
            starts.computeIfAbsent(start(visit, plan, item).toInstant(), any -> new ArrayList<>())
                    .add(item);
        }
        if (starts.isEmpty()) starts.put(visit.times().at(plan.date(), minute).toInstant(), List.of());
        List<Step> steps = new ArrayList<>();
        starts.forEach((at, ofTime) -> {
            OffsetDateTime time = at.atZone(visit.zone()).toOffsetDateTime();
            String dayMark = visit.times().mark(plan.date(), time);
            steps.add(mark(visit, plan, minute, visit.times().clock(time), dayMark, ofTime));
        });
        return steps;
    }

    /** When it begins on this day. */
    private static OffsetDateTime start(Visit visit, DayPlan plan, Item item) {
        PublicSession session = item.session();
        if (session != null && session.start().toLocalDate().equals(plan.date())) return session.start();
        return visit.times().at(plan.date(), item.from());
    }

    private static Step mark(Visit visit, DayPlan plan, int minute, String label, String dayMark, List<Item> items) {
        StringBuilder look = new StringBuilder("tick");
        if (minute % 60 != 0) look.append(" tick-half");
        if (minute % 30 != 0) look.append(" tick-minor");
        if (!items.isEmpty()) look.append(" has-start");
        List<Slot> slots = items.stream().map(item -> slot(visit, plan, item)).toList();
        return new Step(visit.style().of("at", plan.row(minute)), look.toString(), label, dayMark, false, slots);
    }

    private static Slot slot(Visit visit, DayPlan plan, Item item) {
        int at = plan.row(item.from());
        int length = Math.max(1, plan.row(item.to()) - at);
        String css = visit.style().of("at len room wide", at, length, item.column(), item.wide());
        boolean wide = item.wide() > 1 && item.wide() * 2 >= plan.width();
        return new Slot(css, wide, note(visit, plan.date(), item));
    }

    static NoteView note(Visit visit, LocalDate date, Item item) {
        if (item.session() != null) return NoteView.of(visit, item.session());
        if (item.block() != null) return NoteView.of(visit, date, item.block());
        throw new IllegalStateException("neither a session nor a block");
    }

    /** {@code 14:30}, also for minutes past midnight. */
    static String clock(int minute) {
        int ofDay = Math.floorMod(minute, 24 * 60);
        return String.format(Locale.ROOT, "%02d:%02d", ofDay / 60, ofDay % 60);
    }
}

package org.chalkline.schedule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chalkline.event.BlockKind;
import org.chalkline.session.Kind;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Frame;

/** The schedule of one day: rooms across and time down, or a list in order of time on narrow screens.
 * @param eyebrow such as {@code Xen Hackathon, day 1 of 3}
 * @param version such as {@code 6, Tue 6 March 13:05}
 * @param zone such as {@code PST, UTC−8}
 * @param look {@code list}, {@code compact}, {@code grid}; {@code auto} if the reader's screen decides
 * @param views the ways to these, and back
 * @param times how another zone is chosen
 * @param kinds those that occur on the day, for the legend
 * @param isEmpty whether nothing at all is on
 * @param isFilteredOut whether the filters leave no session
 * @param text where the same stands as plain text
 * @param print where what can be printed is listed
 * @param calendar where it is a calendar */
record SchedulePage(
        Frame frame,
        String eyebrow,
        String day,
        String version,
        String changes,
        String zone,
        String count,
        List<Tab> tabs,
        String look,
        List<View> views,
        ZoneSwitch times,
        FilterBar filters,
        GridView grid,
        List<Kind> kinds,
        boolean hasBreak,
        boolean isEmpty,
        boolean isFilteredOut,
        String text,
        String print,
        String calendar) {
    /** The way to a day. */
    record Tab(String href, String day, String words, boolean current) {}

    /** The way to a density; from the one that is chosen, back to what the screen decides. */
    record View(String href, String word, String title, boolean current) {}

    static SchedulePage of(Visit visit, LocalDate date, SessionFilter filter) {
        ScheduleWords words = visit.words().schedule();
        DayPlan day = DayPlanner.plan(visit.version(), date);
        DayPlan plan = day.only(session -> filter.shows(visit, session));
        FilterBar filters = FilterBar.of(visit, date, filter);
        GridView grid = GridView.of(visit, plan);
        List<LocalDate> days = EventDays.of(visit.version());
        VersionView newest = VersionView.of(visit.version());
        List<PublicSession> sessions = EventDays.sessions(visit.version(), date);
        return new SchedulePage(
                visit.frame("schedule"),
                words.dayOf(visit.event().name(), days.indexOf(date) + 1, days.size()),
                visit.format().longDay(date),
                newest.number() + ", " + visit.stamp(newest),
                visit.links().changes(),
                visit.times().zone(date),
                words.sessions(sessions.size()),
                days.stream().map(of -> tab(visit, of, of.equals(date), filter)).toList(),
                visit.links().view() == null ? "auto" : visit.links().view().word(),
                Stream.of(Density.values())
                        .map(density -> view(visit, date, filter, density))
                        .toList(),
                ZoneSwitch.of(visit, date, filter),
                filters,
                grid,
                kinds(plan),
                plan.items().stream().anyMatch(SchedulePage::isBreak),
                day.items().isEmpty(),
                !filter.isAll() && plan.items().stream().allMatch(item -> item.session() == null),
                visit.links().scheduleText(),
                visit.links().print(),
                visit.links().calendar(visit.words().language()));
    }

    private static View view(Visit visit, LocalDate date, SessionFilter filter, Density density) {
        boolean current = density == visit.links().view();
        String href = visit.links().in(current ? null : density).schedule(date, filter);
        return new View(href, density.word(), density.title(visit.words().schedule()), current);
    }

    /** The day to show unless another is asked for: today during the event, else the first. */
    static LocalDate usualDay(Snapshot event, Moment moment) {
        List<LocalDate> days = EventDays.of(event);
        return days.contains(moment.today()) ? moment.today() : days.get(0);
    }

    static Tab tab(Visit visit, LocalDate day, boolean current, SessionFilter filter) {
        int sessions = (int) EventDays.sessions(visit.version(), day).stream()
                .filter(session -> filter.shows(visit, session))
                .count();
        String count = visit.words().schedule().sessions(sessions);
        String words = visit.isToday(day) ? visit.words().schedule().today(count) : count;
        return new Tab(visit.links().schedule(day, filter), visit.format().shortDay(day), words, current);
    }

    /** The kinds that occur on a day. */
    static List<Kind> kinds(DayPlan plan) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (DayPlan.Item item : plan.items()) {
            if (item.session() != null) kinds.add(item.session().kind());
            else if (!isBreak(item)) kinds.add(Kind.PLENARY);
        }
        return List.copyOf(kinds);
    }

    static boolean isBreak(DayPlan.Item item) {
        return item.block() != null && item.block().kind() == BlockKind.BREAK;
    }
}

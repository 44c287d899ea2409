package org.chalkline.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.event.PublicDay;
import org.chalkline.event.PublicEvent;
import org.chalkline.shared.Format;
import org.chalkline.shared.Frame;
import org.jspecify.annotations.Nullable;

/** An event's front page, with a face for before, during and after.
 * @param heading {@code Now at Xen Hackathon} while it lasts, else its name
 * @param lede one or two sentences: how long it is to go, or thanks
 * @param facts for the title block, four at most
 * @param ruler today's, or the next day's; null if that day has no blocks
 * @param rooms now and next; null unless the event is on
 * @param days shown in full: the first before the event, all after it
 * @param changes what the newest version changed, the first of them
 * @param isFirstVersion whether there is nothing to compare with */
record HomePage(
        Frame frame,
        String eyebrow,
        String heading,
        @Nullable String slogan,
        String lede,
        List<Fact> facts,
        @Nullable RulerView ruler,
        String rulerDay,
        @Nullable NowAndNext rooms,
        List<AgendaDay> days,
        List<SchedulePage.Tab> tabs,
        String version,
        int number,
        boolean isFirstVersion,
        List<ChangeView> changes,
        String changesHref) {
    private static final int CHANGES_SHOWN = 6;

    /** A cell of the title block. */
    record Fact(String name, String value) {}

    /** @param changes of the newest version; empty if it is the first */
    static HomePage of(Visit visit, List<ChangeView> changes) {
        PublicEvent event = visit.event();
        Moment moment = visit.moment();
        LocalDate day = shownDay(visit);
        NowAndNext rooms = moment.during() ? NowAndNext.of(visit) : null;
        RulerView ruler = moment.after() ? null : RulerView.of(visit, day).orElse(null);
        VersionView newest = VersionView.of(visit.version());
        return new HomePage(
                visit.frame("now"),
                eyebrow(visit),
                moment.during() ? visit.words().about().nowAt(event.name()) : event.name(),
                event.slogan(),
                lede(visit),
                facts(visit),
                ruler,
                visit.format().longDay(day),
                rooms,
                days(visit),
                EventDays.of(visit.version()).stream()
                        .map(d -> SchedulePage.tab(visit, d, false, SessionFilter.ALL))
                        .toList(),
                visit.stamp(newest),
                newest.number(),
                visit.latest() == null,
                changes.subList(0, Math.min(CHANGES_SHOWN, changes.size())),
                visit.links().changes());
    }

    private static LocalDate shownDay(Visit visit) {
        List<LocalDate> days = EventDays.of(visit.version());
        return days.stream()
                .filter(day -> !day.isBefore(visit.moment().today()))
                .findFirst()
                .orElse(days.get(days.size() - 1));
    }

    /** Host, place and dates; the host only where the place does not name it. */
    private static String eyebrow(Visit visit) {
        PublicEvent event = visit.event();
        String venue = Format.orEmpty(event.venue());
        String host = Format.orEmpty(event.host());
        Stream<String> parts = Stream.of(venue.contains(host) ? "" : host, venue, visit.dates());
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private static String lede(Visit visit) {
        if (visit.moment().before()) return countdown(visit);
        if (visit.moment().after()) return visit.words().about().over();
        return "";
    }

    private static String countdown(Visit visit) {
        LocalDate first = EventDays.first(visit.version());
        long days = ChronoUnit.DAYS.between(visit.moment().today(), first);
        AboutWords words = visit.words().about();
        String day = visit.format().longDay(first);
        String time = EventDays.find(visit.version(), first)
                .map(PublicDay::opens)
                .map(opens -> visit.times().clock(first, opens))
                .orElse("");
        if (time.isEmpty()) return days == 1 ? words.startsTomorrow(day) : words.startsIn(days, day);
        return days == 1 ? words.startsTomorrowAt(day, time) : words.startsInAt(days, day, time);
    }

    private static List<Fact> facts(Visit visit) {
        Snapshot version = visit.version();
        AboutWords words = visit.words().about();
        List<Fact> facts = new ArrayList<>();
        if (visit.moment().during())
            facts.add(new Fact(words.today(), visit.format().day(visit.moment().today())));
        facts.add(new Fact(words.sessions(), Integer.toString(version.sessions().size())));
        facts.add(new Fact(words.rooms(), Integer.toString(version.rooms().size())));
        if (!visit.moment().during())
            facts.add(new Fact(
                    words.peopleWithPart(), Integer.toString(version.people().size())));
        return facts;
    }

    private static List<AgendaDay> days(Visit visit) {
        if (visit.moment().during()) return List.of();
        List<LocalDate> days = EventDays.of(visit.version());
        Stream<LocalDate> shown = visit.moment().before() ? days.stream().limit(1) : days.stream();
        return shown.map(day -> AgendaDay.whole(visit, day)).toList();
    }
}

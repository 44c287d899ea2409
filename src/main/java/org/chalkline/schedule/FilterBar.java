package org.chalkline.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.chalkline.people.PublicPerson;
import org.chalkline.session.Kind;
import org.chalkline.session.PublicSession;
import org.jspecify.annotations.Nullable;

/** The filters of the schedule: kinds and changes as links, the rest as a form.
 * @param mine where the reader's own choices stand
 * @param changed the way to what changed, or back; null if the newest version changed nothing
 * @param hidden fields of the form that it keeps
 * @param clear the way to everything
 * @param found such as {@code 3 of 37 sessions}
 * @param ways if nothing is found: which choice to give up for how many
 * @param isUsed whether any filter is on */
record FilterBar(
        String mine,
        List<Chip> kinds,
        @Nullable Chip changed,
        List<Hidden> hidden,
        List<Pick> tags,
        List<Pick> rooms,
        List<Pick> people,
        String text,
        String clear,
        String found,
        List<Way> ways,
        boolean isUsed) {
    /** A choice to make, or to take back.
     * @param look suffix of style class and icon */
    record Chip(String href, String look, String name, boolean isOn) {}

    /** One of several to choose from. */
    record Pick(String value, String words, boolean isChosen) {}

    /** A field that readers do not see. */
    record Hidden(String name, String value) {}

    /** A choice to give up. */
    record Way(String href, String words) {}

    static FilterBar of(Visit visit, LocalDate day, SessionFilter filter) {
        ScheduleWords words = visit.words().schedule();
        List<PublicSession> ofDay = EventDays.sessions(visit.version(), day);
        int shown = count(visit, ofDay, filter);
        return new FilterBar(
                visit.links().mine(),
                kinds(visit, day, filter),
                changed(visit, day, filter),
                hidden(visit, day, filter),
                options(words.allTags(), filter.tags(), tags(visit)),
                options(words.allRooms(), filter.rooms(), rooms(visit)),
                options(words.everybody(), filter.people(), people(visit)),
                filter.text(),
                visit.links().schedule(day),
                words.found(shown, words.sessions(ofDay.size())),
                shown > 0 || filter.isAll() ? List.of() : ways(visit, day, ofDay, filter),
                !filter.isAll());
    }

    private static int count(Visit visit, List<PublicSession> sessions, SessionFilter filter) {
        return (int) sessions.stream()
                .filter(session -> filter.shows(visit, session))
                .count();
    }

    private static List<Chip> kinds(Visit visit, LocalDate day, SessionFilter filter) {
        Set<Kind> used = EnumSet.noneOf(Kind.class);
        visit.sessions().forEach(session -> used.add(session.kind()));
        used.addAll(filter.kinds());
        return used.stream()
                .map(kind -> new Chip(
                        visit.links().schedule(day, filter.toggled(kind)),
                        kind.look(),
                        visit.words().session().kindShort(kind),
                        filter.kinds().contains(kind)))
                .toList();
    }

    private static @Nullable Chip changed(Visit visit, LocalDate day, SessionFilter filter) {
        Changes latest = visit.latest();
        int count = latest == null ? 0 : latest.added().size() + latest.moved().size();
        if (count == 0 && !filter.changed()) return null;
        String href = visit.links().schedule(day, filter.toggledChanged());
        return new Chip(href, "delta", visit.words().schedule().changed(count), filter.changed());
    }

    private static List<Hidden> hidden(Visit visit, LocalDate day, SessionFilter filter) {
        List<Hidden> fields = new ArrayList<>();
        fields.add(new Hidden("day", day.toString()));
        fields.addAll(visit.links().keptOnSchedule());
        filter.kinds().forEach(kind -> fields.add(new Hidden("kind", kind.word())));
        if (filter.changed()) fields.add(new Hidden("changed", "yes"));
        filter.tags().stream().skip(1).forEach(tag -> fields.add(new Hidden("tag", tag)));
        filter.rooms().stream().skip(1).forEach(room -> fields.add(new Hidden("room", room)));
        filter.people().stream().skip(1).forEach(person -> fields.add(new Hidden("person", person)));
        return fields;
    }

    private static List<Pick> tags(Visit visit) {
        TreeMap<String, String> tags = new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(tag -> tag));
        visit.sessions().forEach(session -> session.tags().forEach(tag -> tags.put(tag, tag)));
        return tags.keySet().stream().map(tag -> new Pick(tag, tag, false)).toList();
    }

    private static List<Pick> rooms(Visit visit) {
        return visit.version().rooms().stream()
                .map(room -> new Pick(room.slug(), room.name(), false))
                .toList();
    }

    private static List<Pick> people(Visit visit) {
        return visit.version().people().stream()
                .sorted(Comparator.comparing(PublicPerson::name))
                .map(person -> new Pick(person.slug(), person.name(), false))
                .toList();
    }

    /** What is chosen stays in the list even where the event does not know it. Of several that an address names, the form
     * can show the first; it keeps the others as hidden fields. */
    private static List<Pick> options(String all, List<String> choices, List<Pick> known) {
        List<String> chosen = choices.stream().limit(1).toList();
        List<Pick> options = new ArrayList<>();
        options.add(new Pick("", all, chosen.isEmpty()));
        Set<String> left = new TreeSet<>(chosen);
        for (Pick pick : known) {
            options.add(new Pick(pick.value(), pick.words(), left.remove(pick.value())));
        }
        left.forEach(value -> options.add(new Pick(value, value, true)));
        return options;
    }

    private static List<Way> ways(Visit visit, LocalDate day, List<PublicSession> sessions, SessionFilter filter) {
        List<Way> ways = new ArrayList<>();
        record Choice(IntFunction<String> words, Function<SessionFilter, SessionFilter> without) {}
        ScheduleWords words = visit.words().schedule();
        for (Choice choice : List.of(
                new Choice(words::dropKind, SessionFilter::withoutKinds),
                new Choice(words::dropTag, SessionFilter::withoutTags),
                new Choice(words::dropRoom, SessionFilter::withoutRooms),
                new Choice(words::dropPerson, SessionFilter::withoutPeople),
                new Choice(words::dropWords, SessionFilter::withoutText),
                new Choice(words::dropChanged, SessionFilter::withoutChanged))) {
            SessionFilter less = choice.without().apply(filter);
            int count = less.equals(filter) ? 0 : count(visit, sessions, less);
            if (count > 0) {
                ways.add(new Way(
                        visit.links().schedule(day, less), choice.words().apply(count)));
            }
        }
        return ways;
    }
}

package org.chalkline.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chalkline.event.RoomView;
import org.chalkline.people.PersonView;
import org.chalkline.people.Window;
import org.chalkline.shared.Format;

/** What an organizer should know of a session before deciding, found in the rest of the event.
 * @param sessions all of the event
 * @param parts of the event in which sessions run */
record ReviewFacts(
        List<SessionView> sessions,
        Map<String, List<Window>> available,
        List<RoomView> rooms,
        List<Window> parts,
        Map<String, Demand> demand) {
    /** One thing to know.
     * @param head the matter in a few words
     * @param text what follows from it */
    record Finding(String icon, String head, String text) {}

    private static final int MOST_OVERLAPS = 3;
    private static final Set<SessionState> GONE =
            EnumSet.of(SessionState.REJECTED, SessionState.CANCELLED, SessionState.WITHDRAWN, SessionState.DRAFT);

    static ReviewFacts of(
            List<SessionView> sessions,
            List<PersonView> people,
            List<RoomView> rooms,
            List<Window> parts,
            List<Demand> demand) {
        return new ReviewFacts(
                sessions,
                people.stream().collect(Collectors.toMap(PersonView::slug, PersonView::available)),
                rooms,
                parts,
                demand.stream().collect(Collectors.toMap(Demand::session, Function.identity())));
    }

    Demand demand(String code) {
        return demand.getOrDefault(code, new Demand(code, 0, 0));
    }

    List<Window> available(String person) {
        return available.getOrDefault(person, List.of());
    }

    /** {@code 7 of 11} parts of the event in which all its people can, or {@code any time}. */
    String canMake(SessionView session) {
        List<List<Window>> people = people(session);
        return people.isEmpty() || parts.isEmpty() ? "any time" : fitting(session, people) + " of " + parts.size();
    }

    /** Most pressing first. */
    List<Finding> findings(SessionView session) {
        List<Finding> found = new ArrayList<>();
        List<List<Window>> people = people(session);
        if (!people.isEmpty() && !parts.isEmpty() && fitting(session, people) == 0) {
            found.add(new Finding(
                    "clock",
                    "Its people are never there together.",
                    "No part of the event has " + Format.ENGLISH.minutes(session.minutes())
                            + " that all of them can make."));
        }
        found.addAll(overlaps(session));
        found.addAll(seats(session));
        return found;
    }

    private List<List<Window>> people(SessionView session) {
        return session.people().stream()
                .map(PartView::person)
                .distinct()
                .map(this::available)
                .filter(windows -> !windows.isEmpty())
                .toList();
    }

    private long fitting(SessionView session, List<List<Window>> people) {
        return parts.stream()
                .filter(part -> Presence.fits(part, people, session.minutes()))
                .count();
    }

    private List<Finding> overlaps(SessionView session) {
        List<Overlap> all = sessions.stream()
                .filter(other -> !other.code().equals(session.code()) && !GONE.contains(other.state()))
                .map(other -> Overlap.of(session, other))
                .filter(overlap -> !overlap.people.isEmpty() || !overlap.tags.isEmpty())
                .sorted(Comparator.comparing((Overlap overlap) -> -overlap.people.size())
                        .thenComparing(overlap -> -overlap.tags.size()))
                .toList();
        List<Finding> found = new ArrayList<>(
                all.stream().limit(MOST_OVERLAPS).map(Overlap::finding).toList());
        int more = all.size() - found.size();
        if (more > 0) {
            String others = Format.count(more, "other session", "other sessions");
            found.add(new Finding("copy", "It shares people or tags with " + others + " as well.", ""));
        }
        return found;
    }

    private record Overlap(SessionView other, List<String> people, List<String> tags) {
        static Overlap of(SessionView session, SessionView other) {
            Set<String> slugs = other.people().stream().map(PartView::person).collect(Collectors.toSet());
            return new Overlap(
                    other,
                    session.people().stream()
                            .filter(part -> slugs.contains(part.person()))
                            .map(PartView::name)
                            .distinct()
                            .toList(),
                    session.tags().stream().filter(other.tags()::contains).toList());
        }

        Finding finding() {
            List<String> why = new ArrayList<>();
            if (!people.isEmpty()) why.add("Same people: " + String.join(", ", people) + ".");
            if (!tags.isEmpty()) why.add("Same tags: " + String.join(", ", tags) + ".");
            why.add(people.isEmpty() ? "Better not at the same time." : "They cannot run at the same time.");
            String head = (people.isEmpty() ? "Close to “" : "Overlaps “") + other.title() + "”.";
            return new Finding("copy", head, String.join(" ", why));
        }
    }

    private List<Finding> seats(SessionView session) {
        if (rooms.isEmpty()) return List.of();
        List<RoomView> fitting = rooms.stream()
                .filter(room -> room.equipment().containsAll(session.needs()))
                .toList();
        if (fitting.isEmpty()) {
            String needs = String.join(" and ", session.needs());
            return List.of(new Finding("room", "No room has what it needs.", "None has " + needs + "."));
        }
        Demand wanted = demand(session.code());
        int people = wanted.must() + wanted.interested();
        List<RoomView> small =
                fitting.stream().filter(room -> room.capacity() < people).toList();
        if (small.isEmpty()) return List.of();
        String heads = "Too big for " + (small.size() == rooms.size() ? "every room" : names(small)) + ".";
        String want = people + (people == 1 ? " wants in" : " want in");
        List<RoomView> large = fitting.stream()
                .filter(room -> room.capacity() >= people)
                .sorted(Comparator.comparing(RoomView::capacity))
                .toList();
        String where = large.isEmpty()
                ? "the largest that has what it needs holds "
                        + small.stream().mapToInt(RoomView::capacity).max().orElse(0) + "."
                : names(large) + (large.size() == 1 ? " fits." : " fit.");
        return List.of(new Finding("people", heads, want + "; " + where));
    }

    private static String names(List<RoomView> rooms) {
        return rooms.stream()
                .map(room -> room.name() + " (" + room.capacity() + ")")
                .collect(Collectors.joining(", "));
    }
}

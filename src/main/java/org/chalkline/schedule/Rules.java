package org.chalkline.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All rules of the contract, hard before soft, and how they are asked together. */
public final class Rules {
    static final List<Rule> ALL = List.of(
            new RoomDoubleBooked(),
            new PersonDoubleBooked(),
            new PersonUnavailable(),
            new EquipmentMissing(),
            new OutsideOpeningHours(),
            new OverBreak(),
            new SetUpOverlap(),
            new OutOfOrder(),
            new RoomTooSmall(),
            new InterestClash(),
            new TagClash());

    private static final Set<String> NEVER_ACCEPTED = Set.of(RoomDoubleBooked.RULE, SetUpOverlap.RULE);
    private static final Comparator<Conflict> WORST_FIRST = Comparator.comparing(Conflict::severity)
            .thenComparing(Conflict::accepted)
            .thenComparing(conflict -> order(conflict.rule()))
            .thenComparing(Conflict::people, Comparator.reverseOrder())
            .thenComparing(conflict -> String.join(" ", conflict.sessions()));

    private Rules() {}

    /** Whether there is a hard rule of this name that an organizer may let a placement break. */
    public static boolean mayBeAccepted(String rule) {
        return ALL.stream().anyMatch(r -> r.name().equals(rule) && r.severity() == Severity.HARD)
                && !NEVER_ACCEPTED.contains(rule);
    }

    public static List<String> names() {
        return ALL.stream().map(Rule::name).toList();
    }

    /** Every conflict of the agenda once, worst first. */
    public static List<Conflict> conflicts(Agenda agenda) {
        Set<Conflict> found = new LinkedHashSet<>();
        for (Booking booking : agenda.bookings()) found.addAll(conflictsOf(booking, agenda));
        return sorted(found);
    }

    /** Every hard conflict of the agenda once, accepted ones too, worst first. */
    public static List<Conflict> hardConflicts(Agenda agenda) {
        return hardConflicts(agenda.bookings(), agenda);
    }

    /** Every hard conflict in which one of these bookings of the agenda takes part, once, accepted ones too, worst first. */
    public static List<Conflict> hardConflicts(List<Booking> bookings, Agenda agenda) {
        Set<Conflict> found = new LinkedHashSet<>();
        for (Rule rule : ALL) {
            if (rule.severity() != Severity.HARD) continue;
            for (Booking booking : bookings) found.addAll(rule.check(booking, agenda));
        }
        return sorted(found);
    }

    /** The conflicts in which this booking takes part, worst first. */
    public static List<Conflict> conflictsOf(Booking booking, Agenda agenda) {
        Set<Conflict> found = new LinkedHashSet<>();
        for (Rule rule : ALL) found.addAll(rule.check(booking, agenda));
        return sorted(found);
    }

    private static List<Conflict> sorted(Set<Conflict> found) {
        List<Conflict> list = new ArrayList<>(found);
        list.sort(WORST_FIRST);
        return list;
    }

    private static int order(String rule) {
        return names().indexOf(rule);
    }
}

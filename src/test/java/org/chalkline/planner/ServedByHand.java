package org.chalkline.planner;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.interest.Interest;
import org.chalkline.interest.Level;
import org.chalkline.planner.PlanResult.Placed;

/** {@code served} once more, by another way: for each person the best of all choices, tried out one by one. */
final class ServedByHand {
    private ServedByHand() {}

    static long of(List<Placed> plan, List<Interest> interest) {
        Map<String, Placed> places = new HashMap<>();
        for (Placed place : plan) places.put(place.session(), place);
        Map<String, List<Interest>> marks = new HashMap<>();
        for (Interest mark : interest) {
            if (places.containsKey(mark.session())) {
                marks.computeIfAbsent(mark.person(), any -> new ArrayList<>()).add(mark);
            }
        }
        return marks.values().stream()
                .mapToLong(of -> best(of, 0, new ArrayList<>(), places))
                .sum();
    }

    private static long best(List<Interest> marks, int from, List<Placed> chosen, Map<String, Placed> places) {
        if (from == marks.size()) return 0;
        long without = best(marks, from + 1, chosen, places);
        Placed place = places.get(marks.get(from).session());
        if (chosen.stream().anyMatch(other -> overlap(other, place))) return without;
        chosen.add(place);
        long with = points(marks.get(from).level()) + best(marks, from + 1, chosen, places);
        chosen.remove(chosen.size() - 1);
        return Math.max(without, with);
    }

    private static long points(Level level) {
        return level == Level.MUST ? 100 : level == Level.INTERESTED ? 50 : 0;
    }

    private static boolean overlap(Placed one, Placed other) {
        return isBefore(one.start(), other.end()) && isBefore(other.start(), one.end());
    }

    private static boolean isBefore(OffsetDateTime one, OffsetDateTime other) {
        return one.toInstant().isBefore(other.toInstant());
    }
}

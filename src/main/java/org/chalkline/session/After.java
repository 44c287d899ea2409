package org.chalkline.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The order that sessions ask for by {@code after}; nothing can come after itself. */
public final class After {
    private After() {}

    /** A circle that goes through this session, written {@code A after B after A}.
     * @param after codes each session has to come after, by code */
    public static Optional<String> circle(String code, Map<String, List<String>> after) {
        List<String> way = new ArrayList<>(List.of(code));
        return leadsBack(code, after, way, new HashSet<>())
                ? Optional.of(String.join(" after ", way))
                : Optional.empty();
    }

    private static boolean leadsBack(
            String start, Map<String, List<String>> after, List<String> way, Set<String> seen) {
        for (String next : after.getOrDefault(way.get(way.size() - 1), List.of())) {
            way.add(next);
            if (next.equals(start)) return true;
            if (seen.add(next) && leadsBack(start, after, way, seen)) return true;
            way.remove(way.size() - 1);
        }
        return false;
    }
}

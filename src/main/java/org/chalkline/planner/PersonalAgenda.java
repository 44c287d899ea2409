package org.chalkline.planner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chalkline.interest.Level;
import org.chalkline.shared.TimeRange;

/** What one person can attend of what they marked: the heaviest set of sessions that do not overlap; of several, the one
 * found first in the order of their ends.
 * @param points of what they can attend
 * @param attends codes, in the order of time
 * @param lost what they marked and cannot attend, or has no place, in the order of time */
record PersonalAgenda(int points, List<String> attends, List<Lost> lost) {
    /** A wish that cannot be met.
     * @param to codes of what they attend instead, empty if the session has no place */
    record Lost(String session, Level level, List<String> to) {}

    private record Entry(String code, Level level, TimeRange when) {
        int points() {
            return PlanModels.points(level);
        }
    }

    /** @param marks levels by code
     * @param when times of the sessions that have a place, by code */
    static PersonalAgenda of(Map<String, Level> marks, Map<String, TimeRange> when) {
        List<Entry> entries = new ArrayList<>();
        List<Lost> lost = new ArrayList<>();
        marks.forEach((code, level) -> {
            if (level == Level.NONE) return;
            if (when.containsKey(code)) entries.add(new Entry(code, level, when.get(code)));
            else lost.add(new Lost(code, level, List.of()));
        });
        entries.sort(Comparator.comparing((Entry entry) -> entry.when().end())
                .thenComparing(entry -> entry.when().start())
                .thenComparing(Entry::code));
        List<Entry> chosen = heaviest(entries);
        for (Entry entry : entries) {
            if (chosen.contains(entry)) continue;
            List<String> instead = chosen.stream()
                    .filter(other -> other.when().overlaps(entry.when()))
                    .map(Entry::code)
                    .toList();
            lost.add(new Lost(entry.code(), entry.level(), instead));
        }
        int points = chosen.stream().mapToInt(Entry::points).sum();
        return new PersonalAgenda(points, chosen.stream().map(Entry::code).toList(), lost);
    }

    /** Weighted interval scheduling (Kleinberg and Tardos, Algorithm Design, 6.1). */
    private static List<Entry> heaviest(List<Entry> entries) {
        int[] best = new int[entries.size() + 1];
        int[] before = new int[entries.size()];
        for (int i = 0; i < entries.size(); i++) {
            int earlier = i - 1;
            while (earlier >= 0
                    && entries.get(earlier)
                            .when()
                            .end()
                            .isAfter(entries.get(i).when().start())) earlier--;
            before[i] = earlier;
            best[i + 1] = Math.max(best[i], best[earlier + 1] + entries.get(i).points());
        }
        List<Entry> chosen = new ArrayList<>();
        for (int i = entries.size() - 1; i >= 0; ) {
            if (best[i + 1] == best[i]) {
                i--;
            } else {
                chosen.add(entries.get(i));
                i = before[i];
            }
        }
        Collections.reverse(chosen);
        return chosen;
    }
}

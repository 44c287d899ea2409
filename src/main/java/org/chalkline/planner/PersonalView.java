package org.chalkline.planner;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chalkline.interest.Level;

/** What one person can attend of what they marked in the newest version.
 * @param served points of what they can attend
 * @param total points of what they marked
 * @param attends codes, in the order of time
 * @param lost what they cannot attend, and what they attend instead */
public record PersonalView(int served, int total, List<String> attends, List<Lost> lost) {
    /** @param to codes of what they attend instead
     * @param message as a sentence */
    public record Lost(String session, Level level, List<String> to, String message) {}

    static PersonalView of(PersonalAgenda agenda, Map<String, Level> marks, Map<String, String> titles) {
        int total = marks.values().stream().mapToInt(PlanModels::points).sum();
        List<Lost> lost = agenda.lost().stream()
                .map(wish -> new Lost(wish.session(), wish.level(), wish.to(), words(wish, titles)))
                .toList();
        return new PersonalView(agenda.points(), total, agenda.attends(), lost);
    }

    private static String words(PersonalAgenda.Lost wish, Map<String, String> titles) {
        if (wish.to().isEmpty()) {
            return "“" + titles.getOrDefault(wish.session(), wish.session()) + "” has no place in the schedule yet.";
        }
        String instead = wish.to().stream()
                .map(code -> "“" + titles.getOrDefault(code, code) + "”")
                .collect(Collectors.joining(" and "));
        return "“" + titles.getOrDefault(wish.session(), wish.session()) + "” runs at the same time as " + instead
                + ".";
    }
}

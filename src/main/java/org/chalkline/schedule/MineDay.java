package org.chalkline.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chalkline.interest.Level;
import org.jspecify.annotations.Nullable;

/** A day of somebody's agenda, in order of time.
 * @param anchor name of the day's place on the page
 * @param words such as {@code 6 stars, 2 clashes}
 * @param minutes spent in sessions */
record MineDay(
        String title,
        String shortTitle,
        String anchor,
        String href,
        String words,
        int stars,
        int clashes,
        int minutes,
        List<Entry> entries) {
    /** One of: what is everybody's, what was chosen, what overlaps, free time, the present minute.
     * @param at start, such as {@code 10:00}
     * @param mark such as {@code next day}, see {@link Times#mark}
     * @param length such as {@code to 11:45} or {@code 45 minutes free}
     * @param walk said where a room is left and another entered without a break; empty otherwise
     * @param everybodys a plenary or a break
     * @param free null where something is on */
    record Entry(
            String at,
            String mark,
            String length,
            String walk,
            @Nullable NoteView everybodys,
            List<Choice> chosen,
            @Nullable Clash clash,
            @Nullable Free free,
            boolean now) {}

    /** A chosen session.
     * @param pick where it is sent that this one is meant; null if it need not be said */
    record Choice(NoteView note, @Nullable String pick) {}

    /** What chosen sessions have in common in time.
     * @param settled whether one of them was picked */
    record Clash(String words, boolean settled) {}

    /** Time without a chosen session.
     * @param fitting what else is on from its start to its end */
    record Free(String words, List<SessionPage.Pointer> fitting) {}

    static MineDay of(Visit visit, LocalDate date, Map<String, Level> levels) {
        MineDayPlanner planner = new MineDayPlanner(visit, date, levels);
        List<Entry> entries = planner.entries();
        int stars = planner.chosen().size();
        int clashes = (int) entries.stream()
                .filter(entry -> entry.clash() != null && !entry.clash().settled())
                .count();
        return new MineDay(
                visit.format().longDay(date),
                visit.format().shortDay(date),
                "day-" + date,
                visit.links().schedule(date),
                visit.words().mine().starsAndClashes(stars, clashes),
                stars,
                clashes,
                planner.chosen().stream().mapToInt(MineItem::minutes).sum(),
                entries);
    }

    /** {@code 4 h 45}, {@code 2 h}, {@code 50 min}. */
    static String length(MineWords words, int minutes) {
        if (minutes < 60) return words.minutes(minutes);
        if (minutes % 60 == 0) return words.hours(minutes / 60);
        return words.hoursAndMinutes(minutes / 60, "%02d".formatted(minutes % 60));
    }
}

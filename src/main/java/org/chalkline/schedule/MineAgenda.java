package org.chalkline.schedule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.interest.Level;
import org.chalkline.session.PublicSession;

/** What somebody wants to attend, as their agenda.
 * @param days those on which something was chosen
 * @param hours spent in sessions, such as {@code 4 hours 45 minutes}; overlaps count twice
 * @param lost titles of what was chosen and is no longer held */
record MineAgenda(List<MineDay> days, int stars, int clashes, String hours, List<String> lost) {
    /** @param levels by code of session; those nothing was said of are not there */
    static MineAgenda of(Visit visit, Map<String, Level> levels) {
        List<MineDay> days = EventDays.of(visit.version()).stream()
                .map(date -> MineDay.of(visit, date, levels))
                .filter(day -> day.stars() > 0)
                .toList();
        return new MineAgenda(
                days,
                days.stream().mapToInt(MineDay::stars).sum(),
                days.stream().mapToInt(MineDay::clashes).sum(),
                MineDay.length(
                        visit.words().mine(),
                        days.stream().mapToInt(MineDay::minutes).sum()),
                lost(visit, levels));
    }

    private static List<String> lost(Visit visit, Map<String, Level> levels) {
        Changes latest = visit.latest();
        Snapshot previous = visit.edition().previous();
        if (latest == null || previous == null) return List.of();
        return previous.sessions().stream()
                .filter(session -> latest.cancelled().contains(session.code()))
                .filter(session -> isChosen(levels, session))
                .map(PublicSession::title)
                .toList();
    }

    /** Whether somebody said that they want to be there. */
    static boolean isChosen(Map<String, Level> levels, PublicSession session) {
        return Optional.ofNullable(levels.get(session.code()))
                .filter(level -> level != Level.NONE)
                .isPresent();
    }
}

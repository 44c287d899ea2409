package org.chalkline.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chalkline.interest.Level;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Format;

/** Says what it takes to see sessions that overlap on a day. */
record Overlaps(Visit visit, LocalDate date) {
    /** @param group two or more, in order of their starts, each overlapping another one
     * @param levels what somebody wants of each; one single {@code must} settles it */
    MineDay.Clash clash(List<MineItem> group, Map<String, Level> levels) {
        List<String> picked = group.stream()
                .map(MineItem::session)
                .filter(session -> session != null && levels.get(session.code()) == Level.MUST)
                .map(PublicSession::title)
                .toList();
        if (picked.size() == 1) return new MineDay.Clash(when(group) + " You picked “" + picked.get(0) + "”.", true);
        String ways = group.size() == 2 ? both(group.get(0), group.get(1)) : "Pick one, or go from one to the next.";
        return new MineDay.Clash(when(group) + " " + ways, false);
    }

    private String when(List<MineItem> group) {
        OffsetDateTime start = group.get(0).from();
        if (group.size() > 2) {
            return "These " + group.size() + " overlap between " + clock(start, start) + " and "
                    + clock(MineItem.end(group), start) + ".";
        }
        OffsetDateTime to = group.stream()
                .map(MineItem::to)
                .min(Comparator.comparing(OffsetDateTime::toInstant))
                .orElseThrow();
        return "These overlap from " + clock(group.get(1).from(), start) + " to " + clock(to, start) + ".";
    }

    /** @param start beside which it stands */
    private String clock(OffsetDateTime time, OffsetDateTime start) {
        return visit.times().clock(date, time, start);
    }

    private static String both(MineItem one, MineItem other) {
        if (one.from().isEqual(other.from())) return "They start together: pick one.";
        if (!other.to().isAfter(one.to())) {
            String away = Format.ENGLISH.minutes(other.minutes());
            return "The second lies within the first: leave that for " + away + ", or pick one.";
        }
        String first = Format.ENGLISH.minutes(MineItem.minutes(one.from(), other.from()));
        return "You can see the first " + first + " of one and all of the other.";
    }
}

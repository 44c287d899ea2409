package org.chalkline.schedule;

import java.util.List;
import java.util.Map;
import org.chalkline.interest.Level;
import org.chalkline.schedule.DayPlan.Item;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Format;

/** Says what it takes to see sessions that overlap. */
final class Overlaps {
    private Overlaps() {}

    /** @param group two or more, in order of their starts, each overlapping another one
     * @param levels what somebody wants of each; one single {@code must} settles it */
    static MineDay.Clash clash(List<Item> group, Map<String, Level> levels) {
        List<String> picked = group.stream()
                .map(Item::session)
                .filter(session -> session != null && levels.get(session.code()) == Level.MUST)
                .map(PublicSession::title)
                .toList();
        if (picked.size() == 1) return new MineDay.Clash(when(group) + " You picked “" + picked.get(0) + "”.", true);
        String ways = group.size() == 2 ? both(group.get(0), group.get(1)) : "Pick one, or go from one to the next.";
        return new MineDay.Clash(when(group) + " " + ways, false);
    }

    private static String when(List<Item> group) {
        if (group.size() > 2) {
            int from = group.get(0).from();
            int to = group.stream().mapToInt(Item::to).max().orElse(from);
            return "These " + group.size() + " overlap between " + GridView.clock(from) + " and " + GridView.clock(to)
                    + ".";
        }
        int from = group.get(1).from();
        int to = group.stream().mapToInt(Item::to).min().orElse(from);
        return "These overlap from " + GridView.clock(from) + " to " + GridView.clock(to) + ".";
    }

    private static String both(Item one, Item other) {
        if (one.from() == other.from()) return "They start together: pick one.";
        if (other.to() <= one.to()) {
            String away = Format.ENGLISH.minutes(other.to() - other.from());
            return "The second lies within the first: leave that for " + away + ", or pick one.";
        }
        String first = Format.ENGLISH.minutes(other.from() - one.from());
        return "You can see the first " + first + " of one and all of the other.";
    }
}

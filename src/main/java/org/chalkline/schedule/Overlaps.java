package org.chalkline.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chalkline.interest.Level;
import org.chalkline.session.PublicSession;

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
        if (picked.size() == 1) return new MineDay.Clash(when(group) + " " + words().picked(picked.get(0)), true);
        String ways = group.size() == 2 ? both(group.get(0), group.get(1)) : words().pickOne();
        return new MineDay.Clash(when(group) + " " + ways, false);
    }

    private String when(List<MineItem> group) {
        OffsetDateTime start = group.get(0).from();
        if (group.size() > 2) {
            return words().overlaps(group.size(), clock(start, start), clock(MineItem.end(group), start));
        }
        OffsetDateTime to = group.stream()
                .map(MineItem::to)
                .min(Comparator.comparing(OffsetDateTime::toInstant))
                .orElseThrow();
        return words().overlap(clock(group.get(1).from(), start), clock(to, start));
    }

    /** @param start beside which it stands */
    private String clock(OffsetDateTime time, OffsetDateTime start) {
        return visit.times().clock(date, time, start);
    }

    private String both(MineItem one, MineItem other) {
        if (one.from().isEqual(other.from())) return words().startTogether();
        if (!other.to().isAfter(one.to())) {
            return words().within(visit.format().minutes(other.minutes()));
        }
        return words().bothInPart(visit.format().minutes(MineItem.minutes(one.from(), other.from())));
    }

    private MineWords words() {
        return visit.words().mine();
    }
}

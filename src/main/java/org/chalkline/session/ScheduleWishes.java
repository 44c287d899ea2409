package org.chalkline.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chalkline.event.HackEvent;
import org.chalkline.shared.Violation;

/** What a session wishes of the schedule, checked against the event: half-days that it has, and names that mean something. */
final class ScheduleWishes {
    private ScheduleWishes() {}

    /** What is wrong; names that the session has already may stay, even if nothing bears them any more.
     * @param all sessions of the event */
    static List<Violation> problems(Session session, NewSession input, List<Session> all) {
        Set<String> known = new HashSet<>(session.notAgainst);
        known.addAll(input.tags());
        for (Session other : all) {
            known.add(other.code);
            known.addAll(other.tags);
        }
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < input.notAgainst().size(); i++) {
            if (known.contains(input.notAgainst().get(i))) continue;
            wrong.add(
                    new Violation("notAgainst[" + i + "]", "is neither the code of a session nor a tag that one has"));
        }
        for (int i = 0; i < input.prefers().size(); i++) {
            HalfDay wish = input.prefers().get(i);
            if (session.prefers.contains(wish) || isOf(session.event, wish)) continue;
            wrong.add(new Violation("prefers[" + i + "]", "is not a day of the event"));
        }
        return wrong;
    }

    private static boolean isOf(HackEvent event, HalfDay halfDay) {
        return !halfDay.date().isBefore(event.startsOn) && !halfDay.date().isAfter(event.endsOn);
    }
}

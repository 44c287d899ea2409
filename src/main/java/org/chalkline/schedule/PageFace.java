package org.chalkline.schedule;

import java.time.LocalDate;
import org.chalkline.session.PublicSession;

/** What of the moment a page depends on, as part of its cache key: the minute only where the minute shows. */
final class PageFace {
    private PageFace() {}

    static String of(PageWish wish, Edition edition, Moment moment) {
        String kept = moment.chosen() ? "at " + moment.now().toLocalDateTime() + " " : "";
        return kept
                + switch (wish.page()) {
                    case HOME -> moment.before() ? "before " + moment.today() : inPhase(moment);
                    case SCHEDULE -> schedule(wish, edition, moment);
                    case SCHEDULE_TEXT -> moment.after() ? "after" : "";
                    case SESSION ->
                        edition.session(wish.name())
                                .map(s -> session(s, moment))
                                .orElse("");
                    case PERSON -> moment.after() ? "after" : "";
                    case ROOM -> inPhase(moment);
                    case ALL -> moment.after() ? "after" : "";
                    case SIGN, WALL, NOW_TEXT -> "at " + moment.now().toLocalDateTime();
                    case CHANGES, PRINT, POSTER, DOOR_SHEETS, MANIFEST, WORKER -> "";
                };
    }

    /** The minute during the event, else the phase. */
    private static String inPhase(Moment moment) {
        return moment.during()
                ? "at " + moment.now().toLocalDateTime()
                : moment.phase().name();
    }

    /** The minute on today's page, where the line of the present runs; the day on the others, whose tabs name it. */
    private static String schedule(PageWish wish, Edition edition, Moment moment) {
        if (!moment.during()) return moment.phase().name();
        LocalDate day = wish.day() == null ? SchedulePage.usualDay(edition.snapshot(), moment) : wish.day();
        return day.equals(moment.today()) ? inPhase(moment) : "on " + moment.today();
    }

    private static String session(PublicSession session, Moment moment) {
        if (moment.isOn(session)) return "on";
        return moment.isOver(session) ? "over" : "to come";
    }
}

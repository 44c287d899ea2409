package org.chalkline.planner;

import java.math.RoundingMode;
import java.util.List;
import org.chalkline.event.EventView;
import org.chalkline.event.OrganizerFrame;
import org.chalkline.event.PublicRoom;
import org.chalkline.schedule.BoardView;
import org.chalkline.session.Kind;
import org.chalkline.session.SessionView;
import org.chalkline.shared.Format;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Option;

/** All plans of an event side by side, and the form that asks for one.
 * @param going how many sessions are to be planned
 * @param equipment that rooms of the event may have */
record PlansPage(
        Frame frame,
        EventView event,
        int going,
        List<Row> rows,
        List<PublicRoom> rooms,
        List<Option> days,
        List<Option> sessions,
        List<String> equipment) {
    /** A plan in the table.
     * @param what it was made for
     * @param served of 100 wishes
     * @param bound of 100 wishes */
    record Row(
            String href,
            String when,
            String what,
            String state,
            String look,
            String icon,
            String served,
            String bound,
            int unplaced,
            int moved) {
        static Row of(String base, PlanSummary plan, PlanLines lines) {
            PlanResult.Served interest = plan.interest();
            boolean isOld = plan.draftChanged()
                    && !plan.accepted()
                    && plan.scenario() == null
                    && plan.state() == PlanState.FINISHED;
            return new Row(
                    base + "/" + plan.id(),
                    Format.ENGLISH.shortDay(plan.created()) + " " + Format.clock(plan.created()) + ", " + plan.author(),
                    plan.scenario() == null ? PlanWords.keep(plan.keep()) : PlanWords.what(plan.scenario(), lines),
                    PlanWords.state(plan.state(), plan.elapsed())
                            + (plan.accepted() ? ", taken" : isOld ? ", for an older draft" : ""),
                    isOld ? "warn" : PlanWords.look(plan.state()),
                    isOld ? "info" : PlanWords.icon(plan.state()),
                    PlanWords.share(interest.served(), interest.total(), RoundingMode.FLOOR),
                    PlanWords.share(interest.bound(), interest.total(), RoundingMode.CEILING),
                    plan.counts().unplaced(),
                    plan.counts().moved());
        }
    }

    static PlansPage of(EventView event, BoardView board, List<PlanSummary> plans) {
        String base = "/" + event.slug() + "/organize/plans";
        PlanLines lines = new PlanLines(board);
        List<SessionView> going = board.sessions().values().stream()
                .filter(session -> session.state().isGoing() && session.kind() != Kind.PLENARY)
                .toList();
        return new PlansPage(
                OrganizerFrame.of(event, "plans"),
                event,
                going.size(),
                plans.stream().map(plan -> Row.of(base, plan, lines)).toList(),
                board.draft().rooms(),
                board.draft().days().stream()
                        .map(day -> new Option(day.date().toString(), Format.ENGLISH.longDay(day.date())))
                        .toList(),
                going.stream()
                        .map(session -> new Option(session.code(), session.title()))
                        .toList(),
                event.equipment());
    }
}

package org.chalkline.planner;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.event.EventView;
import org.chalkline.event.OrganizerFrame;
import org.chalkline.schedule.BoardView;
import org.chalkline.session.SessionView;
import org.chalkline.shared.Format;
import org.chalkline.shared.Frame;

/** One plan: how good it is, what it cannot do and why, and what it would change.
 * @param words how much of the interest it serves
 * @param draftWords the same of the draft as it stood
 * @param share of the time that is gone, in hundredths
 * @param changes what taking it would change in the draft, one line each
 * @param mayBeTaken whether it has ended and is for the event as it is
 * @param outdated why it may not be taken any more; empty if it is not outdated
 * @param draft digest of the draft that the changes are for */
record PlanPage(
        Frame frame,
        EventView event,
        PlanView plan,
        String title,
        String state,
        String look,
        String icon,
        String words,
        String draftWords,
        int share,
        Curve curve,
        List<Missing> missing,
        List<Change> changes,
        List<Way> ways,
        List<Soft> wishes,
        boolean isRunning,
        boolean mayBeTaken,
        String outdated,
        String draft) {

    /** A session without a place. */
    record Missing(String href, String title, List<String> reasons) {}

    /** What taking the plan does to a session. */
    record Change(String icon, String look, String word, String title, String detail) {}

    /** An alternative.
     * @param people how many are affected */
    record Way(String name, String title, String words, String people) {}

    /** A wish after interest. */
    record Soft(String name, String words) {}

    static PlanPage of(EventView event, BoardView board, PlanView plan, PlanChanges changes) {
        boolean isRunning = plan.state() == PlanState.RUNNING;
        return new PlanPage(
                OrganizerFrame.of(event, "plans"),
                event,
                plan,
                plan.scenario() == null ? "Plan " + plan.id() : PlansPage.what(plan.scenario()),
                PlanWords.state(plan.state(), plan.elapsed()),
                PlanWords.look(plan.state()),
                PlanWords.icon(plan.state()),
                plan.placements().isEmpty() && isRunning
                        ? "Looking for a first plan."
                        : PlanWords.served(plan.interest()),
                draftWords(plan.interest()),
                (int) Math.min(100, plan.elapsed() * 100 / plan.seconds()),
                Curve.of(plan),
                plan.unplaced().stream()
                        .map(one -> new Missing(
                                "/" + event.slug() + "/organize/board/" + one.session(),
                                title(board, one.session()),
                                one.reasons()))
                        .toList(),
                lines(board, plan, changes),
                plan.alternatives().stream().map(PlanPage::way).toList(),
                plan.softWishes().stream().map(PlanPage::soft).toList(),
                isRunning,
                !isRunning
                        && plan.scenario() == null
                        && !plan.placements().isEmpty()
                        && changes.gone().isNothing(),
                isRunning || plan.scenario() != null || changes.gone().isNothing()
                        ? ""
                        : PlanWords.outdated(changes.gone(), code -> title(board, code)),
                changes.draft());
    }

    private static String draftWords(PlanResult.Served interest) {
        if (interest.total() == 0 || interest.draft() == 0) return "";
        return "Your draft met " + PlanWords.share(interest.draft(), interest.total(), RoundingMode.FLOOR) + " of 100.";
    }

    private static Way way(PlanResult.Alternative alternative) {
        String moves = Format.count(alternative.moved().size(), "session moves", "sessions move");
        String missing = alternative.unplaced().isEmpty()
                ? ""
                : ", "
                        + Format.count(
                                alternative.unplaced().size(), "session without a place", "sessions without a place");
        return new Way(
                alternative.name(),
                PlanWords.alternative(alternative.name()),
                moves + missing + ", " + alternative.served() + " points of interest",
                Format.count(alternative.people(), "person is affected", "people are affected"));
    }

    private static Soft soft(PlanResult.SoftWishView wish) {
        SoftWish known = SoftWish.lookUp(wish.wish()).orElseThrow();
        String effect = wish.points() == 0
                ? "nothing lost"
                : wish.points() < 0 ? -wish.points() + " points gained" : wish.points() + " points lost";
        return new Soft(known.label(), effect + " (" + wish.weight() + " " + known.about() + ")");
    }

    private static List<Change> lines(BoardView board, PlanView plan, PlanChanges changes) {
        Map<String, String> places = new HashMap<>();
        for (PlanResult.Placed at : plan.placements())
            places.put(at.session(), place(board, new PlanChanges.Place(at.room(), at.start())));
        List<Change> lines = new ArrayList<>();
        for (String code : changes.unplaced()) {
            lines.add(new Change("x", "clash", "Loses its place", title(board, code), ""));
        }
        for (PlanChanges.Move move : changes.moved()) {
            String detail = place(board, move.from()) + " → " + place(board, move.to());
            lines.add(new Change("swap", "chalk", "Moves", title(board, move.session()), detail));
        }
        for (String code : changes.placed())
            lines.add(new Change("plus", "good", "Gets a place", title(board, code), places.getOrDefault(code, "")));
        return lines;
    }

    private static String place(BoardView board, PlanChanges.Place place) {
        String room = board.draft().rooms().stream()
                .filter(known -> known.slug().equals(place.room()))
                .map(known -> known.name())
                .findFirst()
                .orElse(place.room());
        return Format.ENGLISH.shortDay(place.start()) + " " + Format.clock(place.start()) + ", " + room;
    }

    private static String title(BoardView board, String code) {
        SessionView session = board.sessions().get(code);
        return session == null ? code : session.title();
    }
}

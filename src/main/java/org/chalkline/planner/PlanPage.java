package org.chalkline.planner;

import java.math.RoundingMode;
import java.util.List;
import org.chalkline.event.EventView;
import org.chalkline.event.OrganizerFrame;
import org.chalkline.schedule.BoardView;
import org.chalkline.shared.Format;
import org.chalkline.shared.Frame;

/** One plan: how good it is, what it cannot do and why, and what it would change.
 * @param words how much of the interest it serves
 * @param draftWords the same of the draft as it stood
 * @param share of the time that is gone, in hundredths
 * @param changes what taking it would change in the draft, one line each
 * @param changed the same in a few words
 * @param grid the agenda it found; without days while it is looked for
 * @param isForDraft whether it has ended and is no what-if
 * @param mayBeTaken whether it has ended and is for the event as it is
 * @param outdated why it may not be taken any more; empty if it is not outdated
 * @param secondsAnew how long to look for another plan like it
 * @param isToBeMadeAnew whether the draft has changed since, so that another plan might be better
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
        List<PlanLines.Line> changes,
        String changed,
        List<Way> ways,
        List<Soft> wishes,
        PlanGrid grid,
        boolean isRunning,
        boolean isForDraft,
        boolean mayBeTaken,
        String outdated,
        int secondsAnew,
        boolean isToBeMadeAnew,
        String draft) {

    private static final int USUAL_SECONDS = 10;

    /** A session without a place. */
    record Missing(String href, String title, List<String> reasons) {}

    /** An alternative.
     * @param people how many are affected
     * @param changed in a few words what it changes in the draft
     * @param changes the same, one line each
     * @param isPossible whether the event still has all that it uses */
    record Way(
            String name,
            String title,
            String words,
            String people,
            String changed,
            List<PlanLines.Line> changes,
            boolean isPossible) {}

    /** A wish after interest. */
    record Soft(String name, String words) {}

    static PlanPage of(EventView event, BoardView board, PlanPreview preview) {
        PlanView plan = preview.plan();
        PlanChanges changes = preview.changes();
        PlanLines lines = PlanLines.of(board, plan.scenario());
        boolean isRunning = plan.state() == PlanState.RUNNING;
        boolean isForDraft = !isRunning && plan.scenario() == null;
        boolean isOutdated = isForDraft && !changes.gone().isNothing();
        return new PlanPage(
                OrganizerFrame.of(event, "plans"),
                event,
                plan,
                plan.scenario() == null ? "Plan " + plan.id() : PlanWords.what(plan.scenario(), lines),
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
                                lines.title(one.session()),
                                one.reasons()))
                        .toList(),
                lines.of(plan.placements(), changes),
                PlanWords.changed(changes),
                plan.alternatives().stream()
                        .map(way -> way(way, preview.of(way), lines))
                        .toList(),
                plan.softWishes().stream().map(PlanPage::soft).toList(),
                PlanGrid.of(event.slug(), lines, isRunning ? List.of() : plan.placements(), changes),
                isRunning,
                isForDraft,
                isForDraft && !plan.placements().isEmpty() && !isOutdated,
                isOutdated ? PlanWords.outdated(changes.gone(), lines::title) : "",
                secondsAnew(plan),
                isForDraft && (isOutdated || plan.draftChanged() || plan.state() == PlanState.FAILED),
                changes.draft());
    }

    /** What it was given; where it ended long before, by steps or because nothing could be better, what is usual. */
    private static int secondsAnew(PlanView plan) {
        boolean isShort = plan.state() == PlanState.FINISHED && plan.elapsed() < plan.seconds() / 2.0;
        return isShort ? Math.min(plan.seconds(), USUAL_SECONDS) : plan.seconds();
    }

    private static String draftWords(PlanResult.Served interest) {
        if (interest.total() == 0 || interest.draft() == 0) return "";
        return "Your draft met " + PlanWords.share(interest.draft(), interest.total(), RoundingMode.FLOOR) + " of 100.";
    }

    private static Way way(PlanResult.Alternative alternative, PlanChanges changes, PlanLines lines) {
        String moves = Format.count(
                alternative.moved().size(), "move since the published version", "moves since the published version");
        String missing = alternative.unplaced().isEmpty()
                ? ""
                : ", "
                        + Format.count(
                                alternative.unplaced().size(), "session without a place", "sessions without a place");
        return new Way(
                alternative.name(),
                PlanWords.alternative(alternative.name()),
                moves + missing + ", " + alternative.served() + " points of interest",
                Format.count(alternative.people(), "person is affected", "people are affected"),
                PlanWords.changed(changes),
                lines.of(alternative.placements(), changes),
                changes.gone().isNothing());
    }

    private static Soft soft(PlanResult.SoftWishView wish) {
        SoftWish known = SoftWish.lookUp(wish.wish()).orElseThrow();
        String effect = wish.points() == 0
                ? "nothing lost"
                : wish.points() < 0 ? -wish.points() + " points gained" : wish.points() + " points lost";
        return new Soft(known.label(), effect + " (" + wish.weight() + " " + known.about() + ")");
    }
}

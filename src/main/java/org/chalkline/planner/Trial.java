package org.chalkline.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.chalkline.shared.Format;
import org.chalkline.solver.PlanProblem.Option;
import org.chalkline.solver.PlanProblem.Task;
import org.chalkline.solver.Timetable;

/** Moves sessions of an agenda to see what that comes to; afterwards everything stands as before. */
final class Trial {
    private static final int MUST = 100;

    private final Timetable timetable;

    Trial(Timetable timetable) {
        this.timetable = timetable;
    }

    /** A session, and where it would be. */
    record Step(int session, int option, int lane) {}

    /** @param cost points that the agenda would lose; below 0 where it would gain
     * @param losing how many people could attend less
     * @param must how many of them lose a must
     * @param gaining how many people could attend more */
    record Effect(long cost, int losing, int must, int gaining) {
        static final Effect UNKNOWN = new Effect(0, 0, 0, 0);

        /** Such as {@code 2 people lose a must-attend, 1 person can attend more.} */
        String words() {
            if (losing == 0 && gaining == 0) return "nobody loses anything.";
            List<String> parts = new ArrayList<>();
            int others = losing - must;
            if (must > 0) parts.add(Format.count(must, "person loses a must-attend", "people lose a must-attend"));
            if (others > 0) parts.add(Format.count(others, "person can attend less", "people can attend less"));
            if (gaining > 0) parts.add(Format.count(gaining, "person can attend more", "people can attend more"));
            return String.join(", ", parts) + ".";
        }
    }

    /** Whether all of them could stand there together, once they have left their places. */
    boolean isPossible(List<Step> steps) {
        for (Step step : steps) if (timetable.isPlaced(step.session())) timetable.take(step.session());
        boolean isPossible = true;
        for (Step step : steps) {
            Task task = timetable.problem.sessions().get(step.session());
            Option at = task.options().get(step.option());
            isPossible = Arrays.stream(task.lanes()).anyMatch(lane -> lane == step.lane())
                    && timetable.isLaneFree(at, step.lane())
                    && timetable.arePeopleFree(step.session(), at);
            if (!isPossible) break;
            timetable.put(step.session(), step.option(), step.lane());
        }
        timetable.undo();
        return isPossible;
    }

    /** What it comes to if they all stand there.
     * @param steps which {@link #isPossible} */
    Effect of(List<Step> steps) {
        List<Step> back = steps.stream()
                .map(Step::session)
                .filter(timetable::isPlaced)
                .map(session -> new Step(session, timetable.option(session), timetable.lane(session)))
                .toList();
        int[] before = served();
        long gain = go(steps) - (steps.size() - back.size()) * timetable.problem.missingCost();
        int[] after = served();
        for (Step step : steps) timetable.take(step.session());
        go(back);
        return effect(gain, before, after);
    }

    private long go(List<Step> steps) {
        for (Step step : steps) if (timetable.isPlaced(step.session())) timetable.take(step.session());
        for (Step step : steps) timetable.put(step.session(), step.option(), step.lane());
        long gain = timetable.settle();
        timetable.keep();
        return gain;
    }

    private int[] served() {
        return IntStream.range(0, timetable.problem.fans())
                .map(timetable::served)
                .toArray();
    }

    private static Effect effect(long gain, int[] before, int[] after) {
        int losing = 0;
        int must = 0;
        int gaining = 0;
        for (int i = 0; i < before.length; i++) {
            if (after[i] > before[i]) gaining++;
            if (after[i] >= before[i]) continue;
            losing++;
            if (before[i] - after[i] >= MUST) must++;
        }
        return new Effect(-gain, losing, must, gaining);
    }
}

package org.chalkline.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chalkline.solver.PlanProblem.Option;
import org.chalkline.solver.PlanProblem.Task;

/** Points that a timetable keeps up to date and points worked out from nothing are the same. */
class TimetablePropertyTest {
    private static final int STEPS = 60;

    private record Answer(boolean legal, long served, long points, int fan) {}

    /** Takes some sessions away and puts some somewhere, as far as nothing stands against it. */
    private static void change(Timetable timetable, SplittableRandom random) {
        int count = timetable.problem.sessions().size();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int session = random.nextInt(count);
            if (timetable.isPlaced(session)) timetable.take(session);
            Task task = timetable.problem.sessions().get(session);
            if (task.options().isEmpty() || random.nextInt(6) == 0) continue;
            int wish = random.nextInt(task.options().size());
            int lane = task.lanes()[random.nextInt(task.lanes().length)];
            Option at = task.options().get(wish);
            if (timetable.arePeopleFree(session, at) && timetable.isLaneFree(at, lane))
                timetable.put(session, wish, lane);
        }
    }

    private static Answer said(Timetable timetable) {
        long without = timetable.points() + timetable.missing() * timetable.problem.missingCost();
        return new Answer(
                true,
                timetable.attendance().served(),
                without,
                timetable.attendance().served(0));
    }

    private static Answer plain(Timetable timetable) {
        Timetable.Plan plan = timetable.plan();
        PlainEvaluation plain = new PlainEvaluation(timetable.problem, plan.option(), plan.lane());
        return new Answer(plain.isLegal(), plain.served(), plain.points(), plain.served(0));
    }

    private static void walk(Timetable timetable, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int step = 0; step < STEPS; step++) {
            change(timetable, random);
            long gain = timetable.settle();
            long before = timetable.points() - gain;
            if (random.nextBoolean()) {
                timetable.undo();
                assertThat(timetable.points()).isEqualTo(before);
            } else {
                timetable.keep();
            }
            assertThat(said(timetable)).isEqualTo(plain(timetable));
        }
    }

    @Property(tries = 300)
    void keepsPointsThroughChanges(@ForAll long seed) {
        walk(new Timetable(MadeProblem.of(seed)), seed);
    }

    @Property(tries = 100)
    void keepsPointsWithoutRoomForQuickAnswers(@ForAll long seed) {
        walk(new Timetable(MadeProblem.of(seed), 40), seed);
    }

    /** Whether it says that a change gains enough does not depend on how far it counted. */
    @Property(tries = 200)
    void countsAsFarAsItMatters(@ForAll long seed) {
        Timetable timetable = new Timetable(MadeProblem.of(seed));
        SplittableRandom random = new SplittableRandom(seed);
        for (int step = 0; step < STEPS; step++) {
            long changeSeed = random.nextLong();
            change(timetable, new SplittableRandom(changeSeed));
            long gain = timetable.settle();
            timetable.undo();
            long least = gain + random.nextInt(-200, 200);
            change(timetable, new SplittableRandom(changeSeed));
            long counted = timetable.settle(least);
            assertThat(counted >= least ? counted : least - 1).isEqualTo(gain >= least ? gain : least - 1);
            if (gain >= least) timetable.keep();
            else timetable.undo();
        }
    }

    @Property(tries = 100)
    void comesBackToAPlan(@ForAll long seed) {
        Timetable timetable = new Timetable(MadeProblem.of(seed));
        walk(timetable, seed);
        Timetable.Plan plan = timetable.plan();
        walk(timetable, seed + 1);
        timetable.load(plan);
        assertThat(said(timetable)).isEqualTo(plain(timetable));
        assertThat(timetable.plan()).usingRecursiveComparison().isEqualTo(plan);
    }
}

package org.chalkline.bench;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.chalkline.solver.PlanProblem;
import org.chalkline.solver.PlanProblem.Option;
import org.chalkline.solver.PlanProblem.Task;

/** Scores an agenda for Timefold's solver change by change: hard is what stands against each other (an atom of a lane had
 * twice, two sessions that need the same person, two in the wrong order), soft the points served. */
public final class TimefoldScore implements IncrementalScoreCalculator<TimefoldAgenda, HardSoftLongScore> {
    private PlanProblem problem;

    /** Of each lane and atom: how many have it. */
    private int[][] taken;

    /** Of each session: those that need one of the same people. */
    private int[][] rivals;

    /** Of each session: when it runs; null while it is on its way. */
    private Option[] when;

    private ServedCells cells;
    private long clashes;

    @Override
    public void resetWorkingSolution(TimefoldAgenda agenda) {
        problem = agenda.problem();
        int count = problem.sessions().size();
        rivals = IntStream.range(0, count).mapToObj(this::rivals).toArray(int[][]::new);
        taken = new int[problem.lanes()][problem.atoms()];
        problem.occupied().forEach(stretch -> Arrays.fill(taken[stretch.lane()], stretch.from(), stretch.to(), 1));
        when = new Option[count];
        cells = new ServedCells(problem);
        clashes = 0;
        for (TimefoldSession session : agenda.getSessions()) afterEntityAdded(session);
    }

    private int[] rivals(int session) {
        int[] hosts = problem.sessions().get(session).hosts();
        return IntStream.range(0, problem.sessions().size())
                .filter(other -> other != session
                        && Arrays.stream(problem.sessions().get(other).hosts())
                                .anyMatch(host -> Arrays.stream(hosts).anyMatch(own -> own == host)))
                .toArray();
    }

    @Override
    public void beforeEntityAdded(Object entity) {}

    @Override
    public void afterEntityAdded(Object entity) {
        afterVariableChanged(entity, "start");
    }

    @Override
    public void beforeEntityRemoved(Object entity) {
        beforeVariableChanged(entity, "start");
    }

    @Override
    public void afterEntityRemoved(Object entity) {}

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        TimefoldSession session = (TimefoldSession) entity;
        Option at = session.when();
        int[] lane = taken[session.getLane()];
        for (int atom = at.takenFrom(); atom < at.to(); atom++) clashes -= --lane[atom];
        if (variable.equals("lane")) return;
        when[session.getNumber()] = null;
        clashes -= against(session.getNumber(), session.task(), at);
        cells.remove(session.getNumber());
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        TimefoldSession session = (TimefoldSession) entity;
        Option at = session.when();
        int[] lane = taken[session.getLane()];
        for (int atom = at.takenFrom(); atom < at.to(); atom++) clashes += lane[atom]++;
        if (variable.equals("lane")) return;
        clashes += against(session.getNumber(), session.task(), at);
        cells.add(session.getNumber(), at.start());
        when[session.getNumber()] = at;
    }

    /** How many others have people or the order against the session running then. */
    private int against(int session, Task task, Option at) {
        int count = 0;
        for (int other : rivals[session]) {
            if (when[other] != null && when[other].from() < at.to() && at.from() < when[other].to()) count++;
        }
        for (int other : task.after()) if (when[other] != null && when[other].end() > at.start()) count++;
        for (int other : task.before()) if (when[other] != null && when[other].start() < at.end()) count++;
        return count;
    }

    @Override
    public HardSoftLongScore calculateScore() {
        return HardSoftLongScore.of(-clashes, cells.served());
    }
}

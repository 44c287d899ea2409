package org.chalkline.bench;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chalkline.solver.PlanProblem;
import org.chalkline.solver.PlanProblem.Task;
import org.chalkline.solver.Timetable;

/** An agenda as Timefold's solver improves it: every session that can have a place has one, if need be against a hard rule. */
@PlanningSolution
public final class TimefoldAgenda {
    private PlanProblem problem;
    private List<TimefoldSession> sessions;
    private HardSoftLongScore score;

    /** For the solver's copies. */
    public TimefoldAgenda() {}

    /** @param begun places to begin with */
    TimefoldAgenda(PlanProblem problem, Timetable.Plan begun) {
        this.problem = problem;
        sessions = new ArrayList<>();
        for (int i = 0; i < problem.sessions().size(); i++) {
            Task task = problem.sessions().get(i);
            if (task.options().isEmpty() || task.lanes().length == 0) continue;
            TimefoldSession session = new TimefoldSession(i, task);
            if (begun.option()[i] != Timetable.NOWHERE) session.put(begun.option()[i], begun.lane()[i]);
            sessions.add(session);
        }
    }

    PlanProblem problem() {
        return problem;
    }

    /** The agenda as the benchmark evaluates those of any solver: what stands against what came before it has no place. */
    Timetable.Plan plan() {
        int[] option = new int[problem.sessions().size()];
        int[] lane = new int[option.length];
        Arrays.fill(option, Timetable.NOWHERE);
        Arrays.fill(lane, Timetable.NOWHERE);
        for (TimefoldSession session : sessions) {
            option[session.getNumber()] = session.task().options().indexOf(session.when());
            lane[session.getNumber()] = session.getLane();
        }
        Timetable timetable = new Timetable(problem);
        timetable.load(new Timetable.Plan(option, lane, 0, 0, 0));
        return timetable.plan();
    }

    @PlanningEntityCollectionProperty
    public List<TimefoldSession> getSessions() {
        return sessions;
    }

    public void setSessions(List<TimefoldSession> sessions) {
        this.sessions = sessions;
    }

    @PlanningScore
    public HardSoftLongScore getScore() {
        return score;
    }

    public void setScore(HardSoftLongScore score) {
        this.score = score;
    }
}

package org.chalkline.bench;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.solver.PlanProblem.Option;
import org.chalkline.solver.PlanProblem.Task;

/** A session as Timefold's solver moves it: when it starts and on which lane, each out of what the session may have. */
@PlanningEntity
public final class TimefoldSession {
    private int number;
    private Task task;

    /** By their starts, in minutes. */
    private Map<Integer, Option> options;

    private List<Integer> starts;
    private List<Integer> lanes;
    private Integer start;
    private Integer lane;

    /** For the solver's copies. */
    public TimefoldSession() {}

    /** At the first of its places.
     * @param number of the task in its problem */
    TimefoldSession(int number, Task task) {
        this.number = number;
        this.task = task;
        options = new LinkedHashMap<>();
        for (Option option : task.options()) options.put(option.start(), option);
        starts = List.copyOf(options.keySet());
        lanes = Arrays.stream(task.lanes()).boxed().toList();
        start = starts.get(0);
        lane = lanes.get(0);
    }

    /** Puts it where an agenda has it. */
    void put(int option, int itsLane) {
        start = task.options().get(option).start();
        lane = itsLane;
    }

    Task task() {
        return task;
    }

    Option when() {
        return options.get(start);
    }

    @PlanningId
    public int getNumber() {
        return number;
    }

    @ValueRangeProvider(id = "starts")
    public List<Integer> getStarts() {
        return starts;
    }

    @ValueRangeProvider(id = "lanes")
    public List<Integer> getLanes() {
        return lanes;
    }

    /** In minutes since the event's first midnight. */
    @PlanningVariable(valueRangeProviderRefs = "starts")
    public Integer getStart() {
        return start;
    }

    public void setStart(Integer start) {
        this.start = start;
    }

    @PlanningVariable(valueRangeProviderRefs = "lanes")
    public Integer getLane() {
        return lane;
    }

    public void setLane(Integer lane) {
        this.lane = lane;
    }
}

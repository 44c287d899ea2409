package org.chalkline.planner;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chalkline.planner.PlanResult.SoftWishView;
import org.chalkline.solver.PlanProblem;
import org.chalkline.solver.PlanProblem.Option;
import org.chalkline.solver.PlanProblem.Task;
import org.chalkline.solver.PlanProblem.Tie;
import org.chalkline.solver.PlanWeights;
import org.chalkline.solver.Timetable;

/** What a plan's wishes after interest come to, one by one, for people to read. */
final class SoftScore {
    private final PlanModel model;
    private final Timetable timetable;
    private final SoftWeights weights;
    private final Map<SoftWish, Long> points = new EnumMap<>(SoftWish.class);

    private SoftScore(PlanModel model, Timetable.Plan plan, SoftWeights weights) {
        this.model = model;
        this.weights = weights;
        this.timetable = new Timetable(model.problem());
        timetable.load(plan);
    }

    static List<SoftWishView> of(PlanModel model, Timetable.Plan plan, SoftWeights weights) {
        SoftScore score = new SoftScore(model, plan, weights);
        for (int session = 0; session < model.offers().size(); session++) {
            if (score.timetable.isPlaced(session)) score.addPlace(session);
        }
        score.addFairness();
        List<SoftWishView> all = new ArrayList<>();
        for (SoftWish wish : SoftWish.values()) {
            all.add(new SoftWishView(wish.word(), score.points.getOrDefault(wish, 0L), weights.of(wish)));
        }
        return all;
    }

    private void add(SoftWish wish, long more) {
        points.merge(wish, more, Long::sum);
    }

    private void addPlace(int session) {
        Task task = model.problem().sessions().get(session);
        Option at = timetable.when(session);
        int lane = timetable.lane(session);
        int room = model.problem().laneRoom()[lane];
        add(SoftWish.HALF_DAY, at.cost());
        for (int i = 0; i < task.lanes().length; i++) {
            if (task.lanes()[i] == lane) add(SoftWish.ROOM_FITS, task.laneCost()[i]);
        }
        PlanProblem.Home home = task.home();
        if (home != null && (home.start() != at.start() || home.room() != room)) add(SoftWish.FEW_MOVES, home.cost());
        for (Tie tie : task.ties()) {
            if (tie.other() > session && timetable.isPlaced(tie.other())) addTie(session, tie);
        }
    }

    private void addTie(int session, Tie tie) {
        switch (timetable.relation(session, tie.other())) {
            case OVERLAP -> {
                boolean isNamed = Ties.isAgainst(
                                model.offers().get(session), model.offers().get(tie.other()))
                        || Ties.isAgainst(
                                model.offers().get(tie.other()), model.offers().get(session));
                int named = isNamed ? weights.of(SoftWish.NOT_AGAINST) : 0;
                add(SoftWish.NOT_AGAINST, named);
                add(SoftWish.TAGS_APART, tie.overlap() - named);
            }
            case ROW -> add(SoftWish.DEMOS_IN_A_ROW, -tie.row());
            case HURRY -> add(SoftWish.NO_HURRY, tie.hurry());
            case APART -> {}
        }
    }

    private void addFairness() {
        PlanWeights fair = model.problem().weights();
        long sum = 0;
        for (int fan = 0; fan < model.problem().fans(); fan++) {
            long floor = (long) timetable.wanted(fan) * fair.share() / 100;
            sum += Math.max(0, floor - timetable.served(fan)) * fair.fairness() / 100;
        }
        add(SoftWish.FAIRNESS, sum);
    }
}

package org.chalkline.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.chalkline.solver.PlanProblem.Option;
import org.chalkline.solver.PlanProblem.Piece;
import org.chalkline.solver.PlanProblem.Task;
import org.chalkline.solver.PlanProblem.Tie;

/** What an agenda is worth, worked out person by person from nothing. */
final class PlainEvaluation {
    private final PlanProblem problem;
    private final int[] option;
    private final int[] lane;

    /** @param option of each session, below 0 for none */
    PlainEvaluation(PlanProblem problem, int[] option, int[] lane) {
        this.problem = problem;
        this.option = option;
        this.lane = lane;
    }

    private record Span(int from, int to, int weight) {}

    private Option when(int session) {
        return problem.sessions().get(session).options().get(option[session]);
    }

    long served() {
        long sum = 0;
        for (int fan = 0; fan < problem.fans(); fan++) sum += served(fan);
        return sum;
    }

    /** By dynamic programming over the ends of all that the person marked. */
    int served(int fan) {
        List<Span> spans = new ArrayList<>();
        for (int s = 0; s < option.length; s++) {
            if (option[s] < 0) continue;
            int start = when(s).start();
            for (Piece piece : problem.sessions().get(s).pieces()) {
                int weight = weight(piece, fan);
                if (weight > 0) spans.add(new Span(start + piece.from(), start + piece.to(), weight));
            }
        }
        spans.sort((one, other) -> Integer.compare(one.to(), other.to()));
        TreeMap<Integer, Integer> best = new TreeMap<>();
        best.put(Integer.MIN_VALUE, 0);
        for (Span span : spans) {
            int with = best.floorEntry(span.from()).getValue() + span.weight();
            best.put(span.to(), Math.max(with, best.lastEntry().getValue()));
        }
        return best.lastEntry().getValue();
    }

    private static int weight(Piece piece, int fan) {
        for (int i = 0; i < piece.fans().length; i++) if (piece.fans()[i] == fan) return piece.weight()[i];
        return 0;
    }

    /** Points but for sessions without a place. */
    long points() {
        long sum = served();
        PlanWeights weights = problem.weights();
        for (int fan = 0; fan < problem.fans(); fan++) {
            long wanted = 0;
            for (Task task : problem.sessions()) for (Piece piece : task.pieces()) wanted += weight(piece, fan);
            long least = wanted * weights.share() / 100;
            sum -= Math.max(0, least - served(fan)) * weights.fairness() / 100;
        }
        for (int s = 0; s < option.length; s++) if (option[s] >= 0) sum -= cost(s);
        return sum;
    }

    private long cost(int session) {
        Task task = problem.sessions().get(session);
        Option at = when(session);
        int room = problem.laneRoom()[lane[session]];
        long cost = at.cost();
        for (int i = 0; i < task.laneCost().length; i++) {
            if (task.lanes()[i] == lane[session]) cost += task.laneCost()[i];
        }
        if (task.home() != null
                && (task.home().start() != at.start() || task.home().room() != room)) {
            cost += task.home().cost();
        }
        for (Tie tie : task.ties()) {
            if (tie.other() >= session || option[tie.other()] < 0) continue;
            Option other = when(tie.other());
            int gap = Math.max(other.start() - at.end(), at.start() - other.end());
            boolean sameRoom = problem.laneRoom()[lane[tie.other()]] == room;
            if (gap < 0) cost += tie.overlap();
            else if (gap <= 15 && at.block() == other.block()) cost += sameRoom ? -tie.row() : tie.hurry();
        }
        return cost;
    }

    /** Whether no two sessions have the same lane or host at a time, and all is in order. */
    boolean isLegal() {
        for (int one = 0; one < option.length; one++) {
            if (option[one] < 0) continue;
            for (int other = 0; other < option.length; other++) {
                if (one != other && option[other] >= 0 && clash(one, other)) return false;
            }
        }
        return true;
    }

    private boolean clash(int one, int other) {
        Option a = when(one);
        Option b = when(other);
        if (lane[one] == lane[other] && a.takenFrom() < b.to() && b.takenFrom() < a.to()) return true;
        for (int before : problem.sessions().get(one).after()) if (before == other && b.end() > a.start()) return true;
        if (a.from() >= b.to() || b.from() >= a.to()) return false;
        for (int host : problem.sessions().get(one).hosts()) {
            for (int same : problem.sessions().get(other).hosts()) if (host == same) return true;
        }
        return false;
    }
}

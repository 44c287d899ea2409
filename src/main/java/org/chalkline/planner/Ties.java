package org.chalkline.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chalkline.schedule.Attendant;
import org.chalkline.schedule.DraftBasis.Offer;
import org.chalkline.session.Kind;
import org.chalkline.solver.PlanProblem.Tie;

/** What sessions are to each other besides hard rules: common subjects, common people, demos that make a row. */
final class Ties {
    private final List<Offer> offers;
    private final SoftWeights weights;
    private final Map<String, Set<Integer>> byTag = new HashMap<>();
    private final Map<String, Set<Integer>> byPerson = new HashMap<>();
    private final Set<Integer> demos = new HashSet<>();

    Ties(List<Offer> offers, SoftWeights weights) {
        this.offers = offers;
        this.weights = weights;
        for (int i = 0; i < offers.size(); i++) {
            Offer offer = offers.get(i);
            for (String tag : offer.tags())
                byTag.computeIfAbsent(tag, any -> new TreeSet<>()).add(i);
            for (Attendant one : offer.people())
                byPerson.computeIfAbsent(one.slug(), any -> new TreeSet<>()).add(i);
            if (offer.kind() == Kind.DEMO) demos.add(i);
        }
    }

    List<Tie> of(int session) {
        Offer offer = offers.get(session);
        Set<Integer> others = new TreeSet<>();
        for (String tag : offer.tags()) others.addAll(byTag.getOrDefault(tag, Set.of()));
        for (Attendant one : offer.people()) others.addAll(byPerson.getOrDefault(one.slug(), Set.of()));
        if (offer.kind() == Kind.DEMO) others.addAll(demos);
        for (int i = 0; i < offers.size(); i++) {
            if (isAgainst(offer, offers.get(i)) || isAgainst(offers.get(i), offer)) others.add(i);
        }
        others.remove(session);
        List<Tie> ties = new ArrayList<>();
        for (int other : others) {
            Tie tie = tie(offer, offers.get(other), other);
            if (tie.overlap() != 0 || tie.hurry() != 0 || tie.row() != 0) ties.add(tie);
        }
        return ties;
    }

    private Tie tie(Offer one, Offer other, int number) {
        int overlap = common(one.tags(), other.tags()) * weights.of(SoftWish.TAGS_APART);
        if (isAgainst(one, other) || isAgainst(other, one)) overlap += weights.of(SoftWish.NOT_AGAINST);
        List<String> people = one.people().stream().map(Attendant::slug).toList();
        int hurry =
                common(people, other.people().stream().map(Attendant::slug).toList()) * weights.of(SoftWish.NO_HURRY);
        boolean isRow = one.kind() == Kind.DEMO && other.kind() == Kind.DEMO;
        return new Tie(number, overlap, hurry, isRow ? weights.of(SoftWish.DEMOS_IN_A_ROW) : 0);
    }

    /** Whether the first names the other, by code or tag, as one that it should not run against. */
    static boolean isAgainst(Offer one, Offer other) {
        return one.notAgainst().contains(other.code()) || common(one.notAgainst(), other.tags()) > 0;
    }

    private static int common(List<String> some, List<String> others) {
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        return both.size();
    }
}

package org.chalkline.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.chalkline.shared.Form;
import org.chalkline.shared.Format;
import org.chalkline.shared.Option;
import org.chalkline.shared.PageStyle;

/** The list of sessions as an organizer filters it.
 * @param filter what is asked for, as a form
 * @param earlier address of the page before; empty if there is none
 * @param later address of the page after; empty if there is none
 * @param back query that leads to this very list
 * @param style text of the style block for the demand bars */
record SubmissionsPage(
        Form filter,
        int total,
        int found,
        int first,
        List<Chip> chips,
        List<Option> kinds,
        List<ReviewRow> rows,
        String earlier,
        String later,
        String back,
        String style) {
    /** The way to the sessions of one state. */
    record Chip(String words, String href, boolean current) {}

    private static final int SIZE = 50;

    static SubmissionsPage of(
            List<SessionView> all,
            List<SessionView> found,
            SubmissionsFilter wish,
            ReviewFacts facts,
            Set<String> waiting) {
        int from = Math.min(wish.page() * SIZE, Math.max(0, found.size() - 1) / SIZE * SIZE);
        int to = Math.min(found.size(), from + SIZE);
        PageStyle style = new PageStyle();
        int most = found.stream()
                .map(session -> facts.demand(session.code()))
                .mapToInt(demand -> demand.must() + demand.interested())
                .max()
                .orElse(0);
        List<ReviewRow> rows = found.subList(from, to).stream()
                .map(session -> ReviewRow.of(session, facts, waiting.contains(session.code()), style, most))
                .toList();
        return new SubmissionsPage(
                wish.form(),
                all.size(),
                found.size(),
                from + 1,
                chips(all, wish, waiting),
                allKinds(),
                rows,
                from == 0 ? "" : wish.withPage(from / SIZE - 1).href(),
                to == found.size() ? "" : wish.withPage(from / SIZE + 1).href(),
                wish.href(),
                style.css());
    }

    private static List<Chip> chips(List<SessionView> all, SubmissionsFilter wish, Set<String> waiting) {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip(
                "All, " + all.size(), wish.withState("").href(), wish.state().isEmpty() && !wish.isForEdits()));
        if (!waiting.isEmpty() || wish.isForEdits()) {
            chips.add(new Chip("Edit waits, " + waiting.size(), wish.withEdits().href(), wish.isForEdits()));
        }
        for (SessionState state : SessionState.values()) {
            long count = all.stream().filter(s -> s.state() == state).count();
            boolean current = state.word().equals(wish.state());
            if (count == 0 && !current) continue;
            String words = StateLook.of(state).words() + ", " + count;
            chips.add(new Chip(words, wish.withState(state.word()).href(), current));
        }
        return chips;
    }

    /** Orders other than that in which organizers keep their sessions. */
    public List<Option> sortings() {
        return List.of(new Option("wanted", "Most wanted first"), new Option("newest", "Newest first"));
    }

    static List<Option> allKinds() {
        return Arrays.stream(Kind.values())
                .map(kind -> new Option(kind.word(), kind.longName()))
                .toList();
    }

    public String counted() {
        return Format.count(found, "session", "sessions");
    }

    public int last() {
        return first + rows.size() - 1;
    }
}

package org.chalkline.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.shared.Form;
import org.chalkline.shared.Format;
import org.chalkline.shared.Option;
import org.jspecify.annotations.Nullable;

/** The list of sessions as an organizer filters it.
 * @param filter what is asked for, as a form
 * @param earlier address of the page before; empty if there is none
 * @param later address of the page after; empty if there is none
 * @param back query that leads to this very list */
record SubmissionsPage(
        Form filter,
        int total,
        int found,
        int first,
        List<Chip> chips,
        List<Option> kinds,
        List<Row> rows,
        String earlier,
        String later,
        String back) {
    /** The way to the sessions of one state. */
    record Chip(String words, String href, boolean current) {}

    /** @param who people's names; may be empty
     * @param editWaits whether its speaker has sent changes
     * @param mayBeAccepted whether a button accepts it at once */
    record Row(
            String code,
            String title,
            String who,
            Kind kind,
            String needs,
            int minutes,
            StateLook state,
            boolean editWaits,
            boolean mayBeAccepted,
            int edit,
            @Nullable Demand demand) {
        static Row of(SessionView s, @Nullable Demand demand, boolean editWaits) {
            return new Row(
                    s.code(),
                    s.title(),
                    s.people().stream().map(PartView::name).distinct().collect(Collectors.joining(", ")),
                    s.kind(),
                    String.join(", ", s.needs()),
                    s.minutes(),
                    StateLook.of(s.state()),
                    editWaits,
                    s.state() == SessionState.SUBMITTED || s.state() == SessionState.WAITLISTED,
                    s.edit(),
                    demand);
        }
    }

    private static final int SIZE = 50;

    static SubmissionsPage of(
            List<SessionView> all,
            List<SessionView> found,
            SubmissionsFilter wish,
            List<Demand> demand,
            Set<String> waiting) {
        Map<String, Demand> wanted = demand.stream().collect(Collectors.toMap(Demand::session, d -> d));
        int from = Math.min(wish.page() * SIZE, Math.max(0, found.size() - 1) / SIZE * SIZE);
        int to = Math.min(found.size(), from + SIZE);
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
        return new SubmissionsPage(
                wish.form(),
                all.size(),
                found.size(),
                from + 1,
                chips,
                allKinds(),
                found.subList(from, to).stream()
                        .map(session -> Row.of(session, wanted.get(session.code()), waiting.contains(session.code())))
                        .toList(),
                from == 0 ? "" : wish.withPage(from / SIZE - 1).href(),
                to == found.size() ? "" : wish.withPage(from / SIZE + 1).href(),
                wish.href());
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

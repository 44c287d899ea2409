package org.chalkline.session;

import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.shared.PageStyle;

/** A session as an organizer decides on it.
 * @param who people's names; may be empty
 * @param editWaits whether its speaker has sent changes
 * @param mayBeAccepted whether a button accepts it at once
 * @param bar class that gives the demand bar its lengths
 * @param canMake in how many parts of the event its people can */
record ReviewRow(
        SessionView session,
        String who,
        StateLook state,
        boolean editWaits,
        boolean mayBeAccepted,
        Demand demand,
        String bar,
        String canMake,
        List<Presenter> people,
        List<ReviewFacts.Finding> findings) {
    /** Somebody with a part in it, and when they are there. */
    record Presenter(String name, PartRole role, String when) {}

    /** @param most the largest demand of the list, which fills a bar */
    static ReviewRow of(SessionView s, ReviewFacts facts, boolean editWaits, PageStyle style, int most) {
        Demand demand = facts.demand(s.code());
        return new ReviewRow(
                s,
                s.people().stream().map(PartView::name).distinct().collect(Collectors.joining(", ")),
                StateLook.of(s.state()),
                editWaits,
                s.state() == SessionState.SUBMITTED || s.state() == SessionState.WAITLISTED,
                demand,
                style.of("must want max", demand.must(), demand.interested(), Math.max(1, most)),
                facts.canMake(s),
                s.people().stream()
                        .map(part ->
                                new Presenter(part.name(), part.role(), Presence.words(facts.available(part.person()))))
                        .toList(),
                facts.findings(s));
    }

    /** Those who run it; empty if nobody does. */
    public String askedNames() {
        return session.people().stream()
                .filter(part -> part.role() == PartRole.PRESENTER || part.role() == PartRole.HOST)
                .map(PartView::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public List<String> prefers() {
        return session.prefers().stream().map(HalfDay::words).toList();
    }
}

package org.chalkline.schedule;

import java.util.List;
import org.chalkline.session.Kind;

/** Rule {@code set-up-overlap} (hard, never accepted): while one session is set up at a table, no other runs or is set up there.
 * A plenary is no hindrance: what follows it is set up on the side while the house is together. */
public final class SetUpOverlap extends PairRule {
    public static final String RULE = "set-up-overlap";

    @Override
    public String name() {
        return RULE;
    }

    @Override
    public Severity severity() {
        return Severity.HARD;
    }

    @Override
    List<Conflict> check(Booking a, Booking b, Agenda agenda) {
        if (a.kind() == Kind.PLENARY || b.kind() == Kind.PLENARY) return List.of();
        boolean onlySetUp = a.sharesTableWith(b)
                && a.taken().overlaps(b.taken())
                && !a.when().overlaps(b.when());
        if (!onlySetUp) return List.of();
        String message = b.named() + " needs " + a.room().name() + " for set-up "
                + agenda.words(a.taken().intersection(b.taken())) + ", but " + a.named() + " is there";
        int people = agenda.audiences().either(a.code(), b.code());
        return List.of(Conflict.of(this, a.room().slug(), null, people, message, a, b));
    }
}

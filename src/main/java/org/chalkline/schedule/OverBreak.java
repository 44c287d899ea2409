package org.chalkline.schedule;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.event.BlockKind;
import org.chalkline.session.Kind;

/** Rule {@code over-break} (hard): a session does not run into a break, nor into a plenary unless it is one itself. */
public final class OverBreak implements Rule {
    public static final String RULE = "over-break";

    @Override
    public String name() {
        return RULE;
    }

    @Override
    public Severity severity() {
        return Severity.HARD;
    }

    @Override
    public List<Conflict> check(Booking booking, Agenda agenda) {
        List<Conflict> found = new ArrayList<>();
        for (OpenDay day : agenda.days()) {
            for (OpenDay.Pause pause : day.pauses()) {
                boolean own = pause.kind() == BlockKind.PLENARY && booking.kind() == Kind.PLENARY;
                if (own || !pause.when().overlaps(booking.when())) continue;
                String message = booking.named() + " in " + booking.room().name() + " runs into " + pause.title() + " "
                        + agenda.words(booking.when().intersection(pause.when()));
                int people = agenda.audiences().size(booking.code());
                found.add(Conflict.of(this, booking.room().slug(), null, people, message, booking));
            }
        }
        return found;
    }
}

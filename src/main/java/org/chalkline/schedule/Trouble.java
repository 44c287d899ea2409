package org.chalkline.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.ErrorView;
import org.chalkline.shared.ErrorView.Way;
import org.chalkline.shared.Format;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Violation;

/** What to say when an address asks in vain, with ways on that fit the event. */
final class Trouble {
    private final Frame frame;
    private final List<Way> ways;
    private final Words words;

    private Trouble(Frame frame, List<Way> ways, Words words) {
        this.frame = frame;
        this.ways = ways;
        this.words = words;
    }

    /** @param failure {@link Invalid} or {@link Missing} */
    static ErrorView of(Throwable failure, Optional<Edition> edition, Instant present, Words words) {
        Frame frame = edition.map(e -> frame(e, present, words)).orElse(Frame.plain());
        List<Way> ways = edition.map(e -> ways(e, words.trouble()))
                .orElse(List.of(new Way("/", words.trouble().allEvents())));
        Trouble trouble = new Trouble(frame, ways, words);
        if (failure instanceof NoLongerHeld gone) return trouble.gone(gone);
        return failure instanceof Invalid invalid
                ? trouble.invalid(invalid.violations.get(0))
                : trouble.missing((Missing) failure);
    }

    private ErrorView invalid(Violation wrong) {
        TroubleWords says = words.trouble();
        String demand = says.demand(wrong.field(), wrong.message());
        return new ErrorView(frame, 400, says.badAddress(), says.inAddress(wrong.field(), demand), ways);
    }

    private ErrorView gone(NoLongerHeld gone) {
        PublicSession session = gone.session();
        String text = words.trouble()
                .wasHeld(
                        session.title(),
                        words.format().day(session.start()),
                        Format.span(session.start(), session.end()),
                        gone.room(),
                        gone.last());
        List<Way> further = new ArrayList<>(ways);
        further.add(new Way(frame.base() + "/changes", words.trouble().whatChanged()));
        return new ErrorView(frame, 404, words.trouble().noLongerHeld(), text, further);
    }

    private ErrorView missing(Missing missing) {
        TroubleWords says = words.trouble();
        String sentence = missing instanceof NoSuchDay none
                ? says.missingDay(words.format().longDay(none.day()))
                : says.missing(missing.what, missing.key);
        String text = sentence + " " + says.mayBeGone();
        return new ErrorView(frame, 404, says.nothingHere(), text, ways);
    }

    private static Frame frame(Edition edition, Instant present, Words words) {
        return Visit.of(edition, null, Moment.of(edition.snapshot(), present, null), words)
                .frame("");
    }

    private static List<Way> ways(Edition edition, TroubleWords says) {
        Links links = new Links("/" + edition.snapshot().event().slug(), null);
        return List.of(new Way(links.schedule(), says.theSchedule()), new Way(links.home(), says.onNow()));
    }
}

package org.chalkline.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chalkline.event.PublicRoom;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.ErrorView;
import org.chalkline.shared.ErrorView.Way;
import org.chalkline.shared.Format;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Violation;

/** What to say when an address asks in vain, with ways on that fit the event. */
final class Trouble {
    private Trouble() {}

    /** @param failure {@link Invalid} or {@link org.chalkline.shared.Missing} */
    static ErrorView of(Throwable failure, Optional<Edition> edition, Instant present, Words words) {
        Frame frame = edition.map(e -> frame(e, present, words)).orElse(Frame.plain());
        List<Way> ways = edition.map(Trouble::ways).orElse(List.of(new Way("/", "All events")));
        if (failure instanceof NoLongerHeld gone) return gone(frame, gone, ways);
        return failure instanceof Invalid invalid
                ? invalid(frame, invalid.violations.get(0), ways)
                : missing(frame, failure, ways);
    }

    private static ErrorView invalid(Frame frame, Violation wrong, List<Way> ways) {
        String heading = "The address asks for something that cannot be";
        String text = "In the address, “" + wrong.field() + "” " + wrong.message() + ".";
        return new ErrorView(frame, 400, heading, text, ways);
    }

    private static ErrorView gone(Frame frame, NoLongerHeld gone, List<Way> ways) {
        PublicSession session = gone.session();
        String room = gone.before().rooms().stream()
                .filter(each -> each.slug().equals(session.room()))
                .map(PublicRoom::name)
                .findFirst()
                .orElse(session.room());
        String text = "It was “" + session.title() + "”, on " + Format.ENGLISH.day(session.start()) + ", "
                + Format.span(session.start(), session.end()) + ", in " + room + ". The version after "
                + gone.before().number() + " took it out.";
        List<Way> further = new ArrayList<>(ways);
        further.add(new Way(frame.base() + "/changes", "What changed"));
        return new ErrorView(frame, 404, "This session is no longer on the schedule", text, further);
    }

    private static ErrorView missing(Frame frame, Throwable missing, List<Way> ways) {
        String text = missing.getMessage()
                + " It may have been renamed or taken out of the schedule, or the link lost a letter on the way.";
        return new ErrorView(frame, 404, "There is nothing at this address", text, ways);
    }

    private static Frame frame(Edition edition, Instant present, Words words) {
        return Visit.of(edition, null, Moment.of(edition.snapshot(), present, null), words)
                .frame("");
    }

    private static List<Way> ways(Edition edition) {
        Links links = new Links("/" + edition.snapshot().event().slug(), null);
        return List.of(new Way(links.schedule(), "The schedule"), new Way(links.home(), "What is on now"));
    }
}

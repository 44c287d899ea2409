package org.chalkline.schedule;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.event.PublicEvent;
import org.chalkline.event.PublicRoom;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Format;

/** What the picture beside a link says.
 * @param eyebrow small, above; may be empty
 * @param when such as {@code Tue 6 March, 14:30–15:20 PST}
 * @param where may be empty */
public record PreviewCard(String eyebrow, String title, String when, String where) {
    /** @param format of the language it speaks */
    public static PreviewCard of(Edition edition, Format format) {
        PublicEvent event = edition.snapshot().event();
        return new PreviewCard(
                Format.orEmpty(event.slogan()),
                event.name(),
                format.dates(event.from(), event.to()),
                Format.orEmpty(event.venue()));
    }

    /** @return empty if the edition has no such session */
    public static Optional<PreviewCard> of(Edition edition, String code, Format format) {
        return edition.session(code).map(session -> of(edition, session, format));
    }

    private static PreviewCard of(Edition edition, PublicSession session, Format format) {
        String room = edition.room(session.room()).map(PublicRoom::name).orElse(session.room());
        String where =
                Stream.of(room, session.who()).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
        return new PreviewCard(
                edition.snapshot().event().name(), session.title(), when(edition, session, format), where);
    }

    private static String when(Edition edition, PublicSession session, Format format) {
        return format.day(session.start()) + ", " + Format.span(session.start(), session.end()) + " "
                + format.zoneMark(edition.snapshot().zone(), session.start().toInstant());
    }

    /** The same for who cannot see it. */
    String words() {
        return Stream.of(title, when, where).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
    }
}

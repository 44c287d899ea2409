package org.chalkline.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.event.PublicEvent;
import org.chalkline.event.PublicRoom;
import org.chalkline.people.PublicPerson;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Format;
import org.jspecify.annotations.Nullable;

/** What a page says of itself to programs that show a link to it, by Open Graph (ogp.me) and schema.org. Addresses are named
 * only where the installation knows its own: what a request says of it must not get into a page that others are sent.
 * @param site name of the event
 * @param url absolute; null if the public address is not set
 * @param image absolute; null if there is none
 * @param alt the image in words
 * @param data JSON-LD, safe within a script element; null for none */
record Preview(
        String title,
        String description,
        String site,
        @Nullable String url,
        @Nullable String image,
        String alt,
        @Nullable String data) {
    /** @param base the public address, without a slash at its end; empty if it is not set */
    static Preview home(Visit visit, String base) {
        return event(visit, base, visit.event().name(), "", StructuredData.event(visit, base, visit.sessions()));
    }

    static Preview schedule(Visit visit, String base, LocalDate day) {
        String data = StructuredData.event(visit, base, EventDays.sessions(visit.version(), day));
        return event(visit, base, words(visit).scheduleOf(visit.format().longDay(day)), "/schedule?day=" + day, data);
    }

    static Preview session(Visit visit, String base, PublicSession session) {
        String path = "/sessions/" + session.code();
        PreviewCard card =
                PreviewCard.of(visit.edition(), session.code(), visit.format()).orElseThrow();
        String description = sentence(". ", card.when() + ", " + visit.roomName(session.room()), session.who());
        return new Preview(
                session.title(),
                description,
                visit.event().name(),
                url(visit, base, path),
                image(visit, base, path),
                card.words(),
                StructuredData.session(visit, base, session));
    }

    static Preview room(Visit visit, String base, PublicRoom room) {
        long sessions = visit.sessions().stream()
                .filter(s -> s.room().equals(room.slug()))
                .count();
        String description = words(visit).room(room.capacity(), (int) sessions);
        return event(visit, base, room.name(), description, "/rooms/" + room.slug(), null);
    }

    static Preview person(Visit visit, String base, PublicPerson person) {
        long sessions =
                visit.sessions().stream().filter(s -> s.has(person.slug())).count();
        String description = sentence(
                ". ", Format.orEmpty(person.affiliation()), words(visit).partIn((int) sessions));
        return event(visit, base, person.name(), description, "/people/" + person.slug(), null);
    }

    private static Preview event(Visit visit, String base, String title, String path, @Nullable String data) {
        PublicEvent event = visit.event();
        String description = sentence(
                ". ", Format.orEmpty(event.slogan()), sentence(", ", visit.dates(), Format.orEmpty(event.venue())));
        return event(visit, base, title, description, path, data);
    }

    private static Preview event(
            Visit visit, String base, String title, String description, String path, @Nullable String data) {
        return new Preview(
                title,
                description,
                visit.event().name(),
                url(visit, base, path),
                image(visit, base, ""),
                PreviewCard.of(visit.edition(), visit.format()).words(),
                data);
    }

    private static PreviewWords words(Visit visit) {
        return visit.words().preview();
    }

    /** The address of a page of this event in the language it speaks; null if the public address is not set. */
    static @Nullable String url(Visit visit, String base, String path) {
        if (base.isEmpty()) return null;
        String query = visit.words().language().query();
        return base + visit.links().base() + path + (path.contains("?") ? query.replace('?', '&') : query);
    }

    /** The address of the picture of a page; null if it cannot be named, or not be drawn. */
    static @Nullable String image(Visit visit, String base, String path) {
        return base.isEmpty() || !PreviewImage.canDraw()
                ? null
                : base + visit.links().base() + path + "/card.png"
                        + visit.words().language().query();
    }

    private static String sentence(String between, String... parts) {
        List<String> said = Stream.of(parts).filter(part -> !part.isBlank()).toList();
        return said.stream().collect(Collectors.joining(between));
    }
}

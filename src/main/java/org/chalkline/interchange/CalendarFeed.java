package org.chalkline.interchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.event.PublicEvent;
import org.chalkline.session.PartView;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Format;
import org.chalkline.shared.Markdown;

/** A calendar of some of an event's sessions (RFC 5545, names and refresh of RFC 7986). Times are in UTC, so that no program
 * has to know the zone's clock changes; nothing in it tells when it was drawn, so that the same is the same to the octet.
 * @param kind what it is a calendar of, such as {@code Schedule}
 * @param base where the program is found, such as {@code https://hackathon.example.org}
 * @param path its own address below that, such as {@code /xen-hackathon-2012/schedule.ics}
 * @param entries by start
 * @param published when the newest version was; for a calendar without sessions */
record CalendarFeed(
        String kind,
        String name,
        PublicEvent event,
        List<CalendarEntry> entries,
        String base,
        String path,
        Instant published,
        FeedSpeech speech) {
    /** The kind that reminds. */
    static final String PERSONAL = "Personal";

    private static final String REFRESH = "PT15M";

    String draw() {
        ICalendar calendar = new ICalendar()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Chalkline//" + kind + " 1//EN")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .line("UID", Guids.of(path).toString())
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .line("X-WR-TIMEZONE", event.timeZone())
                .line("REFRESH-INTERVAL;VALUE=DURATION", REFRESH)
                .line("X-PUBLISHED-TTL", REFRESH)
                .line("SOURCE;VALUE=URI", base + path + speech.language().query())
                .line("URL", home())
                .line("COLOR", "royalblue")
                .time("LAST-MODIFIED", changed());
        for (CalendarEntry entry : entries) draw(calendar, entry);
        return calendar.line("END", "VCALENDAR").end();
    }

    private void draw(ICalendar calendar, CalendarEntry entry) {
        PublicSession session = entry.session();
        calendar.line("BEGIN", "VEVENT")
                .line("UID", Guids.session(event.slug(), session.code()) + "@chalkline")
                .time("DTSTAMP", entry.changed())
                .time("CREATED", entry.created())
                .time("LAST-MODIFIED", entry.changed())
                .line("SEQUENCE", Integer.toString(entry.sequence()))
                .line("STATUS", entry.isOff() ? "CANCELLED" : "CONFIRMED")
                .time("DTSTART", session.start().toInstant())
                .time("DTEND", session.end().toInstant())
                .text("SUMMARY", entry.summary(speech.words()))
                .text("LOCATION", place(entry))
                .text("DESCRIPTION", about(entry))
                .texts("CATEGORIES", categories(session))
                .line("URL", address(entry))
                .line("ORGANIZER;CN=" + ICalendar.quoted(event.name()), home())
                .line("CLASS", "PUBLIC")
                .line("TRANSP", "OPAQUE");
        if (kind.equals(PERSONAL) && !entry.isOff()) remind(calendar, session);
        calendar.line("END", "VEVENT");
    }

    /** Ten minutes before; only for whoever chose the session (RFC 5545 §3.6.6). */
    private static void remind(ICalendar calendar, PublicSession session) {
        calendar.line("BEGIN", "VALARM")
                .line("ACTION", "DISPLAY")
                .line("TRIGGER", "-PT10M")
                .text("DESCRIPTION", session.title())
                .line("END", "VALARM");
    }

    private String home() {
        return base + "/" + event.slug();
    }

    private Instant changed() {
        return entries.stream()
                .map(CalendarEntry::changed)
                .max(Comparator.naturalOrder())
                .orElse(published);
    }

    private String place(CalendarEntry entry) {
        return Stream.of(entry.room(), Format.orEmpty(event.venue()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** What it is about, who runs it, and where more stands. */
    private String about(CalendarEntry entry) {
        PublicSession session = entry.session();
        String names = session.people().stream().map(PartView::name).distinct().collect(Collectors.joining(", "));
        return Stream.of(Markdown.text(session.summary()), names, address(entry))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private List<String> categories(PublicSession session) {
        List<String> categories = new ArrayList<>();
        categories.add(speech.session().kind(session.kind()));
        categories.addAll(session.tags());
        return categories;
    }

    /** The session's page; for one that has none any more, what changed. */
    private String address(CalendarEntry entry) {
        return home()
                + (entry.cancelled()
                        ? "/changes"
                        : "/sessions/" + entry.session().code());
    }
}

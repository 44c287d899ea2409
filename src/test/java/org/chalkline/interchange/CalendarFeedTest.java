package org.chalkline.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.schedule.FeedSample.session;
import static org.chalkline.schedule.FeedSample.talk;
import static org.chalkline.schedule.FeedSample.version;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.chalkline.schedule.FeedSample;
import org.chalkline.schedule.SessionHistory;
import org.chalkline.schedule.Snapshot;
import org.chalkline.session.SessionWords;
import org.chalkline.shared.Language;
import org.chalkline.testkit.PlainWords;
import org.junit.jupiter.api.Test;

/** Whole calendars; another program's reader must agree that they are calendars. */
class CalendarFeedTest {
    private static final String BASE = "https://hack.example";

    private static String draw(Snapshot... versions) {
        return draw(Language.ENGLISH, CalendarFeedTest::any, versions);
    }

    private static Optional<CalendarEntry> any(SessionHistory history) {
        return Optional.of(CalendarEntry.of(history));
    }

    private static String draw(
            Language language, Function<SessionHistory, Optional<CalendarEntry>> entry, Snapshot... versions) {
        Snapshot newest = versions[versions.length - 1];
        List<CalendarEntry> entries = FeedSample.history(versions).inOrder().stream()
                .flatMap(history -> entry.apply(history).stream())
                .toList();
        FeedSpeech speech = new FeedSpeech(
                language, PlainWords.of(FeedWords.class, language), PlainWords.of(SessionWords.class, language));
        return new CalendarFeed(
                        "Schedule",
                        "Small hack",
                        newest.event(),
                        entries,
                        BASE,
                        "/small/schedule.ics",
                        newest.publishedAt(),
                        speech)
                .draw();
    }

    private static List<VEvent> read(String calendar) throws Exception {
        Calendar read = new CalendarBuilder().build(new StringReader(calendar));
        assertThat(read.validate().getEntries()).isEmpty();
        return read.getComponents("VEVENT");
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElseThrow();
    }

    @Test
    void theWholeTextIsKnown() throws Exception {
        String text = draw(
                version(
                        1,
                        talk("hall", "2026-03-28T09:00"),
                        session("GONE", "Off; it is", "lab", "2026-03-28T11:00", "2026-03-28T12:00")),
                version(2, talk("lab", "2026-03-28T10:00")));
        assertThat(text)
                .isEqualTo("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Chalkline//Schedule 1//EN
                        CALSCALE:GREGORIAN
                        METHOD:PUBLISH
                        UID:@CAL@
                        NAME:Small hack
                        X-WR-CALNAME:Small hack
                        X-WR-TIMEZONE:Europe/Berlin
                        REFRESH-INTERVAL;VALUE=DURATION:PT15M
                        X-PUBLISHED-TTL:PT15M
                        SOURCE;VALUE=URI:https://hack.example/small/schedule.ics
                        URL:https://hack.example/small
                        COLOR:royalblue
                        LAST-MODIFIED:20260302T120000Z
                        BEGIN:VEVENT
                        UID:@TALK@@chalkline
                        DTSTAMP:20260302T120000Z
                        CREATED:20260301T120000Z
                        LAST-MODIFIED:20260302T120000Z
                        SEQUENCE:1
                        STATUS:CONFIRMED
                        DTSTART:20260328T090000Z
                        DTEND:20260328T100000Z
                        SUMMARY:A talk
                        LOCATION:Lab\\, Town hall
                        DESCRIPTION:About it\\, and "more" (https://xen.example).\\n\\nAda\\, Grace\\, t
                         he first\\n\\nhttps://hack.example/small/sessions/TALK
                        CATEGORIES:Talk,xen,a\\;b
                        URL:https://hack.example/small/sessions/TALK
                        ORGANIZER;CN="Small hack":https://hack.example/small
                        CLASS:PUBLIC
                        TRANSP:OPAQUE
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:@GONE@@chalkline
                        DTSTAMP:20260302T120000Z
                        CREATED:20260301T120000Z
                        LAST-MODIFIED:20260302T120000Z
                        SEQUENCE:1
                        STATUS:CANCELLED
                        DTSTART:20260328T100000Z
                        DTEND:20260328T110000Z
                        SUMMARY:Cancelled: Off\\; it is
                        LOCATION:Lab\\, Town hall
                        DESCRIPTION:About it\\, and "more" (https://xen.example).\\n\\nAda\\, Grace\\, t
                         he first\\n\\nhttps://hack.example/small/changes
                        CATEGORIES:Talk,xen,a\\;b
                        URL:https://hack.example/small/changes
                        ORGANIZER;CN="Small hack":https://hack.example/small
                        CLASS:PUBLIC
                        TRANSP:OPAQUE
                        END:VEVENT
                        END:VCALENDAR
                        """.replace("@CAL@", Guids.of("/small/schedule.ics").toString())
                        .replace("@TALK@", Guids.session("small", "TALK").toString())
                        .replace("@GONE@", Guids.session("small", "GONE").toString())
                        .replace("\n", "\r\n"));
        assertThat(read(text)).hasSize(2);
    }

    @Test
    void inGermanOnlyWordsAreOthers() throws Exception {
        Snapshot[] versions = {
            version(
                    1,
                    talk("hall", "2026-03-28T09:00"),
                    session("GONE", "Off", "lab", "2026-03-28T11:00", "2026-03-28T12:00")),
            version(2, talk("lab", "2026-03-28T10:00"))
        };
        String german = draw(Language.GERMAN, CalendarFeedTest::any, versions);
        assertThat(read(german)).hasSize(2);
        assertThat(german)
                .isEqualTo(draw(versions)
                        .replace("SUMMARY:Cancelled: Off", "SUMMARY:Abgesagt: Off")
                        .replace("CATEGORIES:Talk,", "CATEGORIES:Vortrag,")
                        .replace("/small/schedule.ics\r\n", "/small/schedule.ics?lang=de\r\n"));
    }

    @Test
    void aRoomsCalendarSaysWhatHasLeftIt() throws Exception {
        Snapshot before = version(1, talk("hall", "2026-03-28T09:00"));
        Snapshot after = version(2, talk("lab", "2026-03-28T10:00"));
        String moved = draw(Language.ENGLISH, history -> CalendarEntry.in("hall", history), before, after);
        assertThat(read(moved)).hasSize(1);
        assertThat(moved.substring(moved.indexOf("BEGIN:VEVENT")))
                .isEqualTo("""
                        BEGIN:VEVENT
                        UID:@TALK@@chalkline
                        DTSTAMP:20260302T120000Z
                        CREATED:20260301T120000Z
                        LAST-MODIFIED:20260302T120000Z
                        SEQUENCE:1
                        STATUS:CANCELLED
                        DTSTART:20260328T080000Z
                        DTEND:20260328T090000Z
                        SUMMARY:Moved to Lab: A talk
                        LOCATION:Hall\\, Town hall
                        DESCRIPTION:About it\\, and "more" (https://xen.example).\\n\\nAda\\, Grace\\, t
                         he first\\n\\nhttps://hack.example/small/sessions/TALK
                        CATEGORIES:Talk,xen,a\\;b
                        URL:https://hack.example/small/sessions/TALK
                        ORGANIZER;CN="Small hack":https://hack.example/small
                        CLASS:PUBLIC
                        TRANSP:OPAQUE
                        END:VEVENT
                        END:VCALENDAR
                        """.replace("@TALK@", Guids.session("small", "TALK").toString())
                        .replace("\n", "\r\n"));
        assertThat(summaries("hall", before, after)).isEqualTo(List.of("Verlegt nach Lab: A talk CANCELLED 1"));
        assertThat(summaries("lab", before, after)).isEqualTo(List.of("A talk CONFIRMED 1"));
        assertThat(summaries("hall", before, after, version(3))).isEqualTo(List.of("Abgesagt: A talk CANCELLED 2"));
        assertThat(summaries("hall", before, after, version(3, talk("hall", "2026-03-28T09:00"))))
                .isEqualTo(List.of("A talk CONFIRMED 2"));
    }

    private static List<String> summaries(String room, Snapshot... versions) throws Exception {
        return read(draw(Language.GERMAN, history -> CalendarEntry.in(room, history), versions)).stream()
                .map(event -> value(event, "SUMMARY") + " " + value(event, "STATUS") + " " + value(event, "SEQUENCE"))
                .toList();
    }

    @Test
    void theNamesOfSessionsNeverChange() {
        assertThat(Guids.session("small", "TALK")).hasToString("8afe7995-e252-3768-b2af-1a0518a87fcb");
    }

    @Test
    void itsTimesAreRightAroundTheChangeOfTheClocks() throws Exception {
        List<VEvent> events = read(draw(version(
                1,
                session("EVE", "Eve", "hall", "2026-03-28T22:00", "2026-03-28T23:00"),
                session("NIGHT", "Night", "hall", "2026-03-29T01:30", "2026-03-29T03:30"),
                session("MORNING", "Morning", "hall", "2026-03-29T09:00", "2026-03-29T10:00"))));
        assertThat(events)
                .extracting(
                        event -> value(event, "SUMMARY") + " " + value(event, "DTSTART") + " " + value(event, "DTEND"))
                .containsExactly(
                        "Eve 20260328T210000Z 20260328T220000Z",
                        "Night 20260329T003000Z 20260329T013000Z",
                        "Morning 20260329T070000Z 20260329T080000Z");
    }

    @Test
    void hostileTextsStayTexts() throws Exception {
        String title = ("\r\nATTENDEE:mailto:eve@example.org\r\nEND:VEVENT\0;,\\ 👩‍💻 é " + "x".repeat(5_000));
        List<VEvent> events =
                read(draw(version(1, session("TALK", title, "hall", "2026-03-28T09:00", "2026-03-28T10:00"))));
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(value(event, "SUMMARY"))
                    .isEqualTo(title.replace("\r\n", "\n").replace("\0", ""));
            assertThat(event.getProperties("ATTENDEE")).isEmpty();
        });
    }

    @Test
    void anEventWithoutSessionsIsACalendarWithoutAny() {
        assertThat(draw(version(1))).endsWith("\r\nLAST-MODIFIED:20260301T120000Z\r\nEND:VCALENDAR\r\n");
    }
}

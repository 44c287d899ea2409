package org.chalkline.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.chalkline.event.PublicEvent;
import org.chalkline.session.Kind;
import org.chalkline.session.PartRole;
import org.chalkline.session.PartView;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.JsonText;
import org.junit.jupiter.api.Test;

/** What pages say of themselves to other programs. */
class PreviewTest {
    private static final String BASE = "https://hack.example";
    private static final PublicSession TALK = session("TALK", "A </script> & talk", "10:00", "11:00");
    private static final Snapshot VERSION = version(TALK);

    private static PublicSession session(String code, String title, String from, String to) {
        PublicSession s = PageSample.session(code, Kind.TALK, "hall", from, to);
        return new PublicSession(
                code,
                s.kind(),
                title,
                "About *it*.",
                60,
                List.of(new PartView("ada", "Ada", PartRole.PRESENTER), new PartView("bob", "Bob", PartRole.REQUIRED)),
                s.needs(),
                s.tags(),
                s.links(),
                0,
                null,
                s.after(),
                s.room(),
                1,
                s.start(),
                s.end());
    }

    private static Snapshot version(PublicSession... sessions) {
        Snapshot plain = PageSample.version(sessions);
        PublicEvent event = plain.event();
        return new Snapshot(
                plain.number(),
                plain.publishedAt(),
                plain.author(),
                plain.note(),
                new PublicEvent(
                        event.slug(),
                        "Demo",
                        "Come & hack",
                        "Xen",
                        "Town hall",
                        event.timeZone(),
                        event.from(),
                        event.to()),
                plain.days(),
                plain.rooms(),
                plain.people(),
                plain.sessions());
    }

    private static Visit visit() {
        return PageSample.visit(VERSION, "2026-05-05T10:20");
    }

    private static Object json(String data) throws Exception {
        return JsonText.MAPPER.readTree(data);
    }

    @Test
    void aSessionSaysWhenAndWhereAndWho() throws Exception {
        Preview preview = Preview.session(visit(), BASE, TALK);
        assertThat(preview)
                .isEqualTo(new Preview(
                        "A </script> & talk",
                        "Tue 5 May, 10:00–11:00 CEST, Hall. Ada, Bob",
                        "Demo",
                        BASE + "/demo/sessions/TALK",
                        PreviewImage.canDraw() ? BASE + "/demo/sessions/TALK/card.png" : null,
                        "A </script> & talk. Tue 5 May, 10:00–11:00 CEST. Hall. Ada, Bob",
                        preview.data()));
        assertThat(preview.data()).doesNotContain("<");
        String image = PreviewImage.canDraw() ? "\"image\":\"" + BASE + "/demo/sessions/TALK/card.png\"," : "";
        assertThat(json(preview.data())).isEqualTo(json("""
                {"@context":"https://schema.org","@type":"Event","@id":"https://hack.example/demo/sessions/TALK",
                 "name":"A </script> & talk","startDate":"2026-05-05T10:00+02:00",
                 "location":{"@type":"Place","name":"Hall","address":"Town hall"},"endDate":"2026-05-05T11:00+02:00",
                 "eventStatus":"https://schema.org/EventScheduled",
                 "eventAttendanceMode":"https://schema.org/OfflineEventAttendanceMode","description":"About it.",
                 "organizer":{"@type":"Organization","name":"Xen"},%s
                 "url":"https://hack.example/demo/sessions/TALK",
                 "performer":[{"@type":"Person","name":"Ada"},{"@type":"Person","name":"Bob"}],
                 "superEvent":{"@type":"Event","@id":"https://hack.example/demo","name":"Demo",
                  "startDate":"2026-05-05T09:00+02:00","endDate":"2026-05-05T18:00+02:00",
                  "location":{"@type":"Place","name":"Town hall","address":"Town hall"}}}
                """.formatted(image)));
    }

    @Test
    void withoutAPublicAddressNoneIsNamed() throws Exception {
        Preview preview = Preview.home(visit(), "");
        assertThat(preview)
                .isEqualTo(new Preview(
                        "Demo",
                        "Come & hack. 5 May 2026, Town hall",
                        "Demo",
                        null,
                        null,
                        "Demo. 5 May 2026. Town hall",
                        preview.data()));
        assertThat(json(preview.data())).isEqualTo(json("""
                {"@context":"https://schema.org","@type":"Event","@id":"/demo","name":"Demo",
                 "startDate":"2026-05-05T09:00+02:00","endDate":"2026-05-05T18:00+02:00",
                 "location":{"@type":"Place","name":"Town hall","address":"Town hall"},
                 "eventStatus":"https://schema.org/EventScheduled",
                 "eventAttendanceMode":"https://schema.org/OfflineEventAttendanceMode","description":"Come & hack",
                 "organizer":{"@type":"Organization","name":"Xen"},
                 "subEvent":[{"@type":"Event","@id":"/demo/sessions/TALK","name":"A </script> & talk",
                  "startDate":"2026-05-05T10:00+02:00","location":{"@type":"Place","name":"Hall"}}]}
                """));
    }

    @Test
    void whatWasMovedIsRescheduled() throws Exception {
        Snapshot before = version(session("TALK", "A </script> & talk", "09:00", "10:00"));
        Moment moment = Moment.of(VERSION, Instant.EPOCH, LocalDateTime.parse("2026-05-05T08:00"));
        Visit visit =
                Visit.of(PageSample.edition(VERSION), Changes.between(before, VERSION), moment, PageSample.ENGLISH);
        assertThat(StructuredData.session(visit, "", TALK))
                .contains("\"eventStatus\":\"https://schema.org/EventRescheduled\","
                        + "\"previousStartDate\":\"2026-05-05T09:00+02:00\"");
    }

    @Test
    void roomsPeopleAndDaysHaveAPreview() {
        Visit visit = visit();
        assertThat(Preview.room(visit, BASE, VERSION.rooms().get(0)).description())
                .isEqualTo("80 seats, 1 session");
        assertThat(Preview.person(visit, BASE, VERSION.people().get(0)).description())
                .isEqualTo("Has a part in 1 session");
        Preview day = Preview.schedule(visit, BASE, PageSample.DAY);
        assertThat(List.of(day.title(), day.url()))
                .isEqualTo(List.of("Tuesday 5 May, schedule", BASE + "/demo/schedule?day=2026-05-05"));
    }

    @Test
    void inGermanAddressesNameTheLanguage() {
        Moment moment = Moment.of(VERSION, Instant.EPOCH, LocalDateTime.parse("2026-05-05T10:20"));
        Visit visit = Visit.of(PageSample.edition(VERSION), null, moment, PageSample.GERMAN);
        Preview session = Preview.session(visit, BASE, TALK);
        assertThat(session)
                .isEqualTo(new Preview(
                        "A </script> & talk",
                        "Di 5. Mai, 10:00–11:00 MESZ, Hall. Ada, Bob",
                        "Demo",
                        BASE + "/demo/sessions/TALK?lang=de",
                        PreviewImage.canDraw() ? BASE + "/demo/sessions/TALK/card.png?lang=de" : null,
                        "A </script> & talk. Di 5. Mai, 10:00–11:00 MESZ. Hall. Ada, Bob",
                        session.data()));
        assertThat(session.data())
                .contains("\"@id\":\"" + BASE + "/demo/sessions/TALK\"")
                .contains("\"url\":\"" + BASE + "/demo/sessions/TALK?lang=de\"");
        assertThat(Preview.room(visit, BASE, VERSION.rooms().get(0)).description())
                .isEqualTo("80 Plätze, 1 Session");
        assertThat(Preview.person(visit, BASE, VERSION.people().get(0)).description())
                .isEqualTo("Wirkt an 1 Session mit");
        Preview day = Preview.schedule(visit, BASE, PageSample.DAY);
        assertThat(List.of(day.title(), day.url()))
                .isEqualTo(List.of("Dienstag, 5. Mai, Programm", BASE + "/demo/schedule?day=2026-05-05&lang=de"));
    }

    @Test
    void aPictureIsDrawnOfAnyWords() {
        assumeTrue(PreviewImage.canDraw(), "this machine has no fonts");
        for (String words :
                List.of("", " ", "x", "x".repeat(5_000), "虛擬機器 👩‍💻 ".repeat(100), "שלום עולם", "a\nb\0c")) {
            assertThat(PreviewImage.png(new PreviewCard(words, words, words, words)))
                    .startsWith(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        }
    }
}

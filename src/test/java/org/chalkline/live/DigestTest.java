package org.chalkline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;
import static org.chalkline.testkit.Api.browser;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.MailServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The mail about changes of one's agenda. */
@QuarkusTest
@Tag("database")
class DigestTest {
    private static final String SMALL = "/api/v1/events/small";
    private static final List<String> ACCEPT =
            List.of("person-unavailable", "out-of-order", "equipment-missing", "outside-opening-hours", "over-break");

    @RegisterExtension
    static final MailServer MAIL = new MailServer();

    @Inject
    EmptyProgram program;

    @BeforeEach
    void noorHasStarredTheTalk() {
        program.withSmall();
        place("TALK", "hall", "2026-03-28T09:00");
        place("DEMO", "lab", "2026-03-28T10:00");
        Api.publish("small");
        Api.member("noor", "small", "attendee");
        as("noor").body(Map.of("level", "interested")).put(SMALL + "/sessions/TALK/interest");
    }

    @Test
    void whoAskedForItHearsOfPublishedChangesOnce() {
        knowAddress();
        choose("yes");
        assertThat(mine().select("input[name=digest]").hasAttr("checked")).isTrue();
        place("TALK", "lab", "2026-03-28T09:00");
        place("DEMO", "hall", "2026-03-28T10:00");
        Api.publish("small");
        assertThat(MAIL.await(1))
                .extracting(MailServer.Received::to, MailServer.Received::subject, MailServer.Received::text)
                .containsExactly(tuple("noor@example.org", "Small hack: 1 change on your agenda", """
                        Hello The noor,

                        version 2 of the schedule of Small hack is published. On your agenda:

                        New room: A talk
                          now Sat 28 March 09:00, Lab
                          was Sat 28 March 09:00, Hall

                        Times are Central European Standard Time (UTC+1), from Sun 29 March 03:00 Central European Summer Time (UTC+2).

                        Your agenda: http://chalkline.example.org/small/mine

                        You asked for this mail on your agenda; there you can also stop it."""));
        place("DEMO", "hall", "2026-03-28T11:00");
        Api.publish("small"); // nothing of hers
        admin().delete(SMALL + "/draft/placements/TALK").then().statusCode(204);
        Api.publish("small");
        assertThat(MAIL.await(2).get(1).text())
                .contains("Cancelled: A talk\n  was Sat 28 March 09:00, Lab\n")
                .doesNotContain("A demo");
        choose("");
        place("TALK", "lab", "2026-03-28T09:00");
        Api.publish("small");
        choose("yes");
        place("TALK", "lab", "2026-03-28T12:00");
        Api.publish("small");
        assertThat(MAIL.await(3).get(2).text())
                .contains("version 6", "Moved: A talk\n  now Sat 28 March 12:00, Lab\n  was Sat 28 March 09:00, Lab\n");
    }

    @Test
    void whatDidNotGoGoesWithTheNextOne() {
        knowAddress();
        choose("yes");
        MAIL.stop();
        place("TALK", "hall", "2026-03-28T11:00");
        Api.publish("small");
        String page = mine().text();
        for (int i = 0; i < 2_000 && !page.contains("could not be sent"); i++) page = mine().text();
        assertThat(page).contains("The last mail could not be sent: The mail server did not take it.");
        MAIL.beforeEach(null);
        place("TALK", "lab", "2026-03-28T11:00");
        Api.publish("small");
        assertThat(MAIL.await(1).get(0).text())
                .contains("now Sat 28 March 11:00, Lab\n  was Sat 28 March 09:00, Hall\n");
        assertThat(mine().text()).doesNotContain("could not be sent");
    }

    @Test
    void whoseAddressIsNotKnownIsToldSo() {
        assertThat(mine().select("input[name=digest]")).isEmpty();
        assertThat(mine().text()).contains("We know no mail address of yours for certain.");
        assertThat(Jsoup.parse(browser().get("/small/mine").asString()).text()).doesNotContain("Tell me when");
    }

    @Test
    void whoAskedBeforeAnythingWasPublishedHoldsUpNobody() {
        Api.imported(Api.resource("/interchange/small.json").replace("\"small\"", "\"other\""));
        Api.member("early", "other", "attendee");
        browser("early")
                .formParam("digest", "yes")
                .post("/other/mine/tell")
                .then()
                .statusCode(303);
        String placements = "/api/v1/events/other/draft/placements/";
        admin().body(Map.of("room", "hall", "start", "2026-03-28T09:00")).put(placements + "TALK");
        Api.publish("other");
        admin().body(Map.of("room", "hall", "start", "2026-03-28T10:00")).put(placements + "TALK");
        Api.publish("other");
        assertThat(Jsoup.parse(browser("early").get("/other/mine").asString()).text())
                .doesNotContain("could not be sent");
        knowAddress();
        choose("yes");
        place("TALK", "lab", "2026-03-28T09:00");
        Api.publish("small");
        MAIL.await(1);
    }

    @Test
    void itSpeaksTheLanguageInWhichItWasAskedFor() {
        knowAddress();
        browser("noor")
                .header("Accept-Language", "de")
                .formParam("digest", "yes")
                .post("/small/mine/tell")
                .then()
                .statusCode(303);
        place("TALK", "lab", "2026-03-28T09:00");
        place("DEMO", "hall", "2026-03-28T10:00");
        Api.publish("small");
        assertThat(MAIL.await(1))
                .extracting(MailServer.Received::to, MailServer.Received::subject, MailServer.Received::text)
                .containsExactly(tuple("noor@example.org", "Small hack: 1 Änderung in deinem Programm", """
                        Hallo The noor,

                        Version 2 des Programms von Small hack ist veröffentlicht. In deinem Programm:

                        Neuer Raum: A talk
                          jetzt Sa 28. März 09:00, Lab
                          vorher Sa 28. März 09:00, Hall

                        Zeitzone: Mitteleuropäische Normalzeit (UTC+1), ab So 29. März 03:00 Mitteleuropäische Sommerzeit (UTC+2).

                        Dein Programm: http://chalkline.example.org/small/mine

                        Du hast diese Mail in deinem Programm bestellt; dort kannst du sie auch wieder abbestellen."""));
        choose("yes");
        place("TALK", "hall", "2026-03-28T11:00");
        place("DEMO", "lab", "2026-03-28T10:00");
        Api.publish("small");
        assertThat(MAIL.await(2).get(1).subject()).isEqualTo("Small hack: 1 change on your agenda");
    }

    private static Document mine() {
        return Jsoup.parse(browser("noor").get("/small/mine").asString());
    }

    private static void choose(String ticked) {
        browser("noor")
                .formParam("digest", ticked)
                .post("/small/mine/tell")
                .then()
                .statusCode(303);
    }

    private static void place(String code, String room, String start) {
        Api.place("small", code, room, start, ACCEPT.toArray(String[]::new));
    }

    /** As an organizer enters it. */
    private static void knowAddress() {
        String person = admin().get(SMALL + "/people").jsonPath().getString("find { it.name == 'The noor' }.slug");
        Map<String, Object> noor = new HashMap<>(
                admin().get(SMALL + "/people/" + person).jsonPath().getMap(""));
        noor.put("email", "noor@example.org");
        noor.keySet().retainAll(List.of("slug", "name", "affiliation", "email", "available"));
        admin().body(noor).put(SMALL + "/people/" + person).then().statusCode(200);
    }
}

package org.chalkline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.live.PushScene.SMALL;
import static org.chalkline.live.PushScene.choose;
import static org.chalkline.live.PushScene.panel;
import static org.chalkline.live.PushScene.place;
import static org.chalkline.live.PushScene.remove;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;
import static org.chalkline.testkit.Api.browser;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.PushService;
import org.chalkline.testkit.PushService.Browser;
import org.chalkline.testkit.PushService.Received;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What browsers are told that a published version changed of an agenda. */
@QuarkusTest
@Tag("database")
class PushTest {
    private static final int DAY = 86_400; // seconds

    @RegisterExtension
    static final PushService SERVICE = new PushService();

    @Inject
    EmptyProgram program;

    @Inject
    VersionTellers tellers;

    @BeforeEach
    void scene() {
        PushScene.begin(program);
    }

    @Test
    void eachPublishedChangeIsToldOnceInTheLanguageOfTheBrowser() throws InterruptedException {
        choose("noor", SERVICE.browser("laptop"), "on", "en-GB").statusCode(204);
        choose("noor", SERVICE.browser("phone"), "on", "de").statusCode(204);
        place("TALK", "hall", "16:00"); // nobody is told of a draft
        place("TALK", "hall", "15:00");
        place("BOARD", "hall", "11:00");
        Api.publish("small");
        assertThat(SERVICE.await(2)).containsExactlyInAnyOrder(normal("laptop", """
                                {"title":"Moved: A talk","body":"Now Tue 6 March 15:00, Hall\\nWas Tue 6 March 09:00, Hall",\
                                "url":"/small/sessions/TALK","tag":"changes-2","lang":"en"}"""), normal("phone", """
                                {"title":"Verlegt: A talk","body":"Jetzt Di 6. März 15:00, Hall\\nBisher Di 6. März 09:00, Hall",\
                                "url":"/small/sessions/TALK","tag":"changes-2","lang":"de"}"""));
        place("BOARD", "lab", "11:00");
        Api.publish("small"); // nothing of hers
        PushScene.awaitTold(3);
        remove("TALK");
        Api.publish("small");
        assertThat(SERVICE.await(4).subList(2, 4))
                .containsExactlyInAnyOrder(normal("laptop", """
                                {"title":"Cancelled: A talk","body":"Was Tue 6 March 15:00, Hall",\
                                "url":"/small/changes?version=4&since=3","tag":"changes-4","lang":"en"}"""), normal("phone", """
                                {"title":"Abgesagt: A talk","body":"Bisher Di 6. März 15:00, Hall",\
                                "url":"/small/changes?version=4&since=3","tag":"changes-4","lang":"de"}"""));
        place("TALK", "hall", "16:00");
        place("DEMO", "hall", "10:00");
        Api.publish("small");
        assertThat(SERVICE.await(6).subList(4, 6))
                .containsExactlyInAnyOrder(normal("laptop", """
                                {"title":"Small hack: 2 changes on your agenda",\
                                "body":"New room: A demo, now Tue 6 March 10:00, Hall\\nOn the schedule: A talk, now Tue 6 March 16:00, Hall",\
                                "url":"/small/changes?version=5&since=4","tag":"changes-5","lang":"en"}"""), normal("phone", """
                                {"title":"Small hack: 2 Änderungen in deinem Programm",\
                                "body":"Neuer Raum: A demo, jetzt Di 6. März 10:00, Hall\\nIm Programm: A talk, jetzt Di 6. März 16:00, Hall",\
                                "url":"/small/changes?version=5&since=4","tag":"changes-5","lang":"de"}"""));
    }

    @Test
    void aBusyServiceIsAskedAgainAndABrowserThatIsGoneIsForgotten() throws InterruptedException {
        Browser laptop = SERVICE.browser("laptop");
        choose("noor", laptop, "on", "en").statusCode(204);
        SERVICE.answer(laptop, 429, "0");
        SERVICE.answer(laptop, 503, "0");
        place("TALK", "hall", "15:00");
        Api.publish("small");
        List<Received> all = SERVICE.await(3);
        assertThat(all).containsOnly(all.get(0));
        for (int i = 0; i < 3; i++) SERVICE.answer(laptop, 500, "0");
        place("TALK", "hall", "16:00");
        Api.publish("small");
        SERVICE.await(6);
        SERVICE.answer(laptop, 429, "3600"); // longer than anybody waits
        place("TALK", "hall", "17:00");
        Api.publish("small");
        assertThat(SERVICE.await(7).get(6).note()).contains("17:00, Hall");
        SERVICE.answer(laptop, 400, null);
        place("TALK", "lab", "17:00");
        Api.publish("small");
        SERVICE.await(8);
        assertThat(panel().attr("data-devices").strip()).matches("[0-9a-f]{64}");
        SERVICE.answer(laptop, 410, null);
        place("TALK", "lab", "16:00");
        Api.publish("small");
        SERVICE.await(9);
        String known = panel().attr("data-devices");
        for (int i = 0; i < 2_000 && !known.isEmpty(); i++) known = panel().attr("data-devices");
        assertThat(known).isEmpty();
        Browser phone = SERVICE.browser("phone");
        choose("noor", phone, "on", "en").statusCode(204);
        place("TALK", "lab", "15:00");
        Api.publish("small");
        assertThat(SERVICE.await(10).get(9).browser()).isEqualTo("phone");
    }

    @Test
    void whatOthersHaveNamedIsClippedAndShownAsItIs() throws InterruptedException {
        Api.change(SMALL, "TALK", "title", "😀".repeat(100));
        Api.change(SMALL, "DEMO", "title", "<b>Q&A</b> \"demo\"");
        Api.publish("small");
        choose("noor", SERVICE.browser("laptop"), "on", "en").statusCode(204);
        place("TALK", "hall", "15:00");
        place("DEMO", "lab", "16:00");
        Api.publish("small");
        assertThat(SERVICE.await(1)).containsExactly(normal("laptop", """
                {"title":"Small hack: 2 changes on your agenda","body":"Moved: %s…, now Tue 6 March 15:00, Hall\\n\
                Moved: <b>Q&A</b> \\"demo\\", now Tue 6 March 16:00, Lab",\
                "url":"/small/changes?version=3&since=2","tag":"changes-3","lang":"en"}""".formatted("😀".repeat(79))));
    }

    @Test
    void whoChoseBeforeAnythingWasPublishedIsToldOfWhatComesAfter() throws InterruptedException {
        Api.imported(Api.resource("/interchange/small.json").replace("\"small\"", "\"other\""));
        Api.member("early", "other", "attendee");
        as("early").body(Map.of("level", "must")).put("/api/v1/events/other/sessions/TALK/interest");
        Browser laptop = SERVICE.browser("laptop");
        laptop.form(browser("early"), "on").post("/other/mine/push").then().statusCode(204);
        String placement = "/api/v1/events/other/draft/placements/TALK";
        admin().body(Map.of("room", "hall", "start", "2026-03-28T09:00")).put(placement);
        Api.publish("other");
        tellers.begin(new StartupEvent());
        admin().body(Map.of("room", "hall", "start", "2026-03-28T10:00")).put(placement);
        Api.publish("other");
        List<Received> all = SERVICE.await(1);
        assertThat(all.get(all.size() - 1).note()).contains("Moved: A talk");
    }

    private static Received normal(String browser, String note) {
        return new Received(browser, "normal", DAY, note);
    }
}

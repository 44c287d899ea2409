package org.chalkline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.live.PushScene.choose;
import static org.chalkline.live.PushScene.place;
import static org.chalkline.live.PushScene.rows;
import static org.chalkline.live.PushScene.star;
import static org.chalkline.testkit.Api.browser;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.PushService;
import org.chalkline.testkit.PushService.Received;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What browsers are told that starts soon: what was starred, once for each start, and not late. */
@QuarkusTest
@Tag("database")
class StartRemindersTest {
    @RegisterExtension
    static final PushService SERVICE = new PushService();

    @Inject
    EmptyProgram program;

    @Inject
    StartReminders reminders;

    @Inject
    VersionTellers tellers;

    @BeforeEach
    void scene() {
        PushScene.begin(program);
    }

    @Test
    void whatStartsWithinFiveMinutesIsToldOnceForEachStart() throws InterruptedException {
        choose("noor", SERVICE.browser("laptop"), "on", "en").statusCode(204);
        choose("noor", SERVICE.browser("phone"), "on", "de").statusCode(204);
        Api.member("sam", "small", "attendee");
        choose("sam", SERVICE.browser("other"), "on", "en").statusCode(204);
        place("TALK", "lab", "14:25");
        place("DEMO", "hall", "14:26");
        place("BOARD", "hall", "14:23"); // not starred
        Api.publish("small");
        SERVICE.await(2);
        reminders.look();
        reminders.look();
        assertThat(SERVICE.await(4).subList(2, 4))
                .containsExactlyInAnyOrder(
                        new Received("laptop", "high", 300, """
                                {"title":"Starts at 14:25 in Lab: A talk","body":"Small hack",\
                                "url":"/small/sessions/TALK","tag":"start-TALK","lang":"en"}"""), new Received("phone", "high", 300, """
                                {"title":"Beginnt um 14:25 Uhr (Lab): A talk","body":"Small hack",\
                                "url":"/small/sessions/TALK","tag":"start-TALK","lang":"de"}"""));
        browser("noor")
                .formParam("what", "none")
                .post("/small/mine/push")
                .then()
                .statusCode(303);
        choose("noor", SERVICE.browser("tablet"), "on", "en").statusCode(204);
        star("TALK", "none");
        reminders.look();
        place("DEMO", "hall", "14:24");
        Api.publish("small");
        SERVICE.await(5);
        reminders.look();
        assertThat(SERVICE.await(6).get(5)).isEqualTo(new Received("tablet", "high", 240, """
                {"title":"Starts at 14:24 in Hall: A demo","body":"Small hack",\
                "url":"/small/sessions/DEMO","tag":"start-DEMO","lang":"en"}"""));
        place("DEMO", "hall", "14:22");
        Api.publish("small");
        SERVICE.await(7);
        reminders.look();
        assertThat(SERVICE.await(8).get(7).note()).contains("Starts at 14:22 in Hall");
        // As after a restart: what was told is known, and what has begun is not told.
        tellers.begin(new StartupEvent());
        place("DEMO", "hall", "14:20");
        star("BOARD", "interested");
        Api.publish("small");
        SERVICE.await(9);
        reminders.look();
        SERVICE.await(10);
        tellers.begin(new StartupEvent());
        place("BOARD", "lab", "16:00");
        Api.publish("small");
        assertThat(SERVICE.await(11)).extracting(Received::note).satisfies(notes -> assertThat(notes.subList(8, 11))
                .anyMatch(note -> note.contains("Moved: A demo"))
                .anyMatch(note -> note.contains("Starts at 14:23 in Hall: A board"))
                .anyMatch(note -> note.contains("Moved: A board")));
        assertThat(rows()).isEqualTo(List.of(2L, 3L));
    }
}

package org.chalkline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.live.PushScene.SMALL;
import static org.chalkline.live.PushScene.choose;
import static org.chalkline.live.PushScene.devices;
import static org.chalkline.live.PushScene.panel;
import static org.chalkline.live.PushScene.place;
import static org.chalkline.live.PushScene.rows;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.browser;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.chalkline.interest.PushDevice;
import org.chalkline.interest.PushDevices;
import org.chalkline.people.Account;
import org.chalkline.people.Accounts;
import org.chalkline.people.NewPassword;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.PushService;
import org.chalkline.testkit.PushService.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which browsers are told: their own, at most ten, and only what can be one. */
@QuarkusTest
@Tag("database")
class PushDevicesTest {
    @RegisterExtension
    static final PushService SERVICE = new PushService();

    @Inject
    EmptyProgram program;

    @Inject
    StartReminders reminders;

    @Inject
    Accounts accounts;

    @Inject
    PushDevices pushes;

    @BeforeEach
    void scene() {
        PushScene.begin(program);
    }

    @Test
    void oneHasTenBrowsersAndSeesNoneOfOthers() {
        Api.member("sam", "small", "attendee");
        Browser first = SERVICE.browser("b0");
        for (int i = 0; i < 10; i++) {
            choose("noor", i == 0 ? first : SERVICE.browser("b" + i), "on", "en")
                    .statusCode(204);
        }
        choose("noor", first, "on", "en").statusCode(204); // the same again is no other
        Browser more = SERVICE.browser("more");
        choose("noor", more, "on", "en").statusCode(409);
        choose("sam", more, "on", "en").statusCode(204);
        assertThat(devices("noor")).hasSize(10);
        assertThat(devices("sam")).hasSize(1).doesNotContainAnyElementsOf(devices("noor"));
        choose("sam", first, "off", "en").statusCode(204); // not his
        assertThat(devices("noor")).hasSize(10);
        choose("noor", first, "off", "en").statusCode(204);
        choose("noor", first, "off", "en").statusCode(204);
        assertThat(devices("noor")).hasSize(9);
        choose("sam", SERVICE.browser("b1"), "on", "en").statusCode(204); // the same address with other keys is another
        assertThat(devices("noor")).hasSize(9);
        choose("noor", more, "on", "en").statusCode(204); // whoever signs in there takes it over
        assertThat(devices("noor")).hasSize(10);
        assertThat(devices("sam")).hasSize(1);
        browser("noor")
                .formParam("what", "none")
                .post("/small/mine/push")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/small/mine?did=saved#push"));
        assertThat(devices("noor")).isEmpty();
        assertThat(devices("sam")).hasSize(1);
    }

    @Test
    void withAnAccountOrAnEventItsBrowsersGo() {
        Api.member("sam", "small", "attendee");
        choose("noor", SERVICE.browser("laptop"), "on", "en").statusCode(204);
        choose("sam", SERVICE.browser("phone"), "on", "en").statusCode(204);
        place("TALK", "lab", "14:23");
        Api.publish("small");
        reminders.look();
        assertThat(rows()).isEqualTo(List.of(2L, 1L));
        QuarkusTransaction.requiringNew().run(() -> Account.delete("name", "noor"));
        assertThat(rows()).isEqualTo(List.of(1L, 0L));
        admin().header("If-Match", "*").delete(SMALL).then().statusCode(204);
        assertThat(rows()).isEqualTo(List.of(0L, 0L));
    }

    @Test
    void whoChangesTheirPasswordIsToldInNoBrowserUntilTheyChooseAgain() {
        Api.member("sam", "small", "attendee");
        choose("noor", SERVICE.browser("laptop"), "on", "en").statusCode(204);
        choose("sam", SERVICE.browser("phone"), "on", "en").statusCode(204);
        accounts.changePassword("noor", new NewPassword(Api.PASSWORD, "quite another one"), "127.0.0.1");
        assertThat(rows()).isEqualTo(List.of(1L, 0L));
        assertThat(devices("sam")).hasSize(1);
    }

    @Test
    void browsersThatKnowOtherKeysAreForgotten() {
        for (String name : List.of("old", "unknown", "new")) {
            choose("noor", SERVICE.browser(name), "on", "en").statusCode(204);
        }
        List<String> digests = devices("noor");
        QuarkusTransaction.requiringNew().run(() -> {
            PushDevice.update("serverKey = ?1 where digest = ?2", "B" + "x".repeat(86), digests.get(0));
            PushDevice.update("serverKey = null where digest = ?1", digests.get(1));
        });
        pushes.begin(new StartupEvent());
        assertThat(devices("noor")).isEqualTo(digests.subList(1, 3));
    }

    @Test
    void whatIsNoSubscriptionIsRefused() {
        Browser laptop = SERVICE.browser("laptop");
        String key = laptop.p256dh();
        String auth = "AAAAAAAAAAAAAAAAAAAAAA";
        refused(laptop.endpoint(), "", auth);
        refused(laptop.endpoint(), key.substring(1), auth);
        refused(laptop.endpoint(), "B" + "A".repeat(86), auth); // not on the curve
        refused(laptop.endpoint(), "A" + key.substring(1), auth); // not uncompressed
        refused(laptop.endpoint(), key, auth + "AA");
        refused("", key, auth);
        refused("ftp://push.example.org/x", key, auth);
        refused("https://me@push.example.org/x", key, auth);
        refused("https://push.example.org/" + "x".repeat(1000), key, auth);
        assertThat(devices("noor")).isEmpty();
        browser("noor")
                .formParam("what", "maybe")
                .post("/small/mine/push")
                .then()
                .statusCode(400);
    }

    @Test
    void membersAreOfferedItInTheirLanguage() {
        assertThat(Jsoup.parse(browser().get("/small/mine").asString()).select("[data-push]"))
                .isEmpty();
        assertThat(panel().hasAttr("hidden")).isTrue(); // until a script shows it
        choose("noor", SERVICE.browser("laptop"), "on", "en").statusCode(204);
        choose("noor", SERVICE.browser("phone"), "on", "de").statusCode(204);
        Element german = Jsoup.parse(browser("noor")
                        .header("Accept-Language", "de")
                        .get("/small/mine")
                        .asString())
                .selectFirst("[data-push]");
        assertThat(german.text())
                .isEqualTo(
                        "Mitteilungen Eine Mitteilung, wenn eine veröffentlichte Version etwas mit deinem Stern verlegt oder"
                                + " absagt, und fünf Minuten bevor es beginnt. Auf diesem Gerät Bescheid geben 2 Geräte geben dir"
                                + " Bescheid. Auf allen meinen Geräten beenden");
        assertThat(german.attr("data-full"))
                .isEqualTo(
                        "Schon 10 deiner Browser geben Bescheid. Beende es zuerst in einem von ihnen oder in allen.");
        assertThat(german.hasAttr("hidden")).isFalse();
    }

    private static void refused(String endpoint, String p256dh, String auth) {
        browser("noor")
                .formParam("what", "on")
                .formParam("endpoint", endpoint)
                .formParam("p256dh", p256dh)
                .formParam("auth", auth)
                .post("/small/mine/push")
                .then()
                .statusCode(400);
    }
}

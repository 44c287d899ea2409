package org.chalkline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;
import static org.chalkline.testkit.Api.browser;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.chalkline.interest.PushDevice;
import org.chalkline.interest.PushStart;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.PushService.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The small event on the day on which tests run, Tuesday 6 March, where it is 14:20; Noor has starred its talk and its demo. */
final class PushScene {
    static final String SMALL = "/api/v1/events/small";
    private static final List<String> ACCEPT = List.of(
            "person-double-booked",
            "person-unavailable",
            "out-of-order",
            "equipment-missing",
            "outside-opening-hours",
            "over-break");

    private PushScene() {}

    /** Published, with the talk at 9:00 in the hall, the demo at 10:00 and the board at 11:00 in the lab. */
    static void begin(EmptyProgram program) {
        program.clear();
        Api.imported(Api.resource("/interchange/small.json")
                .replace("2026-03-28", "2012-03-06")
                .replace("2026-03-29", "2012-03-07")
                .replace("Europe/Berlin", "America/Los_Angeles"));
        place("TALK", "hall", "09:00");
        place("DEMO", "lab", "10:00");
        place("BOARD", "lab", "11:00");
        Api.publish("small");
        Api.member("noor", "small", "attendee");
        star("TALK", "interested");
        star("DEMO", "must");
    }

    /** @param start time of the day */
    static void place(String code, String room, String start) {
        Api.place("small", code, room, "2012-03-06T" + start, ACCEPT.toArray(String[]::new));
    }

    static void remove(String code) {
        admin().delete(SMALL + "/draft/placements/" + code).then().statusCode(204);
    }

    static void star(String code, String level) {
        as("noor")
                .body(Map.of("level", level))
                .put(SMALL + "/sessions/" + code + "/interest")
                .then()
                .statusCode(200);
    }

    /** What the script of the page says. */
    static ValidatableResponse choose(String who, Browser browser, String what, String language) {
        return browser.form(browser(who), what)
                .header("Accept-Language", language)
                .header("Accept", "application/json")
                .post("/small/mine/push")
                .then();
    }

    /** What Noor's page says of notifications. */
    static Element panel() {
        return Jsoup.parse(browser("noor").get("/small/mine").asString()).selectFirst("[data-push]");
    }

    /** Digests of the browsers that are told. */
    static List<String> devices(String who) {
        Element panel = Jsoup.parse(browser(who).get("/small/mine").asString()).selectFirst("[data-push]");
        return List.of(panel.attr("data-devices").split(" ")).stream()
                .filter(digest -> !digest.isEmpty())
                .toList();
    }

    /** How many devices, and how many starts that they were told of, are stored. */
    static List<Long> rows() {
        return QuarkusTransaction.requiringNew().call(() -> List.of(PushDevice.count(), PushStart.count()));
    }

    /** Returns when every device has been told of everything up to a version. */
    static void awaitTold(int version) {
        long behind = 1;
        for (int i = 0; i < 20_000 && behind > 0; i++) {
            behind = QuarkusTransaction.requiringNew().call(() -> PushDevice.count("told < ?1", version));
        }
        assertThat(behind).isZero();
    }
}

package org.chalkline.interchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;
import static org.chalkline.testkit.Api.browser;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chalkline.schedule.Edition;
import org.chalkline.schedule.Histories;
import org.chalkline.schedule.Published;
import org.chalkline.shared.Language;
import org.chalkline.shared.Missing;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars at their addresses. */
@QuarkusTest
@Tag("database")
class CalendarRoutesTest {
    private static final String BASE = "http://chalkline.example.org";

    @Inject
    EmptyProgram program;

    @Inject
    CalendarFeeds calendars;

    @Inject
    Published published;

    @Inject
    Histories histories;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
        place("TALK", "hall", "2026-03-28T09:00");
        place("DEMO", "lab", "2026-03-28T10:00");
        Api.publish("small");
    }

    private static void place(String code, String room, String start) {
        Api.place("small", code, room, start, "equipment-missing");
    }

    private static List<String> lines(String calendar, String property) {
        return calendar.replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith(property + ":"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/small/schedule.ics", "/small/sessions/TALK.ics", "/small/rooms/hall.ics"})
    void aCalendarIsSentOnceAndThenRevalidated(String path) {
        Response whole = given().get(path);
        assertThat(whole.statusCode()).isEqualTo(200);
        Map<String, String> headers = new TreeMap<>();
        for (String name : List.of(
                "Content-Type",
                "Cache-Control",
                "Access-Control-Allow-Origin",
                "Last-Modified",
                "X-Content-Type-Options",
                "Content-Encoding",
                "Content-Language",
                "Vary")) headers.put(name, whole.header(name));
        assertThat(headers)
                .isEqualTo(new TreeMap<>(Map.of(
                        "Content-Type", "text/calendar; charset=utf-8",
                        "Cache-Control", "no-cache",
                        "Access-Control-Allow-Origin", "*",
                        "Last-Modified", "Tue, 06 Mar 2012 22:20:00 GMT",
                        "X-Content-Type-Options", "nosniff",
                        "Content-Encoding", "gzip",
                        "Content-Language", "en",
                        "Vary", "accept-encoding, accept-language, cookie")));
        assertThat(whole.cookies()).isEmpty();
        given().header("If-None-Match", whole.header("ETag")).get(path).then().statusCode(304);
        given().header("If-Modified-Since", whole.header("Last-Modified"))
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", whole.header("ETag"));
        for (String other : List.of("Tue, 06 Mar 2012 22:19:59 GMT", "yesterday")) {
            given().header("If-Modified-Since", other).get(path).then().statusCode(200);
        }
        given().header("If-None-Match", "\"other\"")
                .header("If-Modified-Since", whole.header("Last-Modified"))
                .get(path)
                .then()
                .statusCode(200);
        Response head = given().head(path);
        assertThat(head.header("Content-Length")).isEqualTo(whole.header("Content-Length"));
        assertThat(head.asString()).isEmpty();
    }

    @Test
    void whatIsMovedAndCancelledIsSeenInCalendars() {
        String before = given().get("/small/schedule.ics").asString();
        assertThat(lines(before, "SUMMARY")).containsExactly("SUMMARY:A talk", "SUMMARY:A demo");
        assertThat(lines(before, "SEQUENCE")).containsExactly("SEQUENCE:0", "SEQUENCE:0");
        assertThat(lines(before, "SOURCE;VALUE=URI"))
                .containsExactly("SOURCE;VALUE=URI:" + BASE + "/small/schedule.ics");
        place("TALK", "hall", "2026-03-28T11:00");
        admin().delete("/api/v1/events/small/draft/placements/DEMO").then().statusCode(204);
        Api.publish("small");
        String after = given().get("/small/schedule.ics").asString();
        assertThat(lines(after, "SUMMARY")).containsExactly("SUMMARY:Cancelled: A demo", "SUMMARY:A talk");
        assertThat(lines(after, "SEQUENCE")).containsExactly("SEQUENCE:1", "SEQUENCE:1");
        assertThat(lines(after, "DTSTART")).containsExactly("DTSTART:20260328T090000Z", "DTSTART:20260328T100000Z");
        assertThat(lines(given().get("/small/sessions/DEMO.ics").asString(), "STATUS"))
                .containsExactly("STATUS:CANCELLED");
        assertThat(lines(given().get("/small/rooms/hall.ics").asString(), "SUMMARY"))
                .containsExactly("SUMMARY:A talk");
    }

    @Test
    void anEventMadeAnewHasNoneOfTheOldOnesHistory() {
        given().get("/small/schedule.ics").then().statusCode(200);
        program.withSmall();
        given().get("/small/schedule.ics").then().statusCode(404);
        place("TALK", "hall", "2026-03-28T09:00");
        Api.publish("small");
        assertThat(lines(given().get("/small/schedule.ics").asString(), "SUMMARY"))
                .containsExactly("SUMMARY:A talk");
    }

    @Test
    void aChoiceOfSessionsHasACalendarOfItsOwn() {
        String mine = calendars.mine("small", Set.of("DEMO", "NONE"), Language.ENGLISH, BASE, "/small/mine/x.ics");
        assertThat(lines(mine, "SUMMARY")).containsExactly("SUMMARY:A demo");
        assertThat(lines(mine, "NAME")).containsExactly("NAME:Small hack\\, my agenda");
        assertThat(lines(mine, "PRODID")).containsExactly("PRODID:-//Chalkline//Personal 1//EN");
        assertThatThrownBy(() -> calendars.mine("other", Set.of(), Language.ENGLISH, BASE, "/other/mine/x.ics"))
                .isInstanceOf(Missing.class);
    }

    @Test
    void aPrivateAddressFollowsItsOwnersStarsUntilItIsTakenBack() {
        Api.member("noor", "small", "attendee");
        as("noor").body(Map.of("level", "must")).put("/api/v1/events/small/sessions/TALK/interest");
        String first = renewed("renew");
        Response calendar = given().get(first);
        assertThat(calendar.contentType()).isEqualTo("text/calendar; charset=utf-8");
        assertThat(calendar.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(lines(calendar.asString(), "SUMMARY")).containsExactly("SUMMARY:A talk");
        assertThat(lines(calendar.asString(), "TRIGGER")).containsExactly("TRIGGER:-PT10M");
        given().header("If-None-Match", calendar.header("ETag"))
                .get(first)
                .then()
                .statusCode(304);
        as("noor").body(Map.of("level", "interested")).put("/api/v1/events/small/sessions/DEMO/interest");
        as("noor").body(Map.of("level", "none")).put("/api/v1/events/small/sessions/TALK/interest");
        assertThat(lines(given().get(first).asString(), "SUMMARY")).containsExactly("SUMMARY:A demo");
        String second = renewed("renew");
        given().get(first).then().statusCode(404);
        given().get(second).then().statusCode(200);
        given().get(second.replace("/small/", "/other/")).then().statusCode(404);
        assertThat(renewed("revoke")).isEmpty();
        given().get(second).then().statusCode(404);
    }

    @Test
    void withoutAnAccountAnAddressNamesTheSessions() {
        String mine = given().urlEncodingEnabled(false)
                .get("/small/mine/only-TALK~NONE.ics")
                .asString();
        assertThat(lines(mine, "SUMMARY")).containsExactly("SUMMARY:A talk");
        for (String strange : List.of("only-", "only-~~", "only-%3Cb%3E", "x", "%00")) {
            given().urlEncodingEnabled(false)
                    .get("/small/mine/" + strange + ".ics")
                    .then()
                    .statusCode(404);
        }
    }

    /** The path of the address on the page, after asking for it; empty if there is none. */
    private static String renewed(String what) {
        browser("noor")
                .formParam("what", what)
                .post("/small/mine/calendar")
                .then()
                .statusCode(303);
        String address = Jsoup.parse(browser("noor").get("/small/mine").asString())
                .select("#feed")
                .val();
        assertThat(address).matches("(http://chalkline.example.org/small/mine/[A-Za-z0-9_-]{43}.ics)?");
        return address.replace(BASE, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/none/schedule.ics",
                "/small/sessions/NONE.ics",
                "/small/sessions/MAYBE.ics",
                "/small/rooms/none.ics",
                "/small/people/ada.ics",
                "/small/sessions/.ics"
            })
    void thereIsNoOtherCalendar(String path) {
        given().get(path).then().statusCode(404).contentType("text/html; charset=utf-8");
    }

    @Test
    void pagesLeadToCalendars() {
        assertThat(given().get("/small/schedule").asString())
                .contains("<link rel=\"alternate\" type=\"text/calendar\" href=\"/small/schedule.ics\"")
                .contains("<a class=\"press\" href=\"/small/schedule.ics\">The whole schedule in your calendar</a>");
        assertThat(given().get("/small/sessions/TALK").asString())
                .contains("<a class=\"press\" href=\"/small/sessions/TALK.ics\">Add to calendar</a>");
        assertThat(given().get("/small/rooms/hall").asString())
                .contains("<a class=\"press\" href=\"/small/rooms/hall.ics\">");
    }

    @Test
    void afterTheEventNobodyIsToldWhatWasCalledOff() {
        place("TALK", "lab", "2026-03-28T11:00");
        admin().delete("/api/v1/events/small/draft/placements/DEMO").then().statusCode(204);
        Api.publish("small");
        Edition edition = published.get("small");
        for (String moment : List.of("2026-03-28T23:00:00Z", "2026-03-29T23:00:00Z")) {
            CalendarFeeds then = new CalendarFeeds(published, histories, () -> Instant.parse(moment));
            boolean isOver = moment.startsWith("2026-03-29");
            List<String> gone = isOver ? List.of() : List.of("SUMMARY:Cancelled: A demo");
            assertThat(lines(then.schedule(edition, BASE, Language.ENGLISH), "SUMMARY"))
                    .filteredOn(line -> !line.equals("SUMMARY:A talk"))
                    .isEqualTo(gone);
            assertThat(lines(then.room(edition, "hall", BASE, Language.ENGLISH), "SUMMARY"))
                    .isEqualTo(isOver ? List.of() : List.of("SUMMARY:Moved to Lab: A talk"));
            assertThat(lines(then.session(edition, "DEMO", BASE, Language.ENGLISH), "SUMMARY"))
                    .containsExactly("SUMMARY:Cancelled: A demo");
        }
    }
}

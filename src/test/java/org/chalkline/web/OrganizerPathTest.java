package org.chalkline.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chalkline.testkit.Api;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of an organizer from signing in to a published version, with plain forms as a browser without scripts sends them. */
@QuarkusTest
class OrganizerPathTest {
    @ConfigProperty(name = "chalkline.admin-password")
    String password;

    private String cookie = "";
    private String event = "";

    @BeforeEach
    void signIn() {
        Response answer = post("/sign-in", Map.of("name", "admin", "password", password, "next", "/organize"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/organize");
        assertThat(answer.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Path=/");
        cookie = answer.cookie(SignInCookie.NAME);
        String name = "Path " + System.nanoTime();
        Response made = post(
                "/organize/new",
                Map.of(
                        "name",
                        name,
                        "timeZone",
                        "Europe/Berlin",
                        "from",
                        "2026-03-06",
                        "to",
                        "2026-03-07",
                        "equipment",
                        "projector, “whiteboard”"));
        event = made.header("Location").replaceFirst("^.*?//[^/]*", "").replaceFirst("/organize.*$", "");
        assertThat(event).startsWith("/path-").endsWith("-2026");
    }

    @Test
    void fromAnEmptyEventToAPublishedVersion() {
        prepareVenueAndPeople();
        addSession("Graphs on a napkin", "ada");
        addSession("More <b>graphs</b>", "ada");

        Document board = page("/organize/board");
        assertThat(board.select(".tray h3").eachText()).containsExactly("Graphs on a napkin", "More <b>graphs</b>");

        move("GRAPHS-ON-A", "lab", "10:00", Map.of(), 303);
        Document refused = move("MORE-B-GRAPHS-B", "stage", "10:00", Map.of(), 409);
        assertThat(refused.select("[role=alert]").text()).contains("Ada");
        assertThat(refused.select("input[name=accept]").eachAttr("value")).containsExactly("person-double-booked");
        assertThat(refused.select("#f-time").val()).isEqualTo("10:00");
        Map<String, String> accept = Map.of(
                "accept",
                "person-double-booked",
                "place",
                refused.select("input[name=place]").val());
        move("MORE-B-GRAPHS-B", "stage", "10:00", accept, 303);
        Document elsewhere = move("MORE-B-GRAPHS-B", "stage", "10:05", accept, 409);
        assertThat(elsewhere.select("input[name=accept][checked]"))
                .as("meant for 10:00")
                .isEmpty();
        assertThat(page("/organize/versions").select(".panel .muted").text()).contains("1 hard conflict is accepted");
        assertThat(page("/organize/board").select(".grid .note h3 a").eachText())
                .containsExactly("Graphs on a napkin", "More <b>graphs</b>");

        Response published = post(event + "/organize/versions", Map.of("note", "The first one"));
        assertThat(published.statusCode()).isEqualTo(303);
        assertThat(page("/organize/versions").select(".table tbody tr").text()).contains("Version 1", "The first one");
        assertThat(given().get(event + "/schedule").statusCode()).isEqualTo(200);
        Response again = post(event + "/organize/versions", Map.of("note", "Nothing new"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(again.asString()).select("#f-note").val()).isEqualTo("Nothing new");
    }

    @Test
    void swapsAndUnplaces() {
        prepareVenueAndPeople();
        addSession("One", "");
        addSession("Two", "");
        move("ONE", "lab", "10:00", Map.of(), 303);
        move("TWO", "stage", "11:00", Map.of(), 303);
        assertThat(post(event + "/organize/board/ONE/swap", Map.of("edit", edit("/organize/board/ONE"), "with", "TWO"))
                        .statusCode())
                .isEqualTo(303);
        Document one = page("/organize/board/ONE");
        assertThat(one.select("#f-room option[selected]").val()).isEqualTo("stage");
        assertThat(one.select("#f-time").val()).isEqualTo("11:00");
        post(event + "/organize/board/ONE/unplace", Map.of("edit", edit("/organize/board/ONE")));
        assertThat(page("/organize/board").select(".tray h3").eachText()).containsExactly("One");
    }

    @Test
    void aFormThatIsWrongComesBackAsItWasTyped() {
        Response answer = post(event + "/organize/new/room", Map.of("name", "  ", "capacity", "many", "tables", "2"));
        assertThat(answer.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#f-capacity").val()).isEqualTo("many");
        assertThat(page.select("#f-capacity").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#f-capacity-error").text()).isEqualTo("Must be a whole number.");
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactlyInAnyOrder("#f-capacity", "#f-name");
    }

    @Test
    void whoComesSecondSeesBothValues() {
        post(event + "/organize/new/room", Map.of("name", "Lab", "capacity", "30", "tables", "1"));
        String edit = edit("/organize/venue/rooms/lab");
        Map<String, String> first = Map.of("edit", edit, "name", "Lab", "capacity", "31", "tables", "1", "order", "1");
        assertThat(post(event + "/organize/venue/rooms/lab", first).statusCode())
                .isEqualTo(303);
        Map<String, String> second = Map.of("edit", edit, "name", "Lab", "capacity", "32", "tables", "1", "order", "1");
        Response stale = post(event + "/organize/venue/rooms/lab", second);
        assertThat(stale.statusCode()).isEqualTo(412);
        Document page = Jsoup.parse(stale.asString());
        assertThat(page.select("[role=alert] tbody tr").eachText()).containsExactly("Seats 31 32");
        assertThat(page.select("#f-capacity").val()).isEqualTo("32");
        Map<String, String> third = new LinkedHashMap<>(second);
        third.put("edit", page.select("form[method=post] input[name=edit]").val());
        assertThat(post(event + "/organize/venue/rooms/lab", third).statusCode())
                .isEqualTo(303);
    }

    @Test
    void textKeepsItsLines() {
        String text = "First line\r\n\r\n<script>alert(1)</script>\r\n& so on";
        Response made = post(
                event + "/organize/new/session",
                Map.of("title", "Lines", "kind", "talk", "minutes", "30", "abstract", text, "state", "draft"));
        assertThat(made.statusCode()).isEqualTo(303);
        Document page = page("/organize/submissions/LINES");
        assertThat(page.select("#f-abstract").first().wholeText().strip())
                .isEqualTo("First line\n\n<script>alert(1)</script>\n& so on");
    }

    @Test
    void deletingAsksOnAPageOfItsOwn() {
        post(event + "/organize/new/person", Map.of("name", "Ada"));
        Document ask = page("/organize/people/ada/delete");
        assertThat(ask.select("h1").text()).isEqualTo("Delete Ada?");
        Response gone = post(
                event + "/organize/people/ada/delete",
                Map.of("edit", ask.select("input[name=edit]").val()));
        assertThat(gone.statusCode()).isEqualTo(303);
        assertThat(page("/organize/people").select("tbody tr")).isEmpty();
    }

    @Test
    void organizersPagesAreForOrganizers() {
        Response asked = given().redirects().follow(false).get(event + "/organize/board");
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.header("Location")).contains("/sign-in?next=");
        assertThat(asked.header("Cache-Control")).isEqualTo("no-store");
        assertThat(browser().get(event + "/organize/board").header("Cache-Control"))
                .isEqualTo("no-store");
    }

    private void prepareVenueAndPeople() {
        post(event + "/organize/new/room", Map.of("name", "Lab", "capacity", "30"));
        post(event + "/organize/new/room", Map.of("name", "Stage", "capacity", "60", "equipment", "projector"));
        Response day = post(
                event + "/organize/new/day",
                Map.of(
                        "date",
                        "2026-03-06",
                        "opens",
                        "9:00",
                        "closes",
                        "18:00",
                        "blocks[2].kind",
                        "break",
                        "blocks[2].from",
                        "12:30",
                        "blocks[2].to",
                        "13:30",
                        "blocks[2].title",
                        "Lunch"));
        assertThat(day.statusCode()).isEqualTo(303);
        assertThat(post(event + "/organize/new/person", Map.of("name", "Ada")).statusCode())
                .isEqualTo(303);
        assertThat(page("/organize/venue").select(".facts").text()).isEqualTo("12:30–13:30 Lunch");
    }

    private void addSession(String title, String person) {
        Response answer = post(
                event + "/organize/new/session",
                Map.of(
                        "title",
                        title,
                        "kind",
                        "talk",
                        "minutes",
                        "30",
                        "state",
                        "accepted",
                        "people[1].person",
                        person,
                        "people[1].role",
                        "presenter"));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private Document move(String code, String room, String time, Map<String, String> more, int status) {
        Map<String, String> fields = new LinkedHashMap<>(
                Map.of("edit", edit("/organize/board/" + code), "room", room, "date", "2026-03-06", "time", time));
        fields.putAll(more);
        Response answer = post(event + "/organize/board/" + code, fields);
        assertThat(answer.statusCode()).isEqualTo(status);
        return Jsoup.parse(answer.asString());
    }

    private String edit(String path) {
        return page(path).select("form[method=post] input[name=edit]").val();
    }

    private Document page(String below) {
        Response answer = browser().get(event + below);
        assertThat(answer.statusCode()).as(below).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private Response post(String path, Map<String, String> fields) {
        return browser().formParams(fields).post(path);
    }

    private RequestSpecification browser() {
        return Api.browser().cookie(SignInCookie.NAME, cookie);
    }
}

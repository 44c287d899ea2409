package org.chalkline.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;
import static org.chalkline.testkit.Api.browser;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Why the agenda is as it is, through the API; and repairs of a published one. */
@QuarkusTest
@Tag("database")
class ExplanationApiTest {
    private static final String EVENT = "/api/v1/events/xen-hackathon-2012";
    private static final String ORGANIZE = "/xen-hackathon-2012/organize";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void sampleEvent() {
        program.clear();
        Api.imported(Api.resource("/xen-hackathon-2012.json"));
        JsonPath plan = PlanApiTest.planned(EVENT, Map.of("keep", "nothing", "steps", 20_000));
        admin().post(EVENT + "/plans/" + plan.getLong("id") + "/accept").then().statusCode(200);
        Api.publish("xen-hackathon-2012");
    }

    private static JsonPath get(String path) {
        return admin().get(EVENT + path).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void everyFreePlaceThatIsOfferedIsTakenByTheDraft() {
        List<Map<String, Object>> places = get("/explanations/sessions/GLUSTER").getList("");
        List<Map<String, Object>> free =
                places.stream().filter(place -> place.get("free").equals(true)).toList();
        assertThat(places).isNotEmpty();
        assertThat(places.get(places.size() - 1).get("message").toString()).isNotBlank();
        for (Map<String, Object> place : free) {
            String local = place.get("start").toString().substring(0, 16);
            admin().body(Map.of("room", place.get("room"), "start", local))
                    .put(EVENT + "/draft/placements/GLUSTER")
                    .then()
                    .statusCode(200);
        }
        for (Map<String, Object> place : places) {
            if (place.get("free").equals(true)) continue;
            assertThat((List<?>) place.get("blockedBy")).isNotEmpty();
        }
    }

    /** Everything else staying where it is, the way back costs what was gained. */
    @Test
    void everySwapThatIsOfferedIsTakenByTheDraftAndCostsWhatItSays() {
        List<String> offered = Jsoup.parse(browser("admin")
                        .get(ORGANIZE + "/plans/why/sessions/GLUSTER")
                        .asString())
                .select("form[action$=/swap] [name=with]")
                .eachAttr("value");
        assertThat(offered).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        for (String other : offered) {
            Map<String, Object> there = swap(other);
            swapWith(other);
            Map<String, Object> back = swap(other);
            swapWith(other);
            assertThat(there.get("blockedBy")).isEqualTo(List.of(other));
            assertThat(there.get("free")).isEqualTo(false);
            assertThat(back.get("cost")).isEqualTo(-((Number) there.get("cost")).intValue());
            assertThat(back.get("losing")).isEqualTo(there.get("gaining"));
            assertThat(back.get("gaining")).isEqualTo(there.get("losing"));
        }
    }

    /** What is said of GLUSTER changing places with another. */
    private static Map<String, Object> swap(String other) {
        List<Map<String, Object>> places = get("/explanations/sessions/GLUSTER").getList("");
        return places.stream()
                .filter(place -> other.equals(place.get("swapWith")))
                .findFirst()
                .orElseThrow();
    }

    private static void swapWith(String other) {
        String path = ORGANIZE + "/board/GLUSTER";
        Document page = Jsoup.parse(browser("admin").get(path).asString());
        browser("admin")
                .formParam("with", other)
                .formParam(
                        "edit", page.select("form[action$=/swap] [name=edit]").val())
                .post(path + "/swap")
                .then()
                .statusCode(303);
    }

    @Test
    void nothingIsOfferedInThePastAndWhatHasBegunStays() {
        String now = "2012-03-06T14:20:00-08:00";
        List<Map<String, Object>> placed = get("/draft").getList("placements");
        for (Map<String, Object> place : placed) {
            boolean hasBegun = place.get("start").toString().compareTo(now) <= 0;
            if (!hasBegun || place.get("session").equals("BEZEN")) continue;
            assertThat(get("/explanations/sessions/" + place.get("session")).getList(""))
                    .isEmpty();
        }
        String next = placed.stream()
                .filter(place -> place.get("start").toString().compareTo(now) > 0)
                .findFirst()
                .orElseThrow()
                .get("session")
                .toString();
        assertThat(get("/explanations/sessions/" + next).getList("start", String.class))
                .isNotEmpty()
                .allMatch(start -> start.compareTo(now) > 0);
        assertThat(get("/explanations/places?room=lab&start=2012-03-06T10:45").getList(""))
                .isEmpty();
    }

    @Test
    void aPlaceSaysWhoCouldGoThere() {
        List<String> sessions =
                get("/explanations/places?room=lab&start=2012-03-07T10:45").getList("session");
        assertThat(sessions).doesNotHaveDuplicates().isNotEmpty();
        admin().get(EVENT + "/explanations/places?room=attic&start=2012-03-06T10:45")
                .then()
                .statusCode(400);
        admin().get(EVENT + "/explanations/places?room=lab&start=soon").then().statusCode(400);
        admin().get(EVENT + "/explanations/sessions/BEZEN").then().statusCode(404);
    }

    @Test
    void aPlaceWhereASessionStandsAgainstARuleIsNotFree() {
        List<String> missing = new ArrayList<>(get("").getList("equipment", String.class));
        missing.removeAll(get("/rooms").getList("find { it.slug == 'lab' }.equipment", String.class));
        Map<String, Object> placed =
                get("/draft").getMap("placements.find { it.room == 'lab' && it.start > '2012-03-07' }");
        String start = placed.get("start").toString().substring(0, 16);
        Map<String, Object> session =
                new HashMap<>(get("/sessions/" + placed.get("session")).getMap(""));
        session.put("needs", missing.subList(0, 1));
        admin().body(session)
                .put(EVENT + "/sessions/" + placed.get("session"))
                .then()
                .statusCode(200);
        List<Map<String, Object>> others =
                get("/explanations/places?room=lab&start=" + start).getList("");
        assertThat(others).extracting(other -> other.get("free")).containsOnly(false);
        assertThat(others)
                .extracting(other -> other.get("blockedBy"))
                .contains(List.of(String.valueOf(placed.get("session"))));
    }

    @Test
    void whoeverAsksForThemselvesHearsWhatTheyLoseToWhat() {
        Api.member("ada", "xen-hackathon-2012", "attendee");
        JsonPath schedule = get("/schedule");
        List<Map<String, String>> sessions = schedule.getList("sessions");
        Map<String, String> one = sessions.stream()
                .filter(session -> sessions.stream().anyMatch(other -> clashes(session, other)))
                .findFirst()
                .orElseThrow();
        Map<String, String> other = sessions.stream()
                .filter(session -> clashes(one, session))
                .findFirst()
                .orElseThrow();
        mark("ada", one.get("code"), "must");
        mark("ada", other.get("code"), "interested");
        JsonPath mine = as("ada")
                .get(EVENT + "/explanations/mine")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(mine.getMap(""))
                .isEqualTo(Map.of(
                        "served",
                        100,
                        "total",
                        150,
                        "attends",
                        List.of(one.get("code")),
                        "lost",
                        List.of(Map.of(
                                "session",
                                other.get("code"),
                                "level",
                                "interested",
                                "to",
                                List.of(one.get("code")),
                                "message",
                                "“" + other.get("title") + "” runs at the same time as “" + one.get("title") + "”."))));
        as("ada").get(EVENT + "/explanations/sessions/GLUSTER").then().statusCode(403);
    }

    @Test
    void whatHasNoPlaceIsLostToo() {
        Api.member("ada", "xen-hackathon-2012", "attendee");
        admin().delete(EVENT + "/draft/placements/TMEM").then().statusCode(204);
        Api.publish("xen-hackathon-2012");
        mark("ada", "TMEM", "must");
        assertThat(as("ada").get(EVENT + "/explanations/mine").jsonPath().getMap(""))
                .isEqualTo(Map.of(
                        "served",
                        0,
                        "total",
                        100,
                        "attends",
                        List.of(),
                        "lost",
                        List.of(Map.of(
                                "session",
                                "TMEM",
                                "level",
                                "must",
                                "to",
                                List.of(),
                                "message",
                                "“" + title("TMEM") + "” has no place in the schedule yet."))));
    }

    private static String title(String code) {
        return get("/sessions/" + code).getString("title");
    }

    private static boolean clashes(Map<String, String> one, Map<String, String> other) {
        return !one.get("code").equals(other.get("code"))
                && !one.get("kind").equals("plenary")
                && !other.get("kind").equals("plenary")
                && one.get("start").equals(other.get("start"));
    }

    private static void mark(String who, String session, String level) {
        as(who).body(Map.of("level", level))
                .put(EVENT + "/sessions/" + session + "/interest")
                .then()
                .statusCode(200);
    }

    @Test
    void afterOneChangeTheRepairMovesLittleAndOffersAlternatives() {
        String host = get("/sessions/GLUSTER").getString("people[0].person");
        Map<String, Object> person = get("/people/" + host).getMap("");
        person.put("available", List.of(Map.of("date", "2012-03-08", "from", "09:00", "to", "18:00")));
        admin().body(person).put(EVENT + "/people/" + host).then().statusCode(200);
        JsonPath plan = PlanApiTest.planned(EVENT, Map.of("keep", "published", "steps", 60_000));
        assertThat(plan.getList("unplaced")).isEmpty();
        List<String> names = plan.getList("alternatives.name");
        assertThat(names).startsWith("fewest-moves").isSubsetOf("fewest-moves", "compromise", "most-interest");
        List<String> moved = plan.getList("alternatives[0].moved");
        int forced = forced(host);
        assertThat(moved.size()).isBetween(forced, forced + 2);
        assertThat(plan.<String>getList("moved")).isEqualTo(moved);
        admin().body(Map.of("alternative", "fewest-moves"))
                .post(EVENT + "/plans/" + plan.getLong("id") + "/accept")
                .then()
                .statusCode(200);
        assertThat(get("/draft").getList("conflicts.findAll { it.severity == 'hard' }"))
                .isEmpty();
    }

    /** How many sessions of this person stand at another day than they are there. */
    private static int forced(String host) {
        List<Map<String, Object>> sessions = get("/schedule").getList("sessions");
        return (int) sessions.stream()
                .filter(session -> !session.get("start").toString().startsWith("2012-03-08"))
                .filter(session -> session.get("people").toString().contains("person=" + host + ","))
                .count();
    }

    @Test
    void weightsAreSeenAndChangedAndKeptInRange() {
        assertThat(get("/planner").getInt("weights.'room-fits'")).isEqualTo(2);
        admin().body(Map.of("weights", Map.of("room-fits", 9)))
                .header("If-Match", "\"0\"")
                .put(EVENT + "/planner")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        assertThat(get("/planner").getInt("weights.'room-fits'")).isEqualTo(9);
        admin().body(Map.of("weights", Map.of("room-fits", 1)))
                .header("If-Match", "\"0\"")
                .put(EVENT + "/planner")
                .then()
                .statusCode(412);
        JsonPath wrong = admin().body(Map.of("weights", Map.of("room-fits", 1001)))
                .put(EVENT + "/planner")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();
        assertThat(wrong.getList("violations.field")).containsExactly("weights.room-fits");
        admin().body(Map.of("weights", Map.of("speed", 1)))
                .put(EVENT + "/planner")
                .then()
                .statusCode(400);
    }
}

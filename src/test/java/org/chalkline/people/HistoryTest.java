package org.chalkline.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;
import static org.chalkline.testkit.Api.browser;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chalkline.shared.Audited;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who, what, before and after, for every change; and nothing for what was refused. */
@QuarkusTest
@Tag("database")
class HistoryTest {
    private static final String SMALL = "/api/v1/events/small";

    @Inject
    EmptyProgram program;

    @Inject
    EntityManager entities;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
        Api.member("dora", "small", "organizer");
    }

    @Test
    void aChangeIsWrittenWithItsAuthor() {
        as("dora")
                .body(Map.of("state", "confirmed", "note", "Settled"))
                .put(SMALL + "/sessions/TALK/state")
                .then()
                .statusCode(200);
        Map<String, Object> newest = newest();
        assertThat(newest)
                .containsEntry("account", "dora")
                .containsEntry("action", "changed")
                .containsEntry("subject", "session TALK")
                .containsEntry(
                        "changes",
                        Map.of("state", List.of("ACCEPTED", "CONFIRMED"), "stateNote", Arrays.asList(null, "Settled")));
    }

    @Test
    void thePageNamesFieldsInWords() {
        as("dora")
                .body(Map.of("state", "confirmed", "note", "Settled"))
                .put(SMALL + "/sessions/TALK/state")
                .then()
                .statusCode(200);
        String page = browser("dora").get("/small/organize/history").asString();
        assertThat(Jsoup.parse(page)
                        .select(".history > li")
                        .first()
                        .select("dt, dd")
                        .eachText())
                .containsExactly("State", "ACCEPTED CONFIRMED", "Note on the state", "Settled");
        assertThat(FieldWords.of("somethingNew")).isEqualTo("somethingNew");
    }

    @Test
    void everyFieldOfTheTrailHasWords() {
        List<String> raw = entities.getMetamodel().getEntities().stream()
                .filter(entity -> Audited.class.isAssignableFrom(entity.getJavaType()))
                .flatMap(entity -> entity.getAttributes().stream())
                .filter(attribute -> !(attribute instanceof SingularAttribute<?, ?> single && single.isId()))
                .map(Attribute::getName)
                .filter(name -> !AuditTrail.LEFT_OUT.contains(name)
                        && FieldWords.of(name).equals(name))
                .distinct()
                .toList();
        assertThat(raw).isEmpty();
    }

    @Test
    void peopleOfASessionAreWrittenToo() {
        String changed = admin().get(SMALL + "/sessions/TALK").asString().replace("\"presenter\"", "\"host\"");
        as("dora").body(changed).put(SMALL + "/sessions/TALK").then().statusCode(200);
        assertThat(newest()).containsEntry("changes", Map.of("people", List.of("[ada presents]", "[ada hosts]")));
    }

    @Test
    void whatWasRefusedIsNotThere() {
        Object before = newest().get("id");
        as("dora")
                .body(Map.of("state", "draft"))
                .put(SMALL + "/sessions/TALK/state")
                .then()
                .statusCode(409);
        as("dora")
                .body(Map.of("room", "attic", "start", "2026-03-28T09:00"))
                .put(SMALL + "/draft/placements/TALK")
                .then()
                .statusCode(400);
        assertThat(newest().get("id")).isEqualTo(before);
    }

    @Test
    void aLongTextIsShownWhereItChanged() {
        String start = "x".repeat(5_000);
        abstractOfTalk(start + " before");
        abstractOfTalk(start + " after");
        assertThat(newest())
                .containsEntry(
                        "changes",
                        Map.of("summary", List.of("…" + "x".repeat(99) + " before", "…" + "x".repeat(99) + " after")));
    }

    private static void abstractOfTalk(String text) {
        Map<String, Object> talk =
                admin().get(SMALL + "/sessions/TALK").jsonPath().getMap("");
        talk.put("abstract", text);
        as("dora").body(talk).put(SMALL + "/sessions/TALK").then().statusCode(200);
    }

    @Test
    void ofSecretsOnlyThatTheyChanged() {
        String code = admin().post(SMALL + "/members/code").path("code");
        assertThat(newest())
                .containsEntry("subject", "event small")
                .containsEntry("changes", Map.of("joinCode", List.of("•••", "•••")));
        assertThat(admin().get(SMALL + "/history").asString()).doesNotContain(code);

        String card = admin().body(Map.of("purpose", "person", "person", "ada"))
                .post(SMALL + "/invitations")
                .path("code");
        as("dora").post("/api/v1/invitations/" + card).then().statusCode(200);
        admin().delete(SMALL + "/people/ada/account").then().statusCode(204);
        assertThat(admin().get(SMALL + "/history").jsonPath().<Map<String, Object>>getList("").stream()
                        .filter(entry -> entry.get("subject").equals("person ada"))
                        .findFirst()
                        .orElseThrow())
                .containsEntry("changes", Map.of("account", Arrays.asList("account dora", null)));
    }

    @Test
    void everyDecisionIsThereHoweverManyLettersWait() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            codes.add("MANY-" + i);
            admin().body(Map.of(
                            "code",
                            "MANY-" + i,
                            "kind",
                            "talk",
                            "title",
                            "Many " + i,
                            "minutes",
                            20,
                            "state",
                            "submitted",
                            "people",
                            List.of(part("ada"), part("grace"))))
                    .post(SMALL + "/sessions")
                    .then()
                    .statusCode(201);
        }
        as("dora")
                .body(Map.of("sessions", codes, "state", "accepted"))
                .post(SMALL + "/sessions/decisions")
                .then()
                .statusCode(200);
        Object before = admin().get(SMALL + "/history").jsonPath().get("[99].id");
        assertThat(decided(Long.MAX_VALUE) + decided(before)).isEqualTo(60);
    }

    private static int decided(Object before) {
        return admin().queryParam("before", before)
                .get(SMALL + "/history")
                .path("findAll { it.action == 'changed' && it.subject.startsWith('session MANY') }.size()");
    }

    private static Map<String, String> part(String person) {
        return Map.of("person", person, "role", "presenter");
    }

    @Test
    void aNewEventUnderAnOldAddressHasAHistoryOfItsOwn() {
        abstractOfTalk("A secret of the old one");
        admin().delete(SMALL).then().statusCode(204);
        Api.imported(Api.resource("/interchange/small.json"));
        List<String> actions = admin().get(SMALL + "/history").jsonPath().getList("action");
        assertThat(admin().get(SMALL + "/history").asString()).doesNotContain("A secret of the old one");
        assertThat(actions).isNotEmpty().containsOnly("made");
    }

    @Test
    void secretsStayOut() {
        String code = admin().get(SMALL + "/members/code").path("code");
        assertThat(admin().get(SMALL + "/history").asString())
                .contains("member dora")
                .doesNotContain(code)
                .doesNotContain("passwordHash");
    }

    private static Map<String, Object> newest() {
        return admin().get(SMALL + "/history").jsonPath().getMap("[0]");
    }
}

package org.chalkline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.testkit.Api;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The outbox of the event {@code small} as its tests fill and read it. */
final class Outboxes {
    static final String SMALL = "/api/v1/events/small";
    static final String PAGE = "/small/organize/outbox";

    private Outboxes() {}

    static String proposal(String account) {
        Api.member(account, "small", "attendee");
        return as(account)
                .body(Map.of("kind", "talk", "title", "My own", "minutes", 20))
                .post(SMALL + "/proposals")
                .path("code");
    }

    static void move(String code, String state, String note) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("state", state));
        if (note != null) body.put("note", note);
        admin().body(body).put(SMALL + "/sessions/" + code + "/state").then().statusCode(200);
    }

    static void place(String code, String room, String start) {
        Api.place("small", code, room, start, "out-of-order", "person-double-booked");
    }

    static Response send(String... people) {
        return admin().body(Map.of("people", List.of(people))).post(SMALL + "/outbox/sendings");
    }

    /** All that waits, person by person. */
    static List<Object> changes() {
        List<Object> all = new ArrayList<>();
        admin().get(SMALL + "/outbox")
                .jsonPath()
                .<List<Object>>getList("changes")
                .forEach(all::addAll);
        return all;
    }

    static String text(String person) {
        return admin().get(SMALL + "/outbox").jsonPath().getString("find { it.person == '" + person + "' }.text");
    }

    static Map<String, Object> item(String session, String topic, String from, String to, String note) {
        Map<String, Object> item = new LinkedHashMap<>();
        List<String> names = List.of("session", "topic", "from", "to", "note");
        List<String> values = Arrays.asList(session, topic, from, to, note);
        for (int i = 0; i < names.size(); i++) item.put(names.get(i), values.get(i));
        return item;
    }

    static Document html(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}

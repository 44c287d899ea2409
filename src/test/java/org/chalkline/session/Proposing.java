package org.chalkline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.as;
import static org.chalkline.testkit.Api.browser;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Proposals to the event {@code small} as its tests make them. */
final class Proposing {
    static final String SMALL = "/api/v1/events/small";
    static final String PROPOSALS = SMALL + "/proposals";

    private Proposing() {}

    /** A demo that asks for everything; a fresh map, to be changed at will. */
    static Map<String, Object> demo() {
        Map<String, Object> demo = new HashMap<>();
        demo.put("kind", "demo");
        demo.put("title", "Çelik shown running");
        demo.put("abstract", "On *two* machines.");
        demo.put("minutes", 30);
        demo.put("setupMinutes", 15);
        demo.put("needs", List.of("projector"));
        demo.put("required", List.of("grace"));
        demo.put("available", List.of(Map.of("date", "2026-03-28", "from", "09:00", "to", "12:00")));
        return demo;
    }

    static Map<String, Object> demo(String field, Object value) {
        Map<String, Object> demo = demo();
        demo.put(field, value);
        return demo;
    }

    /** Proposes the demo and answers its code. */
    static String propose(String who) {
        return as(who).body(demo())
                .post(PROPOSALS)
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    static Document page(String who, String path) {
        Response answer = browser(who).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}

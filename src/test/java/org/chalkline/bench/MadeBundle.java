package org.chalkline.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** A bundle in the making: what every event needs, and only that. */
final class MadeBundle {
    private static final ObjectMapper JSON = new ObjectMapper();

    final ObjectNode json = JSON.createObjectNode().put("format", "chalkline-bundle/1");

    MadeBundle(String slug, LocalDate first, int days) {
        json.putObject("event")
                .put("slug", slug)
                .put("name", "Measured event")
                .put("timeZone", "Europe/Berlin")
                .put("from", first.toString())
                .put("to", first.plusDays(days - 1L).toString());
    }

    ObjectNode day(LocalDate date, String opens, String closes) {
        return json.withArray("days")
                .addObject()
                .put("date", date.toString())
                .put("opens", opens)
                .put("closes", closes);
    }

    ObjectNode room(String slug, String name, int capacity) {
        return json.withArray("rooms")
                .addObject()
                .put("slug", slug)
                .put("name", name)
                .put("capacity", capacity);
    }

    ObjectNode person(String slug, String name) {
        return json.withArray("people").addObject().put("slug", slug).put("name", name);
    }

    ObjectNode session(String code, String kind, String title, int minutes) {
        return json.withArray("sessions")
                .addObject()
                .put("code", code)
                .put("kind", kind)
                .put("title", title)
                .put("minutes", minutes)
                .put("state", "accepted");
    }

    static void presents(ObjectNode session, String person) {
        session.withArray("people").addObject().put("person", person).put("role", "presenter");
    }
}

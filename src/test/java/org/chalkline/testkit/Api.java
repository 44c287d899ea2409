package org.chalkline.testkit;

import static io.restassured.RestAssured.given;

import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hamcrest.Matchers;

/** The API as programs use it. */
public final class Api {
    public static final String PASSWORD = "correct horse battery staple";

    private Api() {}

    public static RequestSpecification admin() {
        return given().auth().preemptive().basic("admin", PASSWORD).contentType(ContentType.JSON);
    }

    /** Somebody whose account {@link #account} has made. */
    public static RequestSpecification as(String name) {
        return given().auth().preemptive().basic(name, PASSWORD).contentType(ContentType.JSON);
    }

    /** A form or page as a browser of this site asks for it, without following redirects. */
    public static RequestSpecification browser() {
        return given().config(RestAssuredConfig.config()
                        .redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .header("Sec-Fetch-Site", "same-origin");
    }

    /** The same for somebody whose account {@link #account} has made. */
    public static RequestSpecification browser(String name) {
        return browser().auth().preemptive().basic(name, PASSWORD);
    }

    /** Signs somebody up. */
    public static void account(String name) {
        anybody()
                .body(Map.of("name", name, "displayName", "The " + name, "password", PASSWORD))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
    }

    /** Signs somebody up and lets them join an event as {@code attendee} or {@code organizer}. */
    public static void member(String name, String event, String role) {
        account(name);
        String code = admin().get("/api/v1/events/" + event + "/members/code").path("code");
        as(name).body(Map.of("code", code))
                .post("/api/v1/events/" + event + "/members")
                .then()
                .statusCode(201);
        if (role.equals("attendee")) return;
        admin().body(Map.of("role", role))
                .put("/api/v1/events/" + event + "/members/" + name)
                .then()
                .statusCode(200);
    }

    public static RequestSpecification anybody() {
        return given().contentType(ContentType.JSON);
    }

    /** A bundle of the test resources or the sample, as text. */
    public static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(Api.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports a bundle and answers what the program says. */
    public static JsonPath imported(String bundle) {
        return admin().body(bundle)
                .post("/api/v1/imports")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** Sends all letters that wait in an event's outbox. */
    public static void tell(String event) {
        String outbox = "/api/v1/events/" + event + "/outbox";
        admin().body(Map.of("people", admin().get(outbox).jsonPath().getList("person")))
                .post(outbox + "/sendings")
                .then()
                .statusCode(200)
                .body("failed", Matchers.empty());
    }

    /** Puts a session into a draft.
     * @param accept hard rules that it may break */
    public static void place(String event, String code, String room, String start, String... accept) {
        admin().body(Map.of("room", room, "start", start, "accept", List.of(accept)))
                .put("/api/v1/events/" + event + "/draft/placements/" + code)
                .then()
                .statusCode(200);
    }

    public static void publish(String event) {
        admin().body(Map.of("note", "test"))
                .post("/api/v1/events/" + event + "/versions")
                .then()
                .statusCode(201);
    }

    /** Changes one field of a session.
     * @param event address of the event */
    public static void change(String event, String session, String field, Object value) {
        String address = event + "/sessions/" + session;
        Map<String, Object> changed =
                new HashMap<>(admin().get(address).jsonPath().getMap(""));
        changed.put(field, value);
        changed.keySet()
                .retainAll(List.of(
                        "code",
                        "kind",
                        "title",
                        "abstract",
                        "minutes",
                        "people",
                        "needs",
                        "tags",
                        "setupMinutes",
                        "after"));
        admin().body(changed).put(address).then().statusCode(200);
    }
}

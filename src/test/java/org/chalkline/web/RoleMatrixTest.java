package org.chalkline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every route with every role: {@code roles.txt} says who may use it, and a route that it does not know is an error. */
@QuarkusTest
class RoleMatrixTest {
    /** What each role may use; each includes those before it. */
    private static final Map<String, Integer> RANKS =
            Map.of("everybody", 0, "account", 1, "self", 1, "attendee", 2, "organizer", 3, "admin", 4);

    @Inject
    EmptyProgram program;

    @Inject
    Router router;

    @BeforeEach
    void twoEvents() {
        program.withSmall();
        Api.imported(Api.resource("/interchange/full.json"));
        Api.publish("small");
    }

    @Test
    void everyRouteIsListedWithItsRole() {
        assertThat(listed().keySet()).containsExactlyElementsOf(routes());
    }

    /** Browsers take anything at last, but not every program that reads pages does. */
    @Test
    void everyPageIsThereForWhoeverAsksForHtmlAlone() {
        List<String> wrong = new ArrayList<>();
        for (String route : listed().keySet()) {
            boolean isPage = route.startsWith("GET /")
                    && !route.contains(" /api/")
                    && !route.endsWith("/bundle")
                    && !route.endsWith("/stars");
            if (!isPage) continue;
            int status = ask(Api.as("admin").accept("text/html"), route).statusCode();
            if (status == 406) wrong.add(route);
        }
        assertThat(wrong).isEmpty();
    }

    /** What extensions answer besides, to everybody: the program's state and its description, and nothing outside of {@code /q/}
     * but the stream, which tells only what is published. */
    @Test
    void theRoutesOfExtensionsAreKnown() {
        Set<String> paths = new TreeSet<>();
        for (Route route : router.getRoutes()) if (route.getPath() != null) paths.add(route.getPath());
        assertThat(paths).containsExactly("/", "/api/v1/events/:event/live", "/q/");
        Map<String, Integer> statuses = new TreeMap<>();
        for (String path : List.of("", "health", "metrics", "openapi", "swagger-ui/", "dev", "dev-ui", "arc", "info")) {
            statuses.put("/q/" + path, Api.anybody().get("/q/" + path).statusCode());
        }
        assertThat(statuses)
                .isEqualTo(new TreeMap<>(Map.of(
                        "/q/", 404,
                        "/q/health", 200,
                        "/q/metrics", 200,
                        "/q/openapi", 200,
                        "/q/swagger-ui/", 200,
                        "/q/dev", 404,
                        "/q/dev-ui", 404,
                        "/q/arc", 404,
                        "/q/info", 404)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "ada", "bob", "carol", "sam", "dora", "admin"})
    void everyRouteOpensForItsRoleAlone(String actor) {
        int rank = prepare(actor);
        List<String> wrong = new ArrayList<>();
        listed().forEach((route, role) -> {
            boolean may = RANKS.getOrDefault(role, 9) <= rank;
            Response answer = ask(actor.equals("nobody") ? Api.anybody() : Api.as(actor), route);
            if (isLetIn(route, answer) != may) wrong.add(route + " for " + actor + ": " + answer.statusCode());
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"read, , true", "write, , true", "read, small, true", "write, small, true", "write, full, false"})
    void aTokenReachesNoFurtherThanItSays(String scope, @Nullable String event, boolean isHere) {
        Map<String, Object> wish = new HashMap<>(Map.of("name", "matrix", "scope", scope, "days", 1));
        wish.put("event", event);
        String token = Api.admin().body(wish).post("/api/v1/me/tokens").path("token");
        List<String> wrong = new ArrayList<>();
        listed().forEach((route, role) -> {
            boolean isReading = route.startsWith("GET ");
            boolean isApi = route.contains(" /api/");
            boolean isOfAnEvent = route.contains("{event}");
            boolean isInReach =
                    switch (role) {
                        case "everybody" -> true;
                        case "self" -> false;
                        case "admin" -> event == null;
                        default -> isOfAnEvent ? isHere : event == null;
                    };
            boolean isAllowed = isApi && isInReach && (isReading || scope.equals("write"));
            boolean may = isAllowed || role.equals("everybody");
            Response answer = ask(Api.anybody().header("Authorization", "Bearer " + token), route);
            if (isLetIn(route, answer) != may) wrong.add(route + " with " + scope + ": " + answer.statusCode());
        });
        assertThat(wrong).isEmpty();
    }

    /** Makes the actor what it stands for: account alone, attendee, organizer of another event,
     * speaker who is no member, organizer. */
    private static int prepare(String actor) {
        switch (actor) {
            case "ada" -> Api.account("ada");
            case "bob" -> Api.member("bob", "small", "attendee");
            case "sam" -> {
                Api.account("sam");
                Map<String, Object> talk = Map.of("kind", "talk", "title", "A talk of a speaker", "minutes", 30);
                Api.as("sam")
                        .body(talk)
                        .post("/api/v1/events/small/proposals")
                        .then()
                        .statusCode(201);
            }
            case "carol" -> Api.member("carol", "full", "organizer");
            case "dora" -> Api.member("dora", "small", "organizer");
            default -> {}
        }
        return Map.of("nobody", 0, "ada", 1, "bob", 2, "carol", 1, "sam", 1, "dora", 3, "admin", 4)
                .get(actor);
    }

    /** Asks so that nothing changes: no body, and an entity tag that matches nothing. */
    private static Response ask(RequestSpecification who, String route) {
        String[] parts = route.split(" ");
        String path = parts[1].replace("{event}", "small")
                .replace("{date}", "2026-03-28")
                .replace("{number}", "1")
                .replaceAll("\\{[^}]*}", "nothing");
        RequestSpecification request = who.config(RestAssuredConfig.config()
                        .redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                .header("If-Match", "\"no-such-tag\"")
                .header("Sec-Fetch-Site", "same-origin");
        boolean isForm = parts[0].equals("POST") && !path.startsWith("/api/");
        if (isForm && (path.endsWith("/import") || path.endsWith("/portrait")))
            request.multiPart("dryRun", "yes").contentType("multipart/form-data");
        else if (isForm) request.contentType("application/x-www-form-urlencoded");
        return request.request(parts[0], path);
    }

    /** Programs are answered 401, people are sent to the page to sign in. */
    private static boolean isLetIn(String route, Response answer) {
        String location = answer.header("Location");
        boolean toSignIn = location != null && location.contains("/sign-in?next=");
        boolean isUnknown = route.contains(" /api/") && answer.statusCode() == 401;
        return !isUnknown && answer.statusCode() != 403 && !toSignIn;
    }

    private static Map<String, String> listed() {
        Map<String, String> found = new TreeMap<>();
        Api.resource("/web/roles.txt").lines().filter(line -> !line.isBlank()).forEach(line -> {
            int end = line.lastIndexOf(' ');
            found.put(line.substring(0, end).strip(), line.substring(end + 1));
        });
        return found;
    }

    /** {@code METHOD /path} of all that the program's own classes answer. */
    private static List<String> routes() {
        List<String> found = new ArrayList<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.chalkline").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .forEach(type -> addRoutes(type.reflect(), found));
        return found.stream().sorted().toList();
    }

    private static void addRoutes(Class<?> type, List<String> found) {
        for (Method method : type.getDeclaredMethods()) {
            Arrays.stream(method.getAnnotations())
                    .map(Annotation::annotationType)
                    .filter(annotation -> annotation.isAnnotationPresent(HttpMethod.class))
                    .map(annotation ->
                            annotation.getAnnotation(HttpMethod.class).value())
                    .forEach(verb -> found.add(verb + " " + path(type, method)));
        }
    }

    private static String path(Class<?> type, Method method) {
        Path below = method.getAnnotation(Path.class);
        String path = "/" + type.getAnnotation(Path.class).value() + "/" + (below == null ? "" : below.value());
        return path.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }
}

package org.chalkline.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.anybody;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.chalkline.testkit.EmptyProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets text and who gets pages at the same address, and how a text says what is wrong. */
@QuarkusTest
class TextReadersTest {
    private static final String SCHEDULE = "/xen-hackathon-2012/schedule";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void sampleEvent() {
        program.withSample();
    }

    @ParameterizedTest
    @CsvSource({
        "curl/8.5.0, */*, text/plain",
        "Wget/1.21, */*, text/plain",
        "HTTPie/3.2, */*, text/plain",
        "curl/8.5.0, text/html, text/html",
        "Mozilla/5.0, 'text/html,*/*', text/html",
        "Slackbot-LinkExpanding 1.0, */*, text/html",
        "Mozilla/5.0, text/plain, text/plain"
    })
    void terminalsGetText(String agent, String accept, String type) {
        for (int i = 0; i < 2; i++) {
            anybody()
                    .header("User-Agent", agent)
                    .accept(accept)
                    .get(SCHEDULE)
                    .then()
                    .statusCode(200)
                    .contentType(type);
        }
    }

    @Test
    void everySessionIsInTheText() {
        List<String> titles = anybody()
                .get("/api/v1/events/xen-hackathon-2012/schedule")
                .jsonPath()
                .getList("sessions.title");
        String text = anybody().get(SCHEDULE + ".txt?width=200").asString();
        assertThat(titles).hasSize(68).allMatch(text::contains);
        assertThat(text.codePoints()).noneMatch(point -> point != '\n' && Character.isISOControl(point));
        assertThat(anybody().get(SCHEDULE + ".txt").asString().lines()).allMatch(line -> TextLines.columns(line) <= 80);
    }

    @Test
    void oneAddressServesBothAndSaysWhatByAndCachesTellThemApart() {
        String page = null;
        for (String agent : new String[] {"Mozilla/5.0", "curl/8.5.0", "Mozilla/5.0", "curl/8.5.0"}) {
            var answer = anybody().header("User-Agent", agent).accept("*/*").get(SCHEDULE);
            assertThat(answer.contentType()).startsWith(agent.startsWith("curl") ? "text/plain" : "text/html");
            assertThat(answer.header("Vary")).isEqualTo("accept, accept-encoding, accept-language, cookie, user-agent");
            page = answer.header("ETag");
        }
        anybody()
                .header("User-Agent", "Mozilla/5.0")
                .accept("*/*")
                .header("If-None-Match", page)
                .get(SCHEDULE)
                .then()
                .statusCode(200);
    }

    @Test
    void whoHasTheTextIsTold() {
        String tag = anybody().get(SCHEDULE + ".txt").header("ETag");
        anybody().header("If-None-Match", tag).get(SCHEDULE + ".txt").then().statusCode(304);
    }

    @Test
    void whatIsWrongIsSaidInText() {
        assertThat(anybody()
                        .get(SCHEDULE + ".txt?width=9")
                        .then()
                        .statusCode(400)
                        .extract()
                        .asString())
                .isEqualTo("""
                        The address asks for something that cannot be
                        In the address, “width” must be a number of columns from 40 to 200.
                        """);
        anybody().get(SCHEDULE + ".txt?day=2013-01-01").then().statusCode(404).contentType("text/plain");
    }

    /** Browsers put the headers of a 304 in place of those that came with the page (RFC 9111 §4.3.4). */
    @Test
    void whatHasNotChangedKeepsItsContentPolicy() {
        String tag = anybody().header("User-Agent", "Mozilla/5.0").get(SCHEDULE).header("ETag");
        for (String address : List.of(SCHEDULE, SCHEDULE + "?x=1", SCHEDULE + "?day=", SCHEDULE)) {
            anybody()
                    .header("User-Agent", "Mozilla/5.0")
                    .header("If-None-Match", tag)
                    .get(address)
                    .then()
                    .statusCode(304)
                    .header("Content-Security-Policy", nullValue());
        }
    }
}

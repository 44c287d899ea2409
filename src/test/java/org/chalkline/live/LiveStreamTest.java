package org.chalkline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.anybody;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The stream of an event, as a program reads it. */
@QuarkusTest
@Tag("database")
@Timeout(60)
class LiveStreamTest {
    private static final String EVENT = "/api/v1/events/xen-hackathon-2012";

    @TestHTTPResource(EVENT + "/live")
    URI stream;

    @Inject
    EmptyProgram program;

    @Inject
    LiveStreams streams;

    @BeforeEach
    void sampleEvent() {
        program.withSample();
    }

    @Test
    void whatIsPublishedIsSaidOnceToEverybody() throws Exception {
        try (Listener one = listen("", null);
                Listener other = listen("?since=1", null)) {
            assertThat(one.headers()).containsExactly("text/event-stream; charset=utf-8", "no-store", "no", "nosniff");
            assertThat(one.next()).hasSize(2).last().isEqualTo("id: 1");
            assertThat(other.next()).hasSize(2).last().isEqualTo("id: 1");
            Api.change(EVENT, "GLUSTER", "title", "Gluster, once more");
            Api.publish("xen-hackathon-2012");
            List<String> news = List.of(
                    "id: 2",
                    "event: published",
                    "data: {\"number\":2,\"since\":1,\"added\":[],\"cancelled\":[],\"moved\":[],\"edited\":[\"GLUSTER\"]}");
            assertThat(one.next()).isEqualTo(news);
            assertThat(other.next()).isEqualTo(news);
            streams.beat();
            assertThat(one.next()).containsExactly("event: beat", "data: 2");
        }
    }

    @Test
    void whoComesBackHearsAllThatWasMissed() throws Exception {
        Api.change(EVENT, "GLUSTER", "title", "Gluster, once more");
        Api.publish("xen-hackathon-2012");
        Api.change(EVENT, "SEARCH", "title", "Search, once more");
        Api.publish("xen-hackathon-2012");
        for (Listener listener : List.of(listen("", "1"), listen("?since=1", null))) {
            try (listener) {
                assertThat(listener.next()).last().isEqualTo("id: 1");
                assertThat(listener.next())
                        .startsWith("id: 3", "event: published")
                        .last()
                        .asString()
                        .contains("\"number\":3,\"since\":1", "GLUSTER", "SEARCH");
            }
        }
    }

    @Test
    void whatIsNoNumberOfAVersionMeansTheNewest() throws Exception {
        for (String strange : List.of("", "-1", "99", "1e3", "99999999999999999999", "%00")) {
            try (Listener listener = listen("?since=" + strange, null)) {
                assertThat(listener.next()).last().isEqualTo("id: 1");
            }
        }
    }

    @Test
    void aStreamEndsWithItsEventAndOpensForNoOther() throws Exception {
        try (Listener listener = listen("", null)) {
            listener.next();
            assertThat(streams.count("xen-hackathon-2012")).isPositive();
            program.clear();
            assertThat(listener.next()).isEmpty();
        }
        assertThat(streams.count("xen-hackathon-2012")).isZero();
        anybody().get(EVENT + "/live").then().statusCode(404).contentType("application/problem+json");
        program.withSmall();
        anybody().get("/api/v1/events/small/live").then().statusCode(404);
    }

    private Listener listen(String query, String resumed) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stream + query));
        if (resumed != null) request.header("Last-Event-ID", resumed);
        return new Listener(HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream()));
    }

    /** An open stream. */
    private static final class Listener implements AutoCloseable {
        private final HttpResponse<InputStream> answer;
        private final BufferedReader lines;

        Listener(HttpResponse<InputStream> answer) {
            this.answer = answer;
            this.lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        }

        List<String> headers() {
            return Stream.of("content-type", "cache-control", "x-accel-buffering", "x-content-type-options")
                    .map(name -> answer.headers().firstValue(name).orElse("none"))
                    .toList();
        }

        /** The lines up to the next empty one; none at the stream's end. */
        List<String> next() throws IOException {
            List<String> block = new ArrayList<>();
            for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
                block.add(line);
            }
            return block;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}

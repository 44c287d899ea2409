package org.chalkline.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ThreadLocalRandom;
import org.chalkline.schedule.Published;
import org.chalkline.shared.SecurityHeaders;
import org.jspecify.annotations.Nullable;

/** Opens {@code /api/v1/events/{event}/live}: whoever may read the schedule hears there when it changes. A thread is used
 * only while something is said, so thousands may listen. */
@ApplicationScoped
public class LiveRoutes {
    private static final int BEAT_MILLIS = 20_000;
    private static final int RETRY_MILLIS = 2_000;
    private static final int JITTER_MILLIS = 3_000;
    private static final int LONGEST_NUMBER = 9;
    private static final int MOST_CAUGHT_UP = 200;

    private final LiveStreams streams;
    private final Published published;
    private final Vertx vertx;
    private final Cache<Missed, Buffer> caughtUp =
            Caffeine.newBuilder().maximumSize(MOST_CAUGHT_UP).build();

    /** What somebody has not heard of.
     * @param revision of all that is published, so that an event made anew is another one */
    private record Missed(String event, long revision, int newest, int known) {}

    LiveRoutes(LiveStreams streams, Published published, Vertx vertx) {
        this.streams = streams;
        this.published = published;
        this.vertx = vertx;
    }

    void register(@Observes Router router) {
        router.get("/api/v1/events/:event/live").handler(this::open);
        vertx.setPeriodic(BEAT_MILLIS, any -> streams.beat());
    }

    /** What was published since the version that the reader names is said at once. */
    private void open(RoutingContext context) {
        String event = context.pathParam("event");
        if (published.lookUp(event).isEmpty()) {
            context.next();
            return;
        }
        HttpServerResponse response = context.response();
        headers(response.headers());
        response.setChunked(true); // before anybody writes to it
        if (!streams.open(event, response)) {
            response.setStatusCode(503).putHeader(HttpHeaders.RETRY_AFTER, "60").end();
            return;
        }
        // Read only now: a version shown since the stream was opened is then said twice rather than never.
        int newest = published
                .lookUp(event)
                .map(edition -> edition.snapshot().number())
                .orElse(0);
        int retry = RETRY_MILLIS + ThreadLocalRandom.current().nextInt(JITTER_MILLIS);
        int known = known(context);
        response.write(LiveNews.hello(retry, Math.min(known, newest)));
        if (known < newest) catchUp(event, newest, known, response);
    }

    private void catchUp(String event, int newest, int known, HttpServerResponse response) {
        Missed missed = new Missed(event, published.revision(), newest, known);
        vertx.executeBlocking(() -> caughtUp.get(missed, this::news), false)
                .onSuccess(response::write)
                .onFailure(any -> response.end());
    }

    private Buffer news(Missed missed) {
        return LiveNews.published(published.changes(missed.event(), missed.newest(), missed.known()));
    }

    private static void headers(MultiMap headers) {
        SecurityHeaders.set(headers);
        headers.set(HttpHeaders.CONTENT_TYPE, "text/event-stream; charset=utf-8");
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.set("X-Accel-Buffering", "no");
    }

    /** The version that the reader has: as the browser says when it comes back, or as the page says at first. */
    private static int known(RoutingContext context) {
        int resumed = number(context.request().getHeader("Last-Event-ID"));
        int said = number(context.request().getParam("since"));
        int known = Math.max(resumed, said);
        return known < 0 ? Integer.MAX_VALUE : known;
    }

    private static int number(@Nullable String text) {
        boolean isNumber = text != null
                && !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(text) : -1;
    }
}

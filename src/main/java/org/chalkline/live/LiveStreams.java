package org.chalkline.live;

import io.quarkus.logging.Log;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.chalkline.event.EventDeleted;
import org.chalkline.schedule.Changes;
import org.chalkline.schedule.Published;
import org.chalkline.schedule.Snapshot;
import org.chalkline.schedule.VersionShown;

/** The open streams of every event. What is said is rendered once; who does not read in time is parted from, and comes back. */
@ApplicationScoped
public class LiveStreams {
    private static final int MOST = 20_000;

    private final Map<String, Set<HttpServerResponse>> streams = new ConcurrentHashMap<>();
    private final Semaphore room = new Semaphore(MOST);
    private final Published published;

    LiveStreams(Published published) {
        this.published = published;
    }

    /** Keeps a stream until its reader goes.
     * @return whether there was room */
    boolean open(String event, HttpServerResponse stream) {
        if (!room.tryAcquire()) return false;
        Set<HttpServerResponse> open = streams.computeIfAbsent(event, any -> ConcurrentHashMap.newKeySet());
        open.add(stream);
        stream.closeHandler(any -> close(open, stream)); // the connection is gone
        stream.endHandler(any -> close(open, stream)); // the stream is, while the connection may stay
        return true;
    }

    private void close(Set<HttpServerResponse> open, HttpServerResponse stream) {
        if (open.remove(stream)) room.release();
    }

    int count(String event) {
        return streams.getOrDefault(event, Set.of()).size();
    }

    void tell(@Observes VersionShown shown) {
        Snapshot newest = shown.edition().snapshot();
        Snapshot previous = shown.edition().previous();
        String event = newest.event().slug();
        Changes changes = previous == null ? Changes.sinceNothing(newest) : Changes.between(previous, newest);
        send(event, LiveNews.published(changes));
    }

    /** Says to everybody that the streams still stand. */
    void beat() {
        for (String event : streams.keySet()) {
            published
                    .lookUp(event)
                    .ifPresent(edition ->
                            send(event, LiveNews.beat(edition.snapshot().number())));
        }
    }

    void end(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventDeleted deleted) {
        Set<HttpServerResponse> open = streams.remove(deleted.slug());
        if (open != null) open.forEach(HttpServerResponse::end);
    }

    private void send(String event, Buffer news) {
        for (HttpServerResponse stream : streams.getOrDefault(event, Set.of())) {
            if (stream.closed() || stream.ended()) continue;
            try {
                if (stream.writeQueueFull()) stream.reset();
                else stream.write(news);
            } catch (IllegalStateException endedMeanwhile) {
                Log.debugf("A stream of %s ended while it was told", event);
            }
        }
    }
}

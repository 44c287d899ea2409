package org.chalkline.live;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.InetAddress;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.chalkline.interest.PushDevices;
import org.chalkline.interest.PushKeys;
import org.jspecify.annotations.Nullable;

/** Sends messages to browsers, some at a time. A push service that is busy is asked again, a few times; what it does not take
 * then is dropped, and a browser that is gone is forgotten. */
@ApplicationScoped
public class PushOffice {
    private static final int AT_ONCE = 32;
    private static final int MOST_WAITING = 100_000;
    private static final int MOST_TRIES = 3;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    /** Where the service does not say how long, after the first try; then four times as long. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(AT_ONCE, PushOffice::thread);
    private final PushClient client;
    private final PushDevices devices;
    private final InstantSource clock;

    PushOffice(Vertx vertx, PushKeys keys, PushDevices devices, InstantSource clock) {
        PushAddresses addresses = new PushAddresses(devices.isTrial(), InetAddress::getAllByName);
        this.client = new PushClient(vertx, new HttpClientOptions(), addresses, keys::authorization);
        this.devices = devices;
        this.clock = clock;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "push");
        thread.setDaemon(true);
        return thread;
    }

    /** Sends a message as soon as there is room. */
    void send(Push push) {
        if (threads.getQueue().size() >= MOST_WAITING)
            Log.warn("Too many messages wait for push services: one is dropped");
        else threads.execute(() -> attempt(push, 1));
    }

    private void attempt(Push push, int tries) {
        try {
            if (clock.instant().isBefore(push.until())) take(push, tries, client.send(push, clock.instant()));
        } catch (IOException e) {
            Log.debugf("A push service was not reached: %s", e.getMessage());
            again(push, tries, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            Log.error("A message to a browser could not be made", e);
        }
    }

    private void take(Push push, int tries, PushClient.Answer answer) {
        int status = answer.status();
        if (status / 100 == 2) return;
        if (status == 404 || status == 410) devices.forget(push.to());
        else if (status == 429 || status / 100 == 5) again(push, tries, answer.retryAfter());
        else Log.warnf("A push service refused a message with status %d", status);
    }

    /** @param wish of the service, as it wrote it */
    private void again(Push push, int tries, @Nullable String wish) {
        Duration pause = pause(wish, tries, clock.instant());
        if (tries == MOST_TRIES || pause.compareTo(LONGEST_PAUSE) > 0) return;
        threads.schedule(() -> attempt(push, tries + 1), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** {@code Retry-After} of RFC 9110: seconds, or a date. */
    static Duration pause(@Nullable String wish, int tries, Instant now) {
        Duration usual = PAUSE.multipliedBy(tries == 1 ? 1 : 4);
        if (wish == null) return usual;
        if (wish.matches("\\d{1,9}")) return Duration.ofSeconds(Long.parseLong(wish));
        try {
            Instant when = ZonedDateTime.parse(wish, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return when.isBefore(now) ? Duration.ZERO : Duration.between(now, when);
        } catch (DateTimeException unreadable) {
            return usual;
        }
    }

    void end(@Observes ShutdownEvent event) {
        threads.shutdownNow();
    }
}

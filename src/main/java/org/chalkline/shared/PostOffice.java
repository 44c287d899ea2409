package org.chalkline.shared;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/** Hands letters to the mail server, where the installation has one. */
@ApplicationScoped
public class PostOffice {
    /** A request waits for it. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    /** A slow mail server must not hold all the threads that answer requests. */
    private static final int AT_ONCE = 16;

    private final ReactiveMailer mailer;
    private final Context loop;
    private final Settings settings;
    private final Semaphore counters = new Semaphore(AT_ONCE);

    PostOffice(ReactiveMailer mailer, Vertx vertx, Settings settings) {
        this.mailer = mailer;
        this.loop = ((VertxInternal) vertx).createEventLoopContext();
        this.settings = settings;
    }

    /** Whether letters can be sent at all; where not, pages do not speak of mail. */
    public boolean isOpen() {
        return settings.mailFrom().isPresent();
    }

    /** Returns when the mail server has taken the letter. Call it outside of transactions: it takes up to ten seconds.
     * @throws Undelivered if the server did not take it */
    public void send(Letter letter) {
        String from = settings.mailFrom().orElseThrow(() -> new Undelivered("No mail is sent here."));
        if (!counters.tryAcquire()) throw new Undelivered("The mail server is slow.");
        try {
            Mail mail = Mail.withText(letter.to(), letter.subject(), letter.text())
                    .setFrom(from)
                    .addHeader("Auto-Submitted", "auto-generated");
            // On an event loop: off it, the client may listen only after the server has greeted, and wait for ever.
            mailer.send(mail)
                    .runSubscriptionOn(task -> loop.runOnContext(any -> task.run()))
                    .await()
                    .atMost(LONGEST_WAIT);
        } catch (RuntimeException e) {
            Log.warnf("A letter could not be sent: %s", e.getMessage());
            throw new Undelivered("The mail server did not take it.", e);
        } finally {
            counters.release();
        }
    }
}

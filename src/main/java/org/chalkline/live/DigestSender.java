package org.chalkline.live;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.chalkline.interest.ChangeDigests;
import org.chalkline.interest.ChangeDigests.Due;
import org.chalkline.schedule.Edition;
import org.chalkline.schedule.Published;
import org.chalkline.schedule.Snapshot;
import org.chalkline.schedule.VersionShown;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Format;
import org.chalkline.shared.Letter;
import org.chalkline.shared.PostOffice;
import org.chalkline.shared.Settings;
import org.chalkline.shared.Undelivered;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Mails those who asked for it what a published version changed of their agenda: one mail a version at most, each counted
 * as told just before it goes. What a stopped program or a failing mail server left behind goes with the next one. */
@ApplicationScoped
public class DigestSender {
    /** After the published versions are in memory, which comes at 50. */
    private static final int LATE = 200;

    private final ChangeDigests digests;
    private final Published published;
    private final PostOffice post;
    private final Settings settings;
    private final ManagedExecutor executor;

    DigestSender(
            ChangeDigests digests, Published published, PostOffice post, Settings settings, ManagedExecutor executor) {
        this.digests = digests;
        this.published = published;
        this.post = post;
        this.settings = settings;
        this.executor = executor;
    }

    void begin(@Observes @Priority(LATE) StartupEvent start) {
        published.all().forEach(this::tell);
    }

    void follow(@Observes VersionShown shown) {
        tell(shown.edition());
    }

    private void tell(Edition edition) {
        if (post.isOpen()) executor.execute(() -> tellAll(edition.snapshot()));
    }

    private void tellAll(Snapshot now) {
        String event = now.event().slug();
        try {
            for (Due due : digests.due(event, now.number())) tellSafely(due, now);
        } catch (RuntimeException e) {
            Log.errorf(e, "Those who asked for it could not be told of version %d of %s", now.number(), event);
        }
    }

    /** What goes wrong with one keeps nobody else from being told. */
    private void tellSafely(Due due, Snapshot now) {
        try {
            if (due.told() == 0) digests.claim(due, now.number()); // asked before anything was published
            else tell(due, now);
        } catch (RuntimeException e) {
            Log.errorf(
                    e,
                    "Somebody could not be told of version %d of %s",
                    now.number(),
                    now.event().slug());
        }
    }

    private void tell(Due due, Snapshot now) {
        Snapshot before = published.version(now.event().slug(), due.told());
        DigestWords words = Bundles.of(DigestWords.class, due.language());
        DigestText text = new DigestText(
                before,
                now,
                words,
                Format.in(due.language()),
                Answers.base(settings).orElse(""));
        Optional<Letter> letter =
                Optional.ofNullable(due.address()).flatMap(to -> text.letter(due.starred(), due.name(), to));
        if (!digests.claim(due, now.number()) || letter.isEmpty()) return;
        try {
            post.send(letter.get());
        } catch (Undelivered e) {
            digests.giveBack(due, now.number(), words.notSent());
        }
    }
}

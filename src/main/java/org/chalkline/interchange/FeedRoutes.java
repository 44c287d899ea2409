package org.chalkline.interchange;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.chalkline.schedule.Edition;
import org.chalkline.schedule.PreviewCard;
import org.chalkline.schedule.PreviewImage;
import org.chalkline.schedule.Published;
import org.chalkline.schedule.TroubleWords;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Format;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Language;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Prepared;
import org.chalkline.shared.Settings;
import org.chalkline.shared.Violation;

/** Answers the addresses of feeds and of the pictures beside links. Each is drawn once for a version, on a worker, and kept within a fixed number of bytes. */
@ApplicationScoped
public class FeedRoutes {
    /** After the filters of the edge, before public pages, which would take {@code TALK.ics} for the code of a session. */
    private static final int BEFORE_PAGES = -1;

    private static final long MOST_BYTES = 32L * 1024 * 1024;
    private static final int OVERHEAD = 512;
    private static final String CALENDAR = "text/calendar; charset=utf-8";
    private static final String ATOM = "application/atom+xml; charset=utf-8";

    private final Published published;
    private final CalendarFeeds calendars;
    private final ChangesFeeds changes;
    private final Settings settings;
    private final Vertx vertx;
    private final AsyncCache<Key, Feed> feeds = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Feed feed) -> feed.weight() + key.base().length() + OVERHEAD)
            .buildAsync();

    /** What a feed depends on.
     * @param edition its tag
     * @param base where the asker found the program; their word for it unless {@code CHALKLINE_BASE_URL} is set
     * @param isOver see {@link CalendarFeeds#isOver} */
    private record Key(FeedWish wish, String edition, String base, Language language, boolean isOver) {}

    FeedRoutes(Published published, CalendarFeeds calendars, ChangesFeeds changes, Settings settings, Vertx vertx) {
        this.published = published;
        this.calendars = calendars;
        this.changes = changes;
        this.settings = settings;
        this.vertx = vertx;
    }

    void register(@Observes Router router) {
        router.route()
                .order(BEFORE_PAGES)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::answer);
    }

    private void answer(RoutingContext context) {
        Optional<FeedWish> wish = FeedWish.of(context.normalizedPath());
        Optional<Edition> edition = wish.flatMap(w -> published.lookUp(w.event()));
        if (wish.isEmpty() || edition.isEmpty()) {
            context.next();
            return;
        }
        try {
            Language.inAddress(
                    context.queryParams().get(Language.PARAMETER)); // decided already, but a wrong one is to be said
            answer(context, wish.get(), edition.get());
        } catch (Invalid e) {
            refuse(context, e.violations.get(0));
        }
    }

    /** In plain text, for it is a program that asked, or somebody who looks why it does not get on. */
    private static void refuse(RoutingContext context, Violation wrong) {
        TroubleWords words = Bundles.of(TroubleWords.class, Answers.language(context.request()));
        String text = words.inAddress(wrong.field(), words.demand(wrong.field(), wrong.message())) + "\n";
        Prepared.of(text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8")
                .send(context, 400);
    }

    private void answer(RoutingContext context, FeedWish wish, Edition edition) {
        String base = wish.kind().hasAddresses() ? Answers.base(settings, context.request()) : "";
        Language language = Answers.language(context.request());
        Key key = new Key(wish, edition.tag(), base, language, calendars.isOver(edition));
        CompletableFuture<Feed> feed = feeds.get(key, (any, executor) -> inBackground(wish, edition, base, language));
        var caller = vertx.getOrCreateContext();
        if (feed.isDone() && !feed.isCompletedExceptionally()) feed.join().send(context);
        else
            feed.whenComplete((done, failure) -> caller.runOnContext(any -> {
                if (failure == null) done.send(context);
                else if (isMissing(failure)) context.next();
                else context.fail(failure);
            }));
    }

    private CompletableFuture<Feed> inBackground(FeedWish wish, Edition edition, String base, Language language) {
        return vertx.executeBlocking(() -> draw(wish, edition, base, language), false)
                .toCompletionStage()
                .toCompletableFuture();
    }

    private Feed draw(FeedWish wish, Edition edition, String base, Language language) {
        Instant published = edition.snapshot().publishedAt();
        Format format = Format.in(language);
        return switch (wish.kind()) {
            case SCHEDULE -> calendar(calendars.schedule(edition, base, language), published, language);
            case SESSION -> calendar(calendars.session(edition, wish.name(), base, language), published, language);
            case ROOM -> calendar(calendars.room(edition, wish.name(), base, language), published, language);
            case CHANGES -> Feed.of(changes.of(edition, base, language), ATOM, published, language);
            case CARD -> card(Optional.of(PreviewCard.of(edition, format)), published, language);
            case SESSION_CARD -> card(PreviewCard.of(edition, wish.name(), format), published, language);
        };
    }

    private static Feed calendar(String text, Instant published, Language language) {
        return Feed.of(text.getBytes(StandardCharsets.UTF_8), CALENDAR, published, language);
    }

    /** @throws Missing if there is no such session, or if this machine has no fonts to draw with */
    private static Feed card(Optional<PreviewCard> card, Instant published, Language language) {
        if (!PreviewImage.canDraw()) throw new Missing("picture", "card");
        byte[] image = PreviewImage.png(card.orElseThrow(() -> new Missing("picture", "card")));
        return Feed.of(image, "image/png", published, language);
    }

    private static boolean isMissing(Throwable failure) {
        return failure instanceof Missing
                || (failure instanceof CompletionException && failure.getCause() instanceof Missing);
    }
}

package org.chalkline.schedule;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.chalkline.shared.Answers;
import org.chalkline.shared.ErrorPage;
import org.chalkline.shared.ErrorView;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Language;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Settings;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Answers the addresses of public pages: at once on the event loop if the page is known, else as soon as a worker has rendered it. */
@ApplicationScoped
public class PublicRoutes {
    private static final int BEFORE_ALL = -10_000;
    private static final Logger LOG = Logger.getLogger(PublicRoutes.class);

    private final Published published;
    private final PageRenderer pages;
    private final PageCache cache;
    private final ErrorPage errors;
    private final Settings settings;
    private final InstantSource clock;
    private final Vertx vertx;

    PublicRoutes(
            Published published,
            PageRenderer pages,
            PageCache cache,
            ErrorPage errors,
            Settings settings,
            InstantSource clock,
            Vertx vertx) {
        this.published = published;
        this.pages = pages;
        this.cache = cache;
        this.errors = errors;
        this.settings = settings;
        this.clock = clock;
        this.vertx = vertx;
    }

    void register(@Observes Router router) {
        router.route()
                .order(BEFORE_ALL)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::answerAgain);
        router.route().method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::answer);
    }

    /** The same address in the same minute of the same versions is the same page: no need to read it again. */
    private void answerAgain(RoutingContext context) {
        PublishedPage page = TextReaders.reads(context) ? null : cache.lately(address(context), present());
        if (page == null) context.next();
        else page.send(context, 200);
    }

    /** What is asked for, and in which language. */
    private static String address(RoutingContext context) {
        return Answers.language(context.request()).tag() + context.request().uri();
    }

    private PageCache.Present present() {
        return new PageCache.Present(published.revision(), clock.instant().getEpochSecond() / 60);
    }

    private void answer(RoutingContext context) {
        PageCache.Present now = present(); // before anything else is read, so that no old page is kept as new
        String path = trimmed(context.normalizedPath());
        if (path.isEmpty()) {
            tell(context, Optional.empty(), () -> events(context, now));
            return;
        }
        int slash = path.indexOf('/');
        Optional<Edition> edition = published.lookUp(slash < 0 ? path : path.substring(0, slash));
        if (edition.isEmpty()) {
            context.next();
            return;
        }
        String below = slash < 0 ? "" : path.substring(slash + 1);
        tell(context, edition, () -> page(context, now, edition.get(), below));
    }

    /** Runs the step; what it refuses becomes an error page. */
    private void tell(RoutingContext context, Optional<Edition> edition, Runnable step) {
        try {
            step.run();
        } catch (Invalid | Missing e) {
            fail(context, edition, e);
        }
    }

    private void events(RoutingContext context, PageCache.Present now) {
        LocalDateTime at = PageWish.at(context.queryParams());
        Instant present = clock.instant();
        String minute = at == null ? Long.toString(present.getEpochSecond() / 60) : "at " + at;
        Language lang = PageWish.lang(context.queryParams());
        Language language = Answers.language(context.request());
        PageCache.Key key = new PageCache.Key("", published.revision(), language(lang, language), minute);
        send(context, now, Optional.empty(), key, () -> pages.events(published.all(), present, at, lang, language));
    }

    private void page(RoutingContext context, PageCache.Present now, Edition edition, String below) {
        Optional<PageWish> wish = PageWish.of(below, context.queryParams());
        if (wish.isEmpty()) {
            context.next();
            return;
        }
        PageWish asked = wish.get().at(edition.snapshot().zone());
        boolean asText = asked.page() == PageWish.Page.SCHEDULE && TextReaders.reads(context);
        PageWish wanted = asText ? asked.asText() : asked;
        Moment moment = Moment.of(edition.snapshot(), clock.instant(), wanted.at());
        String origin = wanted.page().leadsBack() ? Answers.base(settings, context.request()) : "";
        Language language = Answers.language(context.request());
        PageCache.Key key = key(wanted, edition, moment, origin, language);
        send(context, now, Optional.of(edition), key, () -> pages.render(wanted, edition, moment, origin, language));
    }

    static PageCache.Key key(PageWish wish, Edition edition, Moment moment, String origin, Language language) {
        Snapshot version = edition.snapshot();
        String page = language(wish.lang(), language) + " " + wish.page() + " " + wish.name() + " " + origin;
        if (wish.page() == PageWish.Page.SCHEDULE) {
            page += wish.day() == null ? SchedulePage.usualDay(version, moment) : wish.day();
        }
        if (wish.page() == PageWish.Page.SCHEDULE_TEXT) page += wish.day() == null ? "" : wish.day();
        if (wish.page().isSchedule()) page += " " + wish.filter().query();
        if (wish.page().isText()) page += " " + wish.width();
        if (wish.page().isPaper()) page += " " + wish.day() + " " + wish.size();
        if (wish.page() == PageWish.Page.WALL) page += " " + wish.part();
        if (wish.view() != null) page += " as " + wish.view();
        if (wish.tz() != null) page += " in " + wish.tz() + " ";
        if (wish.page() == PageWish.Page.CHANGES) page += wish.version() + " " + wish.since();
        String face = PageFace.of(wish, edition, moment);
        return new PageCache.Key(version.event().slug(), edition.serial(), page, face);
    }

    /** Pages that keep the language of their address have other links than those in the language of the browser. */
    private static String language(@Nullable Language inAddress, Language spoken) {
        return (inAddress == null ? "" : Language.PARAMETER + "=" + inAddress.tag() + " ") + spoken.tag();
    }

    private void send(
            RoutingContext context,
            PageCache.Present now,
            Optional<Edition> edition,
            PageCache.Key key,
            Callable<PublishedPage> render) {
        CompletableFuture<PublishedPage> page = cache.get(key, () -> inBackground(render));
        if (page.isDone() && !page.isCompletedExceptionally()) {
            if (isAddressAll(context, key)) cache.remember(address(context), now, page.join());
            page.join().send(context, 200);
            return;
        }
        var caller = vertx.getOrCreateContext();
        page.whenComplete((done, failure) -> caller.runOnContext(any -> {
            if (failure == null) done.send(context, 200);
            else fail(context, edition, unwrapped(failure));
        }));
    }

    /** Whether nothing but the address tells which page is meant: neither who reads it, nor by which host. */
    private static boolean isAddressAll(RoutingContext context, PageCache.Key key) {
        return !TextReaders.reads(context) && !key.page().contains("://");
    }

    private CompletableFuture<PublishedPage> inBackground(Callable<PublishedPage> render) {
        Future<PublishedPage> page = vertx.executeBlocking(render, false);
        return page.toCompletionStage().toCompletableFuture();
    }

    private void fail(RoutingContext context, Optional<Edition> edition, Throwable failure) {
        if (!(failure instanceof Invalid || failure instanceof Missing)) {
            LOG.error("no page for " + context.normalizedPath(), failure);
            context.fail(failure);
            return;
        }
        Language language = Answers.language(context.request());
        ErrorView trouble = Trouble.of(failure, edition, clock.instant(), Words.in(language));
        if (TextReaders.reads(context) || context.normalizedPath().endsWith(".txt")) {
            PublishedPage.ofText(trouble.heading() + "\n" + trouble.text() + "\n")
                    .in(language)
                    .send(context, trouble.status());
            return;
        }
        inBackground(() -> PublishedPage.of(
                                errors.html(trouble, language), trouble.frame().style())
                        .in(language))
                .whenComplete((page, worse) -> {
                    if (worse == null) page.send(context, trouble.status());
                    else context.fail(worse);
                });
    }

    private static Throwable unwrapped(Throwable failure) {
        @Nullable Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }

    private static String trimmed(String path) {
        int from = path.startsWith("/") ? 1 : 0;
        int to = path.length() > from && path.endsWith("/") ? path.length() - 1 : path.length();
        return path.substring(from, to);
    }
}

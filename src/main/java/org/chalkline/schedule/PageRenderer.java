package org.chalkline.schedule;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.chalkline.event.PublicRoom;
import org.chalkline.people.PublicPerson;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Language;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Settings;
import org.jspecify.annotations.Nullable;

/** Renders the public pages of an event from its newest published version. */
@ApplicationScoped
public class PageRenderer {
    private final Published published;
    private final Histories histories;
    private final Settings settings;
    private final String base;

    PageRenderer(Published published, Histories histories, Settings settings) {
        this.published = published;
        this.histories = histories;
        this.settings = settings;
        this.base = Answers.base(settings).orElse("");
    }

    @CheckedTemplate(basePath = "schedule")
    static class Templates {
        static native TemplateInstance events(EventsPage page);

        static native TemplateInstance home(HomePage page, Preview preview);

        static native TemplateInstance schedule(SchedulePage page, Preview preview);

        static native TemplateInstance session(SessionPage page, Preview preview);

        static native TemplateInstance person(PersonPage page, Preview preview);

        static native TemplateInstance room(RoomPage page, Preview preview);

        static native TemplateInstance sign(SignPage page);

        static native TemplateInstance changes(ChangesPage page);

        static native TemplateInstance all(AllPage page);

        static native TemplateInstance wall(WallPage page);

        static native TemplateInstance print(PrintPage page);

        static native TemplateInstance poster(PosterPage page);

        static native TemplateInstance doors(DoorSheetsPage page);
    }

    /** @param lang that the address names; null for none */
    PublishedPage events(
            List<Edition> editions,
            Instant present,
            @Nullable LocalDateTime at,
            @Nullable Language lang,
            Language language) {
        EventsPage page = EventsPage.of(editions, present, at, lang, Words.in(language));
        return draw(Templates.events(page), page.frame().style(), language);
    }

    /** @param origin where the program is found, such as {@code https://hackathon.example.org}; for pages that print it
     * @throws Missing if there is no such session, person, room, day or version
     * @throws Invalid if the parameters do not go together */
    PublishedPage render(PageWish wish, Edition edition, Moment moment, String origin, Language language) {
        Visit visit = Visit.of(edition, latest(edition), moment, wish.tz(), Words.in(language))
                .keeping(wish.lang());
        return switch (wish.page()) {
            case HOME -> home(visit);
            case SCHEDULE -> schedule(visit.in(wish.view()), wish);
            case SCHEDULE_TEXT ->
                PublishedPage.ofText(ScheduleText.of(visit, wish)).in(language);
            case NOW_TEXT ->
                PublishedPage.ofText(NowText.of(visit, wish.width())).in(language);
            case SESSION -> session(visit, wish.name());
            case PERSON -> person(visit, wish.name());
            case ROOM -> room(visit, wish.name());
            case SIGN -> sign(visit, wish.name(), origin);
            case CHANGES -> changes(visit, wish);
            case ALL -> all(visit);
            case MANIFEST -> PublishedPage.ofManifest(InstalledApp.manifest(visit));
            case WORKER ->
                PublishedPage.ofWorker(
                        InstalledApp.worker(visit, settings.offline()),
                        visit.links().base());
            case WALL -> wall(visit, wish.part(), origin);
            case PRINT -> print(visit);
            case POSTER -> poster(visit, wish, origin);
            case DOOR_SHEETS -> doors(visit, wish, origin);
        };
    }

    private PublishedPage home(Visit visit) {
        Changes latest = visit.latest();
        List<ChangeView> changes = latest == null
                ? List.of()
                : ChangeView.of(
                        visit, latest, published.version(visit.event().slug(), latest.since()), visit.version());
        HomePage page = HomePage.of(visit, changes);
        return draw(
                visit,
                Templates.home(page, Preview.home(visit, base)),
                page.frame().style());
    }

    private PublishedPage schedule(Visit visit, PageWish wish) {
        LocalDate day = wish.day() == null ? SchedulePage.usualDay(visit.version(), visit.moment()) : wish.day();
        EventDays.require(visit.version(), day);
        SchedulePage page = SchedulePage.of(visit, day, wish.filter());
        TemplateInstance template = Templates.schedule(page, Preview.schedule(visit, base, day));
        return draw(visit, template, page.frame().style()).besideText();
    }

    private PublishedPage session(Visit visit, String code) {
        PublicSession session = visit.edition().session(code).orElseThrow(() -> missing(visit.edition(), code));
        SessionPage page = SessionPage.of(visit, session);
        return draw(
                visit,
                Templates.session(page, Preview.session(visit, base, session)),
                page.frame().style());
    }

    private Missing missing(Edition edition, String code) {
        return histories
                .of(edition)
                .session(code)
                .<Missing>map(NoLongerHeld::new)
                .orElseGet(() -> new Missing("session", code));
    }

    private PublishedPage person(Visit visit, String slug) {
        PublicPerson person = visit.edition().person(slug).orElseThrow(() -> new Missing("person", slug));
        PersonPage page = PersonPage.of(visit, person);
        return draw(
                visit,
                Templates.person(page, Preview.person(visit, base, person)),
                page.frame().style());
    }

    private PublishedPage room(Visit visit, String slug) {
        PublicRoom room = visit.edition().room(slug).orElseThrow(() -> new Missing("room", slug));
        RoomPage page = RoomPage.of(visit, room);
        return draw(
                visit,
                Templates.room(page, Preview.room(visit, base, room)),
                page.frame().style());
    }

    private PublishedPage sign(Visit visit, String slug, String origin) {
        SignPage page = visit.edition()
                .room(slug)
                .map(room -> SignPage.of(visit, room, origin))
                .orElseThrow(() -> new Missing("room", slug));
        return draw(visit, Templates.sign(page), "");
    }

    private static PublishedPage all(Visit visit) {
        AllPage page = AllPage.of(visit);
        return draw(visit, Templates.all(page), page.frame().style());
    }

    private static PublishedPage wall(Visit visit, int part, String origin) {
        WallPage page = WallPage.of(visit, part, origin);
        return draw(visit, Templates.wall(page), "");
    }

    private static PublishedPage print(Visit visit) {
        PrintPage page = PrintPage.of(visit);
        return draw(visit, Templates.print(page), page.frame().style());
    }

    private static PublishedPage poster(Visit visit, PageWish wish, String origin) {
        PosterPage page = PosterPage.of(visit, wish.day(), wish.size(), origin);
        return draw(visit, Templates.poster(page), page.style());
    }

    private static PublishedPage doors(Visit visit, PageWish wish, String origin) {
        DoorSheetsPage page = DoorSheetsPage.of(visit, wish.name(), wish.day(), origin);
        return draw(visit, Templates.doors(page), page.style());
    }

    private PublishedPage changes(Visit visit, PageWish wish) {
        String event = visit.event().slug();
        int number = wish.version() == null ? visit.version().number() : wish.version();
        Snapshot version = published.version(event, number);
        int since = wish.since() == null ? before(visit.edition(), number).orElse(0) : wish.since();
        if (since > number) throw new Invalid("since", "must be at most " + number);
        ChangesPage page = since == 0
                ? ChangesPage.first(visit, version)
                : ChangesPage.of(
                        visit, published.changes(event, number, since), published.version(event, since), version);
        return draw(visit, Templates.changes(page), page.frame().style());
    }

    private @Nullable Changes latest(Edition edition) {
        Snapshot newest = edition.snapshot();
        return before(edition, newest.number())
                .map(since -> Changes.between(published.version(newest.event().slug(), since), newest))
                .orElse(null);
    }

    /** The version before one, if there is any. */
    private static Optional<Integer> before(Edition edition, int number) {
        return edition.history().stream()
                .map(VersionView::number)
                .filter(n -> n < number)
                .max(Integer::compare);
    }

    private static PublishedPage draw(Visit visit, TemplateInstance template, String style) {
        return draw(template, style, visit.words().language());
    }

    /** @param style text of the page's style block */
    private static PublishedPage draw(TemplateInstance template, String style, Language language) {
        String html = template.setLocale(language.tag()).render();
        return PublishedPage.of(html, style).in(language);
    }
}

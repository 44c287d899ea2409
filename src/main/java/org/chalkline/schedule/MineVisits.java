package org.chalkline.schedule;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import org.chalkline.event.EventFrame;
import org.chalkline.event.EventView;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Missing;
import org.jspecify.annotations.Nullable;

/** An event as its reader asked for it on a page of their own: the moment, the zone of the times, the language. */
@ApplicationScoped
public class MineVisits {
    private final Published published;
    private final InstantSource clock;

    MineVisits(Published published, InstantSource clock) {
        this.published = published;
        this.clock = clock;
    }

    /** Empty until something is published.
     * @throws Invalid naming the parameter that cannot be read */
    Optional<Visit> visit(String event, HttpServerRequest request) {
        Links links = links(event, request);
        return published.lookUp(event).map(edition -> visit(edition, links, words(request)));
    }

    /** @throws Missing if nothing is published
     * @throws Invalid naming the parameter that cannot be read */
    Visit required(String event, HttpServerRequest request) {
        return visit(published.get(event), links(event, request), words(request));
    }

    private Visit visit(Edition edition, Links links, Words words) {
        Snapshot previous = edition.previous();
        Changes latest = previous == null ? null : Changes.between(previous, edition.snapshot());
        Moment moment = Moment.of(edition.snapshot(), clock.instant(), links.at());
        return Visit.of(edition, latest, moment, links.tz(), words).keeping(links.lang());
    }

    /** The addresses that keep what was asked for.
     * @throws Invalid naming the parameter that cannot be read */
    Links links(String event, HttpServerRequest request) {
        ZoneId tz = PageWish.tz(request.params());
        boolean isEvents = published
                .lookUp(event)
                .filter(edition -> edition.snapshot().zone().equals(tz))
                .isPresent();
        return new Links(
                "/" + event,
                PageWish.at(request.params()),
                isEvents ? null : tz,
                PageWish.lang(request.params()),
                null);
    }

    /** Around a page that stays as it is when something is published. */
    Frame still(EventView event, @Nullable Visit visit, HttpServerRequest request) {
        Words words = words(request);
        String foot =
                visit == null ? words.schedule().timesAre(EventFrame.zone(event, words.format())) : visit.zoneWords();
        Links links = links(event.slug(), request);
        return EventFrame.of(event, words.format(), "mine", links.keep(), foot).in(links.lang());
    }

    private static Words words(HttpServerRequest request) {
        return Words.in(Answers.language(request));
    }
}

package org.chalkline.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.chalkline.event.PublicEvent;
import org.chalkline.event.PublicRoom;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Format;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Language;
import org.chalkline.shared.PageStyle;
import org.jspecify.annotations.Nullable;

/** An event as one page shows it: its newest version, what that version changed, the moment, the links, the
 * zone of its times, the positions placed so far.
 * @param latest what the newest version changed; null if it is the first
 * @param words of the reader's language */
record Visit(
        Edition edition,
        @Nullable Changes latest,
        Moment moment,
        Links links,
        Times times,
        PageStyle style,
        Words words) {
    static Visit of(Edition edition, @Nullable Changes latest, Moment moment, Words words) {
        return of(edition, latest, moment, null, words);
    }

    /** @param tz whose times to show; null for the event's */
    static Visit of(Edition edition, @Nullable Changes latest, Moment moment, @Nullable ZoneId tz, Words words) {
        LocalDateTime at = moment.chosen() ? moment.now().toLocalDateTime() : null;
        Links links = new Links("/" + edition.snapshot().event().slug(), at, tz, null, null);
        Times times = Times.of(edition.snapshot().zone(), tz, words);
        return new Visit(edition, latest, moment, links, times, new PageStyle(), words);
    }

    /** The same on a page of that density. */
    Visit in(@Nullable Density view) {
        return new Visit(edition, latest, moment, links.in(view), times, style, words);
    }

    /** The same with a language in all addresses.
     * @param lang that the page's own address names; null for none */
    Visit keeping(@Nullable Language lang) {
        return new Visit(edition, latest, moment, links.in(lang), times, style, words);
    }

    Format format() {
        return words.format();
    }

    Snapshot version() {
        return edition.snapshot();
    }

    PublicEvent event() {
        return edition.snapshot().event();
    }

    ZoneId zone() {
        return edition.snapshot().zone();
    }

    List<PublicSession> sessions() {
        return edition.snapshot().sessions();
    }

    /** The room's name; its slug if the version does not know it. */
    String roomName(String slug) {
        return edition.room(slug).map(PublicRoom::name).orElse(slug);
    }

    String dates() {
        return format().dates(event().from(), event().to());
    }

    /** When a version came out; the year is left out if it is the event's. */
    String stamp(VersionView version) {
        return format().stamp(
                        version.publishedAt(), times.shown(), event().from().getYear());
    }

    /** {@code Tuesday 6 March 14:20}, in the zone of the times. */
    String now() {
        ZonedDateTime now = moment.now().withZoneSameInstant(times.shown());
        return format().longDay(now) + " " + Format.clock(now);
    }

    /** {@code Times are Pacific Standard Time (UTC−8)}, and what else there is to say of the zone. */
    String zoneWords() {
        return words.schedule().timesAre(times.zone(EventDays.first(version()), EventDays.last(version())));
    }

    boolean isToday(LocalDate day) {
        return moment.during() && moment.today().equals(day);
    }

    /** Around the page; to be called last, when all positions are placed.
     * @param current entry of the main menu that is open */
    Frame frame(String current) {
        String place = event().venue() == null ? dates() : event().venue() + ", " + dates();
        VersionView newest = VersionView.of(version());
        String foot = zoneWords() + " " + words.schedule().versionPublished(newest.number(), stamp(newest));
        Frame.Follow follow = moment.chosen() ? null : links.follow(newest.number(), zone());
        return new Frame(
                event().name(),
                place,
                links.base(),
                current,
                links.keep(),
                links.keepLanguage(),
                foot,
                style.css(),
                follow);
    }
}

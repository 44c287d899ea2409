package org.chalkline.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.shared.Format;
import org.chalkline.shared.QrCode;

/** The whole event on a screen in the hall: what is on now and next in every room, then the rest of the day, in pages that fit
 * the screen. All of them are in the document, and one is shown.
 * @param clock {@code 14:41}
 * @param today such as {@code Tue 6 March}
 * @param now date and clock, such as {@code 2012-03-06T14:41}
 * @param sheets the pages; at least one
 * @param next address of the page after the one that is shown, the first again after the last
 * @param before address of the one before it
 * @param still address of the same page at this very minute, which does not move on
 * @param qr the absolute address of the event
 * @param address the same to be typed, without its scheme
 * @param changes minutes at which what is shown changes, such as {@code 2012-03-06T15:30}, with a space between
 * @param isChosen whether the reader chose the moment */
record WallPage(
        String event,
        String clock,
        String today,
        LocalDateTime now,
        List<WallSheet> sheets,
        String next,
        String before,
        String still,
        QrCode qr,
        String address,
        String version,
        String changes,
        boolean isChosen) {
    /** The times at which a wall without network can still follow the day. */
    private static final int MOST_CHANGES = 60;

    /** @param part page to show, from 1; the first one if there are fewer, since pages become fewer as the day passes
     * @param origin such as {@code https://hackathon.example.org} */
    static WallPage of(Visit visit, int part, String origin) {
        List<WallSheet> sheets = WallSheet.of(visit, part);
        int shown = part > sheets.size() ? 1 : part;
        LocalDateTime now = visit.moment().now().toLocalDateTime();
        String address = origin + "/" + visit.event().slug();
        VersionView newest = VersionView.of(visit.version());
        return new WallPage(
                visit.event().name(),
                Format.clock(now),
                visit.format().day(now),
                now,
                sheets,
                visit.links().wall(shown % sheets.size() + 1),
                visit.links().wall(shown == 1 ? sheets.size() : shown - 1),
                visit.links().at(now).wall(shown),
                QrCode.of(address),
                address.replaceFirst("^https?://", ""),
                visit.words().paper().versionPublished(newest.number(), visit.stamp(newest)),
                changes(visit, now),
                visit.moment().chosen());
    }

    /** When sessions start and end, and days begin. */
    private static String changes(Visit visit, LocalDateTime now) {
        Stream<LocalDateTime> sessions = visit.sessions().stream()
                .flatMap(session -> Stream.of(session.start(), session.end()))
                .map(time -> time.toLocalDateTime());
        Stream<LocalDateTime> blocks = visit.version().days().stream().flatMap(day -> day.blocks().stream()
                .flatMap(block ->
                        Stream.of(day.date().atTime(block.from()), day.date().atTime(block.to()))));
        Stream<LocalDateTime> midnights = EventDays.of(visit.version()).stream().map(LocalDate::atStartOfDay);
        return Stream.of(sessions, blocks, midnights)
                .flatMap(times -> times)
                .filter(time -> time.isAfter(now))
                .distinct()
                .sorted()
                .limit(MOST_CHANGES)
                .map(LocalDateTime::toString)
                .collect(Collectors.joining(" "));
    }
}

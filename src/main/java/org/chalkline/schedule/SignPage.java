package org.chalkline.schedule;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.event.PublicRoom;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Format;
import org.chalkline.shared.QrCode;
import org.jspecify.annotations.Nullable;

/** The sign at a room's door: what is on, what is next, what comes later today, and the way to the room's page.
 * @param clock {@code 14:41}
 * @param now the same with the date, such as {@code 2012-03-06T14:41}
 * @param running what is on, side by side
 * @param heading said where nothing is on
 * @param free for how long that is so
 * @param later after {@code next}, the nearest first
 * @param qr the absolute address of the room's page
 * @param changes minutes at which the sign changes, such as {@code 2012-03-06T15:30}, with a space between
 * @param isChosen whether the reader chose the moment, so that the sign stands still */
record SignPage(
        String event,
        String room,
        String clock,
        String day,
        LocalDateTime now,
        List<On> running,
        String heading,
        String free,
        @Nullable Upcoming next,
        List<Upcoming> later,
        QrCode qr,
        String seats,
        String version,
        String changes,
        boolean isChosen) {
    private static final int MOST_LATER = 4;

    /** What is on.
     * @param until {@code 15:30}
     * @param percent of it that is over
     * @param from local date and time of its start
     * @param to the same of its end */
    record On(NoteView note, String until, int percent, LocalDateTime from, LocalDateTime to) {}

    /** What comes today.
     * @param from local start */
    private record Coming(LocalDateTime from, Upcoming what) {}

    /** @param origin such as {@code https://hackathon.example.org} */
    static SignPage of(Visit visit, PublicRoom room, String origin) {
        List<PublicSession> rest = rest(visit, room);
        List<PlenaryBlock> plenaries = PlenaryBlock.in(visit, room.slug());
        LocalDateTime present = visit.moment().now().toLocalDateTime();
        List<Coming> toCome = toCome(visit, rest, plenaries);
        PaperWords words = visit.words().paper();
        VersionView newest = VersionView.of(visit.version());
        String address = origin + "/" + visit.event().slug() + "/rooms/" + room.slug();
        return new SignPage(
                visit.event().name(),
                room.name(),
                Format.clock(visit.moment().now()),
                visit.format().day(visit.moment().now()),
                present,
                Stream.concat(
                                rest.stream().filter(visit.moment()::isOn).map(session -> on(visit, session)),
                                plenaries.stream()
                                        .filter(plenary -> plenary.isOn(present))
                                        .map(plenary -> plenary.running(present)))
                        .toList(),
                toCome.isEmpty() ? words.nothingMoreToday() : words.freeNow(),
                toCome.isEmpty()
                        ? ""
                        : words.freeUntil(Format.clock(toCome.get(0).from())),
                toCome.isEmpty()
                        ? Upcoming.in(visit, room.slug()).orElse(null)
                        : toCome.get(0).what(),
                toCome.stream().skip(1).limit(MOST_LATER).map(Coming::what).toList(),
                QrCode.of(address),
                visit.words().schedule().seats(room.capacity()),
                words.versionPublished(newest.number(), visit.stamp(newest)),
                changes(present, rest, plenaries),
                visit.moment().chosen());
    }

    /** What is on in the room, and what comes today. */
    private static List<PublicSession> rest(Visit visit, PublicRoom room) {
        return visit.sessions().stream()
                .filter(session -> session.room().equals(room.slug()))
                .filter(session -> !visit.moment().isOver(session))
                .filter(session -> visit.moment().isOn(session)
                        || session.start().toLocalDate().equals(visit.moment().today()))
                .toList();
    }

    private static List<Coming> toCome(Visit visit, List<PublicSession> rest, List<PlenaryBlock> plenaries) {
        LocalDateTime present = visit.moment().now().toLocalDateTime();
        Stream<Coming> sessions = rest.stream()
                .filter(session -> !visit.moment().isOn(session))
                .map(session -> new Coming(session.start().toLocalDateTime(), Upcoming.of(visit, session)));
        Stream<Coming> blocks = plenaries.stream()
                .filter(plenary -> !plenary.isOn(present))
                .map(plenary -> new Coming(plenary.from(), plenary.upcoming()));
        return Stream.concat(sessions, blocks)
                .sorted(Comparator.comparing(Coming::from))
                .toList();
    }

    private static On on(Visit visit, PublicSession session) {
        NowAndNext.Running running = NowAndNext.running(visit, session);
        return new On(
                running.note(),
                running.until(),
                running.percent(),
                session.start().toLocalDateTime(),
                session.end().toLocalDateTime());
    }

    private static String changes(LocalDateTime present, List<PublicSession> rest, List<PlenaryBlock> plenaries) {
        return Stream.concat(
                        rest.stream()
                                .flatMap(session -> Stream.of(session.start(), session.end()))
                                .map(OffsetDateTime::toLocalDateTime),
                        plenaries.stream().flatMap(plenary -> Stream.of(plenary.from(), plenary.to())))
                .filter(time -> time.isAfter(present))
                .distinct()
                .sorted()
                .map(LocalDateTime::toString)
                .collect(Collectors.joining(" "));
    }
}

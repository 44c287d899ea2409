package org.chalkline.schedule;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.event.PublicRoom;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Format;
import org.chalkline.shared.QrCode;
import org.jspecify.annotations.Nullable;

/** The sign at a room's door: what is on, what is next, what comes later today, and the way to the room's page.
 * @param style text of the page's style block
 * @param clock {@code 14:41}
 * @param now the same with the date, such as {@code 2012-03-06T14:41}
 * @param running what is on, side by side
 * @param heading said where nothing is on
 * @param free for how long that is so
 * @param later after {@code next}, the nearest first
 * @param address of the room's page, absolute
 * @param changes minutes of today at which the sign changes, such as {@code 2012-03-06T15:30}, with a space between
 * @param isChosen whether the reader chose the moment, so that the sign stands still */
record SignPage(
        String event,
        String room,
        String clock,
        String day,
        String now,
        List<NowAndNext.Running> running,
        String heading,
        String free,
        @Nullable Upcoming next,
        List<Upcoming> later,
        String address,
        QrCode qr,
        String seats,
        String version,
        String changes,
        boolean isChosen,
        String style) {
    private static final int MOST_LATER = 4;

    /** @param origin such as {@code https://hackathon.example.org} */
    static SignPage of(Visit visit, PublicRoom room, String origin) {
        NowAndNext.Row row = NowAndNext.room(visit, room);
        List<PublicSession> today = visit.sessions().stream()
                .filter(session -> session.room().equals(room.slug()))
                .filter(session ->
                        session.end().toInstant().isAfter(visit.moment().instant()))
                .filter(session ->
                        session.start().toLocalDate().equals(visit.moment().today()))
                .toList();
        VersionView newest = VersionView.of(visit.version());
        String address = origin + "/" + visit.event().slug() + "/rooms/" + room.slug();
        return new SignPage(
                visit.event().name(),
                room.name(),
                Format.clock(visit.moment().now()),
                Format.day(visit.moment().now()),
                visit.moment().now().toLocalDateTime().toString(),
                row.now(),
                today.isEmpty() ? "Nothing more today" : "Free now",
                row.free(),
                row.next(),
                later(visit, today),
                address,
                QrCode.of(address),
                row.seats(),
                newest.number() + ", published " + visit.stamp(newest),
                changes(visit, today),
                visit.moment().chosen(),
                visit.style().css());
    }

    private static List<Upcoming> later(Visit visit, List<PublicSession> today) {
        return today.stream()
                .filter(session ->
                        session.start().toInstant().isAfter(visit.moment().instant()))
                .skip(1)
                .limit(MOST_LATER)
                .map(session -> Upcoming.of(visit, session))
                .toList();
    }

    private static String changes(Visit visit, List<PublicSession> today) {
        LocalDateTime now = visit.moment().now().toLocalDateTime();
        return today.stream()
                .flatMap(session -> Stream.of(session.start(), session.end()))
                .map(time -> time.atZoneSameInstant(visit.zone()).toLocalDateTime())
                .filter(time -> time.isAfter(now))
                .distinct()
                .sorted()
                .map(LocalDateTime::toString)
                .collect(Collectors.joining(" "));
    }
}

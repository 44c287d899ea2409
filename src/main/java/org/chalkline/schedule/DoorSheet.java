package org.chalkline.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.chalkline.event.PublicRoom;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Format;
import org.chalkline.shared.QrCode;

/** A room's day on a sheet of paper for its door: what is on from when to when, and the code of the room's page. Lengths are
 * millimetres, sizes of type tenths of a point.
 * @param nameCss class that sets the size of the room's name
 * @param css class that sets the size of the list
 * @param rows in order of time
 * @param address the absolute address of the room's page
 * @param qr the same as a code */
record DoorSheet(
        String id, String room, String nameCss, String day, String css, List<Row> rows, String address, QrCode qr) {
    private static final double WIDTH = 182;
    private static final double NAME_HEIGHT = 44;
    private static final double LIST_HEIGHT = 148;

    /** In lines of type: how wide the times with their gap are, and what is above and below a session. */
    private static final double TIME_COLUMN = 6;

    private static final double PADDING = .5;

    private static final int MOST_NAME = 800;
    private static final int LEAST_NAME = 200;
    private static final int MOST = 220;
    private static final int LEAST = 15;

    /** A session. Below its title stand its kind, its table where the room has more than one, and its people. */
    record Row(String time, String look, String title, String below) {
        static Row of(Words words, PublicRoom room, PublicSession session) {
            String kind = words.session().kind(session.kind());
            String where = room.tables() > 1 ? words.paper().kindAtTable(kind, session.table()) : kind;
            String names = session.who();
            String below = where + (names.isEmpty() ? "" : ", " + names);
            return new Row(
                    Format.span(session.start(), session.end()), session.kind().look(), session.title(), below);
        }

        static Row of(PlenaryBlock plenary) {
            NoteView note = plenary.note();
            String time = Format.span(plenary.from(), plenary.to());
            return new Row(time, note.look(), note.title(), note.kind());
        }

        double height(int size) {
            double beside = WIDTH - PaperFit.height(" ", WIDTH, size) * TIME_COLUMN;
            return PaperFit.height(title, beside, size)
                    + PaperFit.height(below, beside, (int) Math.ceil(size * .75))
                    + PaperFit.height(" ", WIDTH, size) * PADDING;
        }
    }

    /** @param origin such as {@code https://hackathon.example.org} */
    static DoorSheet of(Visit visit, PublicRoom room, LocalDate day, String origin) {
        List<Row> rows = rows(visit, room, day);
        String address = origin + "/" + visit.event().slug() + "/rooms/" + room.slug();
        return new DoorSheet(
                room.slug() + "-" + day,
                room.name(),
                visit.style().of("pt", PaperFit.largest(room.name(), WIDTH, NAME_HEIGHT, MOST_NAME, LEAST_NAME)),
                visit.format().longDay(day),
                visit.style().of("pt", size(rows)),
                rows,
                address,
                QrCode.of(address));
    }

    private static List<Row> rows(Visit visit, PublicRoom room, LocalDate day) {
        TreeMap<LocalDateTime, List<Row>> rows = new TreeMap<>();
        for (PublicSession session : sessions(visit, room, day)) {
            rows.computeIfAbsent(session.start().toLocalDateTime(), any -> new ArrayList<>())
                    .add(Row.of(visit.words(), room, session));
        }
        for (PlenaryBlock plenary : PlenaryBlock.of(visit, day, room.slug())) {
            rows.computeIfAbsent(plenary.from(), any -> new ArrayList<>()).add(Row.of(plenary));
        }
        return rows.values().stream().flatMap(List::stream).toList();
    }

    /** What begins in the room on that day. */
    static List<PublicSession> sessions(Visit visit, PublicRoom room, LocalDate day) {
        return EventDays.sessions(visit.version(), day).stream()
                .filter(session -> session.room().equals(room.slug()))
                .toList();
    }

    private static int size(List<Row> rows) {
        int size = MOST;
        while (size > LEAST && height(rows, size) > LIST_HEIGHT) size -= PaperFit.STEP;
        return size;
    }

    private static double height(List<Row> rows, int size) {
        return rows.stream().mapToDouble(row -> row.height(size)).sum();
    }
}

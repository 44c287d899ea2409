package org.chalkline.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chalkline.interest.Level;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.QrCode;

/** Somebody's agenda on cards for the back of a badge, 90 by 55 mm, ten on a sheet of A4.
 * @param name to be printed; empty for none
 * @param dates of the event
 * @param qr the address that brings the stars to a phone
 * @param zone what is to be said of the times; empty for the event's
 * @param cards a day each, or a part of one
 * @param back where the agenda is
 * @param kept fields that the form keeps */
record BadgePage(
        String event,
        String name,
        String dates,
        QrCode qr,
        String version,
        String zone,
        List<Card> cards,
        String back,
        List<FilterBar.Hidden> kept,
        String style) {
    private static final double WIDTH = 62;
    private static final double HEIGHT = 40;
    private static final int SIZE = 65;
    private static final double GAP = .6;

    /** Chosen sessions of a day, in order of time.
     * @param id unique on the page */
    record Card(String id, String day, List<Row> rows) {}

    /** A chosen session.
     * @param where its room, and the reader's day where it is another one
     * @param must whether it must be */
    record Row(String time, String title, String where, boolean must) {
        double height() {
            return PaperFit.height(title + ", " + where, WIDTH, SIZE) + GAP;
        }
    }

    /** @param address that the code leads to */
    static BadgePage of(Visit visit, Map<String, Level> levels, String name, String address) {
        VersionView newest = VersionView.of(visit.version());
        List<Card> cards = new ArrayList<>();
        for (LocalDate day : EventDays.of(visit.version())) add(cards, visit, day, levels);
        return new BadgePage(
                visit.event().name(),
                name,
                visit.dates(),
                QrCode.of(address),
                newest.number() + ", " + visit.stamp(newest),
                visit.times().isReaders() ? visit.zoneWords() : "",
                cards,
                visit.links().mine(),
                visit.links().kept(),
                "");
    }

    /** What does not fit on a card goes on to the next. */
    private static void add(List<Card> cards, Visit visit, LocalDate day, Map<String, Level> levels) {
        List<Row> rows = new ArrayList<>();
        double height = 0;
        for (PublicSession session : EventDays.sessions(visit.version(), day)) {
            if (!MineAgenda.isChosen(levels, session)) continue;
            Row row = row(visit, day, session, levels.get(session.code()) == Level.MUST);
            if (!rows.isEmpty() && height + row.height() > HEIGHT) {
                cards.add(card(cards, visit.format().day(day), rows));
                rows = new ArrayList<>();
                height = 0;
            }
            rows.add(row);
            height += row.height();
        }
        if (!rows.isEmpty()) cards.add(card(cards, visit.format().day(day), rows));
    }

    private static Card card(List<Card> cards, String day, List<Row> rows) {
        return new Card("card-" + cards.size(), day, List.copyOf(rows));
    }

    private static Row row(Visit visit, LocalDate day, PublicSession session, boolean must) {
        String time = visit.times().span(session.start(), session.end());
        String mark = visit.times().mark(day, session.start(), session.end());
        String room = visit.roomName(session.room());
        return new Row(time, session.title(), mark.isEmpty() ? room : room + ", " + mark, must);
    }
}

package org.chalkline.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.chalkline.schedule.DayPlan.Column;
import org.chalkline.session.Kind;
import org.chalkline.session.SessionWords;
import org.chalkline.shared.QrCode;

/** A day on one sheet of a poster: rooms across, time down, and the code of the live schedule. Lengths are millimetres on A3;
 * other sizes are the same drawing, larger or smaller.
 * @param number such as {@code 1 of 3}
 * @param zone such as {@code PST, UTC−8}
 * @param css class that sets columns and rows
 * @param isNarrow whether there are so many columns that notes are set in narrower type
 * @param qr the absolute address of that day's schedule
 * @param kinds those that occur on the day, for the legend */
record PosterSheet(
        String id,
        String day,
        String number,
        String zone,
        String css,
        boolean isNarrow,
        List<Head> heads,
        List<Tick> ticks,
        List<PosterNote> notes,
        List<Legend> kinds,
        boolean hasBreak,
        QrCode qr) {
    private static final double WIDTH = 387;
    private static final double HEIGHT = 230;
    private static final double HEAD_HEIGHT = 6.4;
    private static final double HEAD_PADDING = 3;

    /** The head of a room's columns. */
    record Head(String css, String name, String seats) {}

    /** What the two letters and the line of a kind stand for. */
    record Legend(String look, String mark, String words) {
        static Legend of(SessionWords words, Kind kind) {
            return new Legend(kind.look(), PosterNote.mark(words.kindShort(kind)), words.kind(kind));
        }
    }

    /** A mark on the axis of time.
     * @param isHour whether it stands for a full hour */
    record Tick(String css, String label, boolean isHour) {}

    /** @param origin such as {@code https://hackathon.example.org} */
    static PosterSheet of(Visit visit, LocalDate date, String origin) {
        DayPlan plan = DayPlanner.plan(visit.version(), date);
        List<LocalDate> days = EventDays.of(visit.version());
        double column = WIDTH / plan.width();
        double row = HEIGHT / plan.rows();
        String address = origin + "/" + visit.event().slug() + "/schedule?day=" + date;
        return new PosterSheet(
                "d" + date,
                visit.format().longDay(date),
                visit.words().paper().sheetOf(days.indexOf(date) + 1, days.size()),
                visit.format()
                        .shortZone(
                                visit.zone(),
                                date.atTime(12, 0).atZone(visit.zone()).toInstant()),
                visit.style().of("rooms steps", plan.width(), plan.rows()),
                PosterNote.isNarrow(column),
                plan.columns().stream().map(of -> head(visit, of, column)).toList(),
                ticks(visit, plan),
                plan.items().stream()
                        .map(item -> PosterNote.of(visit, plan, item, column, row))
                        .toList(),
                SchedulePage.kinds(plan).stream()
                        .map(kind -> Legend.of(visit.words().session(), kind))
                        .toList(),
                plan.items().stream().anyMatch(SchedulePage::isBreak),
                QrCode.of(address));
    }

    private static Head head(Visit visit, Column column, double one) {
        String name = column.room() == null
                ? visit.words().paper().allRooms()
                : column.room().name();
        double width = (one * column.wide() - HEAD_PADDING) / (PosterNote.isNarrow(one) ? PaperFit.NARROW : 1);
        int size = PaperFit.largest(name, width, HEAD_HEIGHT, 130, 40);
        String seats = column.room() == null
                ? ""
                : visit.words().schedule().seats(column.room().capacity());
        return new Head(visit.style().of("wide pt", column.wide(), size), name, seats);
    }

    private static List<Tick> ticks(Visit visit, DayPlan plan) {
        TreeSet<Integer> minutes = new TreeSet<>();
        for (int minute = Math.floorDiv(plan.from() + 29, 30) * 30; minute < plan.to(); minute += 30) {
            minutes.add(minute);
        }
        List<Tick> ticks = new ArrayList<>();
        for (int minute : minutes) {
            String css = visit.style().of("at", plan.row(minute));
            ticks.add(new Tick(css, GridView.clock(minute), minute % 60 == 0));
        }
        return ticks;
    }
}

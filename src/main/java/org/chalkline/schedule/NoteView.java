package org.chalkline.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.event.Block;
import org.chalkline.event.BlockKind;
import org.chalkline.interest.Level;
import org.chalkline.session.Kind;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Format;
import org.jspecify.annotations.Nullable;

/** A session or a block of the day as a note on any surface.
 * @param id unique on the page
 * @param look suffix of style class and icon
 * @param time as people read it
 * @param dayMark such as {@code next day} where the reader's zone is on another day than the event; else empty
 * @param machine start for programs
 * @param href null if there is no page behind it
 * @param who people's names; may be empty
 * @param room null if it is for everybody, everywhere
 * @param flags what the newest version changed about it
 * @param star where a star is sent; null for what everybody attends
 * @param starWords name of its button
 * @param mine the reader's own level, such as {@code must}; empty where the page does not know or nothing was chosen */
record NoteView(
        String id,
        String look,
        String kind,
        String time,
        String dayMark,
        String machine,
        String title,
        @Nullable String href,
        String who,
        @Nullable String room,
        boolean isShort,
        List<String> flags,
        @Nullable String star,
        String starWords,
        String mine) {
    private static final Duration SHORT = Duration.ofMinutes(30);

    static NoteView of(Visit visit, PublicSession session) {
        return new NoteView(
                "n-" + session.code(),
                session.kind().look(),
                visit.words().session().kindShort(session.kind()),
                visit.times().span(session.start(), session.end()),
                visit.times().mark(session.start().toLocalDate(), session.start(), session.end()),
                Format.machine(session.start()),
                session.title(),
                visit.links().session(session.code()),
                session.who(),
                visit.roomName(session.room()),
                Duration.between(session.start(), session.end()).compareTo(SHORT) <= 0,
                flags(visit, session),
                session.kind() == Kind.PLENARY ? null : visit.links().interest(session.code()),
                visit.words().schedule().star(session.title()),
                "");
    }

    /** The same on a page of the reader's own. */
    NoteView chosen(Level level) {
        return new NoteView(
                id,
                look,
                kind,
                time,
                dayMark,
                machine,
                title,
                href,
                who,
                room,
                isShort,
                flags,
                star,
                starWords,
                level.word());
    }

    static NoteView of(Visit visit, LocalDate date, Block block) {
        boolean plenary = block.kind() == BlockKind.PLENARY;
        ScheduleWords words = visit.words().schedule();
        String kind = plenary ? words.plenary() : words.pause();
        OffsetDateTime start = visit.times().at(date, Times.minute(block.from()));
        OffsetDateTime end = visit.times().at(date, Times.minute(block.to()));
        return new NoteView(
                "b-" + Format.clock(block.from()).replace(':', '-') + "-"
                        + block.kind().word(),
                plenary ? "plenary" : "break",
                kind,
                visit.times().isReaders() ? visit.times().span(start, end) : Format.span(block.from(), block.to()),
                visit.times().mark(date, start, end),
                Format.machine(start),
                block.title() == null || block.title().isBlank() ? kind : block.title(),
                null,
                "",
                block.room() == null ? null : visit.roomName(block.room()),
                Duration.between(block.from(), block.to()).compareTo(SHORT) <= 0,
                List.of(),
                null,
                "",
                "");
    }

    private static List<String> flags(Visit visit, PublicSession session) {
        List<String> flags = new ArrayList<>();
        Changes latest = visit.latest();
        if (latest == null || visit.moment().after()) return flags;
        if (latest.added().contains(session.code()))
            flags.add(visit.words().schedule().flagNew());
        for (Changes.Move move : latest.moved()) {
            if (move.session().equals(session.code())) flags.add(moved(visit, move));
        }
        return flags;
    }

    private static String moved(Visit visit, Changes.Move move) {
        Changes.Place from = move.from();
        Changes.Place to = move.to();
        ScheduleWords words = visit.words().schedule();
        if (from.start().isEqual(to.start())) return words.flagMoved(visit.roomName(from.room()));
        LocalDate day = from.start().toLocalDate();
        String clock = visit.times().clock(day, from.start());
        boolean isSameDay = day.equals(to.start().toLocalDate());
        return words.flagMoved(isSameDay ? clock : visit.format().shortDay(day) + " " + clock);
    }
}

package org.chalkline.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.chalkline.event.Block;
import org.chalkline.event.BlockKind;
import org.chalkline.shared.Format;
import org.jspecify.annotations.Nullable;

/** A plenary of the day's plan that no session stands for, as a room's sign shows it.
 * @param from local start
 * @param to local end */
record PlenaryBlock(NoteView note, LocalDateTime from, LocalDateTime to) {
    /** Today's that are for everybody or in the room, and not over, in order of time. */
    static List<PlenaryBlock> in(Visit visit, String room) {
        return of(visit, visit.moment().today(), room).stream()
                .filter(plenary -> plenary.to.isAfter(visit.moment().now().toLocalDateTime()))
                .toList();
    }

    /** A day's that are for everybody or in the room, in order of time. */
    static List<PlenaryBlock> of(Visit visit, LocalDate day, String room) {
        return DayPlanner.plan(visit.version(), day).items().stream()
                .filter(item -> isIn(room, item.block()))
                .map(item -> new PlenaryBlock(
                        GridView.note(visit, day, item),
                        day.atStartOfDay().plusMinutes(item.from()),
                        day.atStartOfDay().plusMinutes(item.to())))
                .toList();
    }

    static boolean isIn(String room, @Nullable Block block) {
        return block != null
                && block.kind() == BlockKind.PLENARY
                && (block.room() == null || block.room().equals(room));
    }

    boolean isOn(LocalDateTime now) {
        return !from.isAfter(now);
    }

    /** How much of it is over, in hundredths. */
    int percent(LocalDateTime now) {
        long all = Math.max(1, Duration.between(from, to).toMinutes());
        return (int) (Duration.between(from, now).toMinutes() * 100 / all);
    }

    SignPage.On running(LocalDateTime now) {
        return new SignPage.On(note, Format.clock(to), percent(now), from, to);
    }

    Upcoming upcoming() {
        return new Upcoming(Format.clock(from), note.kind(), note.look(), note.title(), "");
    }
}

package org.chalkline.session;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.event.Block;
import org.chalkline.event.BlockKind;
import org.chalkline.event.DayView;
import org.chalkline.people.Window;
import org.chalkline.shared.Format;

/** When people are there, against the parts of an event in which sessions run. */
final class Presence {
    private Presence() {}

    /** The blocks for sessions, in the order of time. */
    static List<Window> parts(List<DayView> days) {
        List<Window> found = new ArrayList<>();
        for (DayView day : days) {
            for (Block block : day.blocks()) {
                if (block.kind() == BlockKind.SESSIONS) found.add(new Window(day.date(), block.from(), block.to()));
            }
        }
        return found;
    }

    /** Whether everybody is there for so long without a break within the part.
     * @param people windows of each; none means always */
    static boolean fits(Window part, List<List<Window>> people, int minutes) {
        List<Window> free = List.of(part);
        for (List<Window> windows : people) if (!windows.isEmpty()) free = common(free, windows);
        return free.stream()
                .anyMatch(window -> Duration.between(window.from(), window.to()).toMinutes() >= minutes);
    }

    private static List<Window> common(List<Window> some, List<Window> others) {
        List<Window> found = new ArrayList<>();
        for (Window one : some) {
            for (Window other : others) {
                if (!one.date().equals(other.date())) continue;
                LocalTime from = one.from().isAfter(other.from()) ? one.from() : other.from();
                LocalTime to = one.to().isBefore(other.to()) ? one.to() : other.to();
                if (from.isBefore(to)) found.add(new Window(one.date(), from, to));
            }
        }
        return found;
    }

    /** {@code Tue 6 09:00–12:00, Wed 7 13:30–18:00}, or {@code any time}. */
    static String words(List<Window> windows) {
        if (windows.isEmpty()) return "any time";
        return String.join(
                ", ",
                windows.stream()
                        .map(window ->
                                Format.ENGLISH.shortDay(window.date()) + " " + Format.span(window.from(), window.to()))
                        .toList());
    }
}

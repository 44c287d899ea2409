package org.chalkline.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chalkline.event.Block;
import org.chalkline.event.BlockKind;
import org.chalkline.event.PublicDay;
import org.jspecify.annotations.Nullable;

/** A day's blocks laid flat along one line. Positions are thousandths of its length.
 * @param css class that sets its length in minutes
 * @param words the same for those who do not see it
 * @param now the present minute; null on other days */
record RulerView(
        String css,
        String words,
        List<Part> parts,
        List<Mark> marks,
        @Nullable Mark now) {
    private static final int THOUSANDTHS_PER_LETTER = 9;
    private static final int MARGIN = 18;

    /** A block.
     * @param words empty if they do not fit
     * @param hasIcon whether there is room for an icon instead */
    record Part(String css, String look, String words, boolean hasIcon) {}

    /** An hour, or the present minute. */
    record Mark(String css, String words) {}

    static Optional<RulerView> of(Visit visit, LocalDate date) {
        return EventDays.find(visit.version(), date)
                .filter(day -> !day.blocks().isEmpty())
                .map(day -> of(visit, day));
    }

    private static RulerView of(Visit visit, PublicDay day) {
        int from = Math.min(
                minute(day.opens()),
                day.blocks().stream().mapToInt(b -> minute(b.from())).min().orElse(0));
        int to = Math.max(
                minute(day.closes()),
                day.blocks().stream().mapToInt(b -> minute(b.to())).max().orElse(0));
        Scale scale = new Scale(visit, from, Math.max(to, from + 60));
        List<Part> parts = day.blocks().stream().map(scale::part).toList();
        List<Mark> marks = new ArrayList<>();
        int every = scale.to - from > 12 * 60 ? 120 : 60;
        for (int minute = scale.firstHour(day.date()); minute <= scale.to; minute += every) {
            marks.add(scale.mark(minute, visit.times().clock(day.date(), minute).substring(0, 2)));
        }
        String blocks = day.blocks().stream()
                .map(b -> visit.times().clock(day.date(), b.from()) + " " + title(visit, b))
                .collect(Collectors.joining(", "));
        int now = minute(visit.moment().now().toLocalTime());
        boolean isNow = visit.isToday(day.date()) && now >= from && now <= scale.to;
        String clock = visit.times().clock(day.date(), visit.moment().now().toOffsetDateTime());
        String words = isNow ? visit.words().about().rulerNow(blocks, clock) : blocks + ".";
        String css = visit.style().of("mins", scale.to - from);
        return new RulerView(css, words, parts, marks, isNow ? scale.mark(now, clock) : null);
    }

    /** Minutes of a day along the line. */
    private record Scale(Visit visit, int from, int to) {
        Part part(Block block) {
            int x = thousandth(minute(block.from()));
            int width = thousandth(minute(block.to())) - x;
            String title = title(visit, block);
            boolean wordsFit = width >= THOUSANDTHS_PER_LETTER * title.length() + MARGIN;
            boolean iconFits = width >= 2 * MARGIN;
            return new Part(visit.style().of("x w", x, width), look(block), wordsFit ? title : "", iconFits);
        }

        Mark mark(int minute, String words) {
            return new Mark(visit.style().of("x", thousandth(minute)), words);
        }

        /** The first minute at which the clock shown is at a full hour. */
        int firstHour(LocalDate date) {
            int minute = from;
            while (minute < from + 60 && !visit.times().clock(date, minute).startsWith(":00", 2)) minute++;
            return minute;
        }

        private int thousandth(int minute) {
            return Math.max(0, Math.min(1000, (minute - from) * 1000 / (to - from)));
        }
    }

    private static String look(Block block) {
        return switch (block.kind()) {
            case SESSIONS -> "talk";
            case BREAK -> "break";
            case PLENARY -> "plenary";
        };
    }

    private static String title(Visit visit, Block block) {
        if (block.kind() == BlockKind.SESSIONS) return visit.words().about().sessions();
        if (block.title() != null && !block.title().isBlank()) return block.title();
        return block.kind() == BlockKind.BREAK
                ? visit.words().schedule().pause()
                : visit.words().schedule().plenary();
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}

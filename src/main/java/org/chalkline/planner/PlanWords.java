package org.chalkline.planner;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chalkline.shared.Format;

/** Plans in words. */
final class PlanWords {
    private PlanWords() {}

    /** {@code 94.2 of 100 wishes can be met; no agenda can do better than 96.1.} */
    static String served(PlanResult.Served interest) {
        if (interest.total() == 0) {
            return "Nobody has marked a session yet, so any agenda without conflicts is as good as another.";
        }
        String met = share(interest.served(), interest.total(), RoundingMode.FLOOR) + " of 100 wishes can be met";
        if (interest.served() >= interest.bound()) return met + "; no agenda can do better.";
        return met + "; no agenda can do better than " + share(interest.bound(), interest.total(), RoundingMode.CEILING)
                + ".";
    }

    /** In hundredths of {@code whole}, with one digit; never rounded to the plan's favour. */
    static String share(long part, long whole, RoundingMode rounding) {
        if (whole == 0) return "0";
        BigDecimal share = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 1, rounding);
        return share.stripTrailingZeros().toPlainString();
    }

    static String state(PlanState state, double elapsed) {
        return switch (state) {
            case RUNNING -> "still looking, " + Format.count((int) elapsed, "second", "seconds");
            case FINISHED -> "found in " + seconds(elapsed);
            case CANCELLED -> "stopped after " + seconds(elapsed);
            case FAILED -> "broken off";
        };
    }

    static String seconds(double seconds) {
        return seconds < 10
                ? BigDecimal.valueOf(seconds).setScale(1, RoundingMode.HALF_UP) + " seconds"
                : Math.round(seconds) + " seconds";
    }

    /** @param title what to call a session, by its code */
    static String outdated(PlanChanges.Gone gone, UnaryOperator<String> title) {
        List<String> named = Stream.concat(
                        gone.rooms().stream().map(room -> "the room “" + room + "”"),
                        gone.sessions().stream().map(code -> "the session “" + title.apply(code) + "”"))
                .toList();
        return "This plan uses " + Reasons.list(named)
                + ", which the event no longer has or holds. Discard it and plan anew.";
    }

    /** {@code 3 sessions move, 1 session gets a place in the draft}: what taking a plan changes in the draft. */
    static String changed(PlanChanges changes) {
        List<String> parts = new ArrayList<>();
        int moved = changes.moved().size();
        int placed = changes.placed().size();
        int unplaced = changes.unplaced().size();
        if (moved > 0) parts.add(Format.count(moved, "session moves", "sessions move"));
        if (placed > 0) parts.add(Format.count(placed, "session gets a place", "sessions get a place"));
        if (unplaced > 0) parts.add(Format.count(unplaced, "session loses its place", "sessions lose their places"));
        return parts.isEmpty() ? "Nothing changes in the draft" : String.join(", ", parts) + " in the draft";
    }

    /** A scenario in words.
     * @param names of rooms and sessions */
    static String what(Scenario scenario, PlanLines names) {
        if (scenario.name() != null) return "What if: " + scenario.name();
        List<String> parts = new ArrayList<>();
        scenario.rooms().forEach(room -> parts.add("with " + room.name()));
        scenario.withoutRooms().forEach(room -> parts.add("without " + names.room(room)));
        scenario.days()
                .forEach(day -> parts.add(Format.ENGLISH.day(day.date()) + " until " + Format.clock(day.closes())));
        scenario.withoutDays().forEach(day -> parts.add("without " + Format.ENGLISH.day(LocalDate.parse(day))));
        scenario.withoutSessions().forEach(code -> parts.add("without “" + names.title(code) + "”"));
        return "What if: " + String.join(", ", parts);
    }

    static String keep(Keep keep) {
        return switch (keep) {
            case NOTHING -> "nothing stays";
            case PINNED -> "what is pinned stays";
            case PUBLISHED -> "as much as can be of the published version stays";
        };
    }

    /** Suffix of the status class. */
    static String look(PlanState state) {
        return switch (state) {
            case RUNNING -> "chalk";
            case FINISHED -> "good";
            case CANCELLED -> "warn";
            case FAILED -> "clash";
        };
    }

    /** Suffix of the icon. */
    static String icon(PlanState state) {
        return switch (state) {
            case RUNNING -> "clock";
            case FINISHED -> "check";
            case CANCELLED -> "stop";
            case FAILED -> "x";
        };
    }

    /** What an alternative is called on pages. */
    static String alternative(String name) {
        return switch (name) {
            case "fewest-moves" -> "Fewest moves";
            case "most-interest" -> "Most interest";
            default -> "A compromise";
        };
    }
}

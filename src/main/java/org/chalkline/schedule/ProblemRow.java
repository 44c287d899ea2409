package org.chalkline.schedule;

import java.util.List;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Format;

/** A conflict of the draft as the board tells it.
 * @param number by which its sessions' notes name it, from 1; 0 for none
 * @param look suffix of the status class
 * @param note what it means for publishing
 * @param ways to the places of its sessions */
record ProblemRow(int number, String rule, String look, String icon, String message, String note, List<Way> ways) {
    /** The way to the form that moves a session. */
    record Way(String href, String words) {}

    static ProblemRow of(BoardView board, Conflict conflict, int number) {
        String look = conflict.blocks() ? "clash" : conflict.isHard() ? "warn" : "dim";
        String icon = conflict.blocks() ? "clash" : conflict.isHard() ? "check" : "people";
        String note = conflict.blocks() ? "keeps the draft from being published" : conflict.isHard() ? "accepted" : "";
        String base = "/" + board.draft().event().slug() + "/organize/board/";
        List<Way> ways = conflict.sessions().stream()
                .map(code -> new Way(base + code, "Move “" + board.title(code) + "”"))
                .toList();
        String text = conflict.message();
        String message = text.endsWith(".") ? text : text + ".";
        return new ProblemRow(number, conflict.rule(), look, icon, message, note, ways);
    }

    /** The same on the page of that form, where no way to it is needed. */
    ProblemRow on(String href) {
        List<Way> others = ways.stream().filter(way -> !way.href().equals(href)).toList();
        return new ProblemRow(number, rule, look, icon, message, note, others);
    }

    /** What a note says of a rule that its session breaks. */
    static String shortWords(String rule) {
        return switch (rule) {
            case "room-double-booked" -> "Table taken";
            case "person-double-booked" -> "Two rooms at once";
            case "person-unavailable" -> "Somebody is away";
            case "equipment-missing" -> "Equipment missing";
            case "outside-opening-hours" -> "Outside opening hours";
            case "over-break" -> "Over a break";
            case "set-up-overlap" -> "Set-up overlaps";
            case "out-of-order" -> "Before what it needs";
            default -> rule.replace('-', ' ');
        };
    }

    static String where(BoardView board, PublicSession session) {
        String room = board.draft().rooms().stream()
                .filter(r -> r.slug().equals(session.room()))
                .map(r -> r.name())
                .findFirst()
                .orElse(session.room());
        return Format.ENGLISH.day(session.start()) + ", " + Format.span(session.start(), session.end()) + ", " + room;
    }
}

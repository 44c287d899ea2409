package org.chalkline.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chalkline.schedule.BoardView;
import org.chalkline.session.SessionView;
import org.chalkline.shared.Format;
import org.jspecify.annotations.Nullable;

/** What taking a plan would do to each session, one line each. */
final class PlanLines {
    private final BoardView board;
    private final Map<String, String> rooms = new LinkedHashMap<>();

    PlanLines(BoardView board) {
        this.board = board;
        board.draft().rooms().forEach(room -> rooms.put(room.slug(), room.name()));
    }

    /** @param scenario whose rooms are named too; null for none */
    static PlanLines of(BoardView board, @Nullable Scenario scenario) {
        PlanLines lines = new PlanLines(board);
        if (scenario != null) scenario.rooms().forEach(room -> lines.rooms.put(room.slug(), room.name()));
        return lines;
    }

    /** @param word what happens to it
     * @param detail from where to where; empty if it loses its place */
    record Line(String icon, String look, String word, String title, String detail) {}

    List<Line> of(List<PlanResult.Placed> placements, PlanChanges changes) {
        Map<String, String> places = new HashMap<>();
        for (PlanResult.Placed at : placements)
            places.put(at.session(), place(new PlanChanges.Place(at.room(), at.start())));
        List<Line> lines = new ArrayList<>();
        for (String code : changes.unplaced()) lines.add(new Line("x", "clash", "Loses its place", title(code), ""));
        for (PlanChanges.Move move : changes.moved()) {
            String detail = place(move.from()) + " → " + place(move.to());
            lines.add(new Line("swap", "chalk", "Moves", title(move.session()), detail));
        }
        for (String code : changes.placed())
            lines.add(new Line("plus", "good", "Gets a place", title(code), places.getOrDefault(code, "")));
        return lines;
    }

    private String place(PlanChanges.Place place) {
        return Format.ENGLISH.shortDay(place.start()) + " " + Format.clock(place.start()) + ", " + room(place.room());
    }

    /** The name of a room, or its slug where it is gone. */
    String room(String slug) {
        return rooms.getOrDefault(slug, slug);
    }

    /** Slugs of rooms in the venue's order; those that are gone come last. */
    List<String> inOrder(Set<String> slugs) {
        List<String> known = rooms.keySet().stream().filter(slugs::contains).toList();
        return Stream.concat(
                        known.stream(),
                        slugs.stream().filter(slug -> !rooms.containsKey(slug)).sorted())
                .toList();
    }

    /** The title of a session, or its code where it is gone. */
    String title(String code) {
        SessionView session = board.sessions().get(code);
        return session == null ? code : session.title();
    }
}

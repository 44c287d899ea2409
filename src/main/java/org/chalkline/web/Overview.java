package org.chalkline.web;

import java.util.Collection;
import java.util.List;
import org.chalkline.schedule.BoardView;
import org.chalkline.schedule.Conflict;
import org.chalkline.session.SessionState;
import org.chalkline.session.SessionView;
import org.chalkline.shared.Format;

/** How far an event is: counts, and the steps from a venue to a published schedule. */
record Overview(List<Fact> facts, List<Step> steps) {
    /** A number with its name. */
    record Fact(String name, int value, String href) {}

    /** Something to do.
     * @param words what it is about, as things stand */
    record Step(String title, String words, boolean isDone, String href, String button) {}

    /** @param edits how many changes to accepted sessions wait
     * @param version the newest published one; 0 for none */
    static Overview of(String event, int rooms, int days, int people, BoardView board, int edits, int version) {
        String base = "/" + event + "/organize";
        Collection<SessionView> sessions = board.sessions().values();
        int fresh = (int) sessions.stream()
                .filter(s -> s.state() == SessionState.SUBMITTED)
                .count();
        int tray = board.tray().size();
        int blocking = (int) board.conflicts().stream().filter(Conflict::blocks).count();
        List<Fact> facts = List.of(
                new Fact("Sessions", sessions.size(), base + "/submissions"),
                new Fact("New, to be decided", fresh, base + "/submissions?state=submitted"),
                new Fact("Edits waiting", edits, base + "/submissions?edit=waits"),
                new Fact("Placed", board.placements().size(), base + "/board"),
                new Fact("In the tray", tray, base + "/board"),
                new Fact("Hard conflicts", blocking, base + "/board"),
                new Fact("People", people, base + "/people"));
        List<Step> steps = List.of(
                venue(base, rooms, days),
                new Step(
                        "People",
                        people == 0
                                ? "Add those who present, host or review."
                                : Format.count(people, "person", "people") + ".",
                        people > 0,
                        base + "/people",
                        "People"),
                new Step(
                        "Decide on sessions",
                        decide(sessions.size(), fresh, edits),
                        !sessions.isEmpty() && fresh == 0 && edits == 0,
                        base + "/submissions",
                        "Sessions"),
                new Step(
                        "Place them on the board",
                        place(board.placements().size(), tray),
                        tray == 0 && !board.placements().isEmpty(),
                        base + "/board",
                        "Board"),
                new Step(
                        "Publish",
                        publish(blocking, version),
                        version > 0 && blocking == 0,
                        base + "/versions",
                        "Versions"));
        return new Overview(facts, steps);
    }

    private static Step venue(String base, int rooms, int days) {
        String words = rooms == 0 || days == 0
                ? "Add rooms, and days with their hours; sessions are placed in them."
                : Format.count(rooms, "room", "rooms") + ", " + Format.count(days, "day", "days") + ".";
        return new Step("Rooms and days", words, rooms > 0 && days > 0, base + "/venue", "Venue");
    }

    private static String decide(int all, int fresh, int edits) {
        if (all == 0) return "Add the first session.";
        if (fresh == 0 && edits > 0) {
            return Format.count(edits, "change to an accepted session waits", "changes to accepted sessions wait")
                    + ".";
        }
        if (fresh == 0) return "All " + Format.count(all, "session", "sessions") + " are decided.";
        return Format.count(fresh, "new session waits", "new sessions wait") + " for an answer.";
    }

    private static String place(int placed, int tray) {
        if (placed == 0 && tray == 0) return "Accepted sessions appear in the tray.";
        if (tray == 0) return "All accepted sessions have a time and a room.";
        return Format.count(tray, "session is", "sessions are") + " still in the tray.";
    }

    private static String publish(int blocking, int version) {
        String state = version == 0 ? "Nothing is public yet." : "Version " + version + " is public.";
        if (blocking == 0) return state;
        return state + " " + Format.count(blocking, "hard conflict stands", "hard conflicts stand")
                + " in the way of the next one.";
    }
}

package org.chalkline.schedule;

import java.util.List;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Format;
import org.chalkline.shared.Language;

/** What publishing now would do, in words.
 * @param number of the version to come
 * @param summary such as {@code 7 moved, 2 new, 1 cancelled}
 * @param blocking how many hard conflicts stand in the way
 * @param accepted how many hard conflicts stand and are accepted
 * @param leftOut how many placed sessions stay out, since nobody has accepted them yet */
record PublishBar(int number, String summary, int blocking, int accepted, int leftOut, String first) {
    static PublishBar of(Changes pending, BoardView board) {
        List<Conflict> blocking =
                board.conflicts().stream().filter(Conflict::blocks).toList();
        long accepted = board.conflicts().stream()
                .filter(conflict -> conflict.isHard() && !conflict.blocks())
                .count();
        long leftOut = board.placements().keySet().stream()
                .map(board.sessions()::get)
                .filter(session -> session != null && !session.state().isGoing())
                .count();
        return new PublishBar(
                pending.number(),
                ChangeView.summary(pending, Bundles.of(ChangeWords.class, Language.ENGLISH)),
                blocking.size(),
                (int) accepted,
                (int) leftOut,
                blocking.isEmpty() ? "" : blocking.get(0).message());
    }

    public String words() {
        if (blocking > 0) {
            return Format.count(blocking, "hard conflict stands", "hard conflicts stand") + " in the way: " + first
                    + (blocking > 1 ? ", and " + (blocking - 1) + " more. Move the sessions" : ". Move a session")
                    + ", or open it on the board and accept the rule for its place.";
        }
        StringBuilder words = new StringBuilder(
                number == 1
                        ? "The first version makes the event public."
                        : "Compared with version " + (number - 1) + ".");
        if (accepted > 0) {
            words.append(' ').append(Format.count(accepted, "hard conflict is", "hard conflicts are"));
            words.append(" accepted and goes out with it.".replace("goes", accepted == 1 ? "goes" : "go"));
        }
        if (leftOut > 0) {
            words.append(' ').append(Format.count(leftOut, "placed session is", "placed sessions are"));
            words.append(" not accepted yet and ").append(leftOut == 1 ? "stays out." : "stay out.");
        }
        return words.toString();
    }
}

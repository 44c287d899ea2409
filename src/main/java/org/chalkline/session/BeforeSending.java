package org.chalkline.session;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.chalkline.event.Block;
import org.chalkline.event.BlockKind;
import org.chalkline.event.DayView;
import org.chalkline.shared.Form;

/** What somebody should look at before sending a proposal.
 * @param hasText whether title and description are there
 * @param can in how many parts of the event the proposer can
 * @param parts how many there are
 * @param setup minutes typed; 0 where none are, or what is typed is no number
 * @param gap longest time of a day without sessions, in minutes */
record BeforeSending(boolean hasText, int can, int parts, int setup, int gap) {
    static final int TITLE_OF_A_SIGN = 70;

    static BeforeSending of(Form form, Questions questions, List<DayView> days) {
        int parts = Presence.parts(days).size();
        int ticked = form.list("available").size();
        String setup = form.text("setupMinutes").strip();
        return new BeforeSending(
                !form.text("title").isBlank() && !form.text("abstract").isBlank(),
                ticked == 0 ? parts : Math.min(ticked, parts),
                parts,
                questions.setup() && setup.matches("\\d{1,4}") ? Integer.parseInt(setup) : 0,
                days.stream().mapToInt(BeforeSending::gap).max().orElse(0));
    }

    private static int gap(DayView day) {
        int longest = 0;
        LocalTime busy = day.opens();
        for (Block block : day.blocks()) {
            if (block.kind() == BlockKind.BREAK) continue;
            longest = Math.max(longest, minutes(busy, block.from()));
            if (block.gapMinutes() != null) longest = Math.max(longest, block.gapMinutes());
            busy = block.to();
        }
        return longest;
    }

    private static int minutes(LocalTime from, LocalTime to) {
        return (int) Math.max(0, Duration.between(from, to).toMinutes());
    }

    public boolean fits() {
        return setup <= gap;
    }

    /** {@code 60 characters. Titles up to 70 fit on door signs.} */
    static String ofTitle(String title) {
        int length = title.codePointCount(0, title.length());
        return length == 0
                ? "Titles up to " + TITLE_OF_A_SIGN + " characters fit on door signs."
                : length + (length == 1 ? " character." : " characters.") + " Titles up to " + TITLE_OF_A_SIGN
                        + " fit on door signs.";
    }
}

package org.chalkline.schedule;

import org.chalkline.shared.Format;

/** What publishing now would do, in words.
 * @param number of the version to come
 * @param summary such as {@code 7 moved, 2 new, 1 cancelled}
 * @param blocking how many hard conflicts stand in the way */
record PublishBar(int number, String summary, int blocking) {
    static PublishBar of(Changes pending, int blocking) {
        return new PublishBar(pending.number(), ChangeView.summary(pending), blocking);
    }

    public String words() {
        if (blocking > 0) {
            return Format.count(blocking, "hard conflict stands", "hard conflicts stand")
                    + " in the way. Move the sessions, or accept it for them.";
        }
        return number == 1
                ? "The first version makes the event public."
                : "Compared with version " + (number - 1) + ".";
    }
}

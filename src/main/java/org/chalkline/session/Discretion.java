package org.chalkline.session;

import org.chalkline.shared.Refused;

/** Speakers' changes meet a draft agenda that is not theirs to read: that something there is in the way they may know, but
 * not what. */
final class Discretion {
    private Discretion() {}

    /** @throws Refused without names, rooms and times if the draft agenda is in the way */
    static void keep(Session session, Runnable work) {
        try {
            work.run();
        } catch (Refused e) {
            if (!e.facts.containsKey("conflicts")) throw e;
            throw new Refused(
                    "hard-conflict",
                    "“" + session.title + "” has a place in the organizers' draft that this does not fit."
                            + " Ask an organizer; nothing was changed.");
        }
    }
}

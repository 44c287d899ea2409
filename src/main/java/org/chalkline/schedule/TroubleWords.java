package org.chalkline.schedule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to a reader whose address asks an event in vain, and where to go on. */
@MessageBundle("trouble")
public interface TroubleWords {
    @Message("All events")
    String allEvents();

    @Message("The schedule")
    String theSchedule();

    @Message("What is on now")
    String onNow();

    @Message("What changed")
    String whatChanged();

    @Message("There is nothing at this address")
    String nothingHere();

    /** @param what kind of thing, as {@link org.chalkline.shared.Missing} names it */
    @Message("There is no {what} “{key}” here.")
    String missing(String what, String key);

    /** @param day such as {@code Wednesday 6 May} */
    @Message("There is no schedule for “{day}” here.")
    String missingDay(String day);

    @Message("It may have been renamed or taken out of the schedule, or the link lost a letter on the way.")
    String mayBeGone();

    @Message("This session is no longer on the schedule")
    String noLongerHeld();

    /** @param version number of the last one that had it */
    @Message("It was “{title}”, on {day}, {time}, in {room}. The version after {version} took it out.")
    String wasHeld(String title, String day, String time, String room, int version);

    @Message("The address asks for something that cannot be")
    String badAddress();

    /** @param demand see {@link #demand} */
    @Message("In the address, “{name}” {demand}.")
    String inAddress(String name, String demand);

    /** What a parameter or field must be, to follow its name. Other languages tell by the name what is demanded of it.
     * @param message the same in English, of the violation itself */
    @Message("{message}")
    String demand(String name, String message);
}

package org.chalkline.schedule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of times, days and notes, on whatever page they stand. */
@MessageBundle("schedule")
public interface ScheduleWords {
    @Message("next day")
    String nextDay();

    @Message("day before")
    String dayBefore();

    @Message("{n} days later")
    String daysLater(long n);

    @Message("{n} days earlier")
    String daysEarlier(long n);

    /** @param mark such as {@code next day} */
    @Message("starts {mark}")
    String starts(String mark);

    /** @param mark such as {@code next day} */
    @Message("ends {mark}")
    String ends(String mark);

    /** @param zone such as {@code CET, UTC+1}
     * @param event the event's zone */
    @Message("{zone}, your time; the event is in {event}")
    String yourTime(String zone, String event);

    /** @param zone such as {@code Pacific Standard Time (UTC−8)} */
    @Message("Times are {zone}.")
    String timesAre(String zone);

    /** @param stamp when it was published */
    @Message("Version {number}, published {stamp}.")
    String versionPublished(int number, String stamp);

    @Message("Plenary")
    String plenary();

    @Message("Break")
    String pause();

    @Message("New")
    String flagNew();

    /** @param place the room or time before */
    @Message("Moved, was {place}")
    String flagMoved(String place);
}

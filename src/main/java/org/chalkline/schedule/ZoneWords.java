package org.chalkline.schedule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where a reader chooses the zone of the times. */
@MessageBundle("zones")
public interface ZoneWords {

    @Message("Times: {zone}")
    String times(String zone);

    @Message("Times of")
    String timesOf();

    @Message("Show these times")
    String show();

    @Message("Show event time")
    String showEvents();

    @Message("Show in my time")
    String showMine();

    /** {@code %z} is the name of the reader's zone. */
    @Message("Show in my time (%z)")
    String showMineIn();

    @Message("{zone}, your time")
    String mine(String zone);

    @Message("Event time, {zone}")
    String events(String zone);

    @Message("Your choice")
    String choice();

    @Message("Americas")
    String americas();

    @Message("Europe")
    String europe();

    @Message("Africa")
    String africa();

    @Message("Asia")
    String asia();

    @Message("Australia and New Zealand")
    String oceania();
}

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

    @Message("{#if n == 1}1 session{#else}{n} sessions{/if}")
    String sessions(int n);

    @Message("{#if n == 1}1 room{#else}{n} rooms{/if}")
    String rooms(int n);

    @Message("{#if n == 1}1 seat{#else}{n} seats{/if}")
    String seats(int n);

    @Message("today, {words}")
    String today(String words);

    @Message("All rooms")
    String allRooms();

    /** The title of a day's page. */
    @Message("{day}, schedule")
    String title(String day);

    @Message("{event}, day {number} of {days}")
    String dayOf(String event, int number, int days);

    @Message("Version")
    String version();

    @Message("This day")
    String thisDay();

    @Message("Times")
    String times();

    @Message("Days")
    String days();

    @Message("Jump to now")
    String jump();

    @Message("View")
    String view();

    @Message("List")
    String list();

    @Message("Compact")
    String compact();

    @Message("Grid")
    String grid();

    @Message("Sessions by time and room")
    String byTimeAndRoom();

    @Message("Rooms")
    String roomHeads();

    @Message("now {time}")
    String now(String time);

    @Message("Nothing is planned for this day yet")
    String emptyDay();

    @Message("The other days are one tap away, above.")
    String otherDays();

    @Message("Sessions appear here when the organizers publish them.")
    String whenPublished();

    @Message("No session of this day matches")
    String noMatch();

    @Message("The other days are one tap away, above; their tabs say how many match.")
    String otherDaysMatch();

    @Message("Show all sessions")
    String showAllSessions();

    @Message("Line and icon show the kind:")
    String legend();

    @Message("The whole schedule as plain text")
    String asText();

    @Message(", for terminals and slow networks.")
    String asTextAfter();

    @Message("Print it")
    String printIt();

    @Message(", or show it on a screen")
    String printItAfter();

    @Message("The whole schedule in your calendar")
    String asCalendar();

    @Message(": subscribe to this address. Calendars look for changes by themselves, but only every few hours")
    String asCalendarAfter();

    @Message("The whole schedule")
    String wholeCalendar();

    @Message("Filter sessions")
    String filter();

    @Message("{shown} of {sessions}")
    String found(int shown, String sessions);

    @Message("Show all")
    String showAll();

    @Message("My choices")
    String myChoices();

    @Message("Changed, {n}")
    String changed(int n);

    @Message("Tag")
    String tag();

    @Message("Room")
    String room();

    @Message("Person")
    String person();

    @Message("Words")
    String words();

    @Message("Show")
    String show();

    @Message("All tags")
    String allTags();

    @Message("Everybody")
    String everybody();

    @Message("Drop the kind: finds {n}")
    String dropKind(int n);

    @Message("Drop the tag: finds {n}")
    String dropTag(int n);

    @Message("Drop the room: finds {n}")
    String dropRoom(int n);

    @Message("Drop the person: finds {n}")
    String dropPerson(int n);

    @Message("Drop the words: finds {n}")
    String dropWords(int n);

    @Message("Drop “changed”: finds {n}")
    String dropChanged(int n);

    @Message("Now and next")
    String nowAndNext();

    @Message("in every room, at {time}")
    String inEveryRoom(String time);

    @Message("Next")
    String next();

    @Message("Now")
    String nowHead();

    @Message("until {time}")
    String until(String time);

    @Message("{percent} percent done")
    String percentDone(int percent);

    @Message("everywhere")
    String everywhere();

    @Message("No session matches. Leave out one of the filters.")
    String noMatchText();

    @Message("It is {time}.")
    String itIs(String time);

    @Message("It is {time}: the event has not begun.")
    String itIsBefore(String time);

    @Message("It is {time}: the event is over.")
    String itIsAfter(String time);

    /** In the margin of a text, at most six letters. */
    @Message("now")
    String lineNow();

    /** In the margin of a text, at most six letters. */
    @Message("next")
    String lineNext();

    @Message("{session}, until {time}")
    String running(String session, String time);
    /** What stands in the place of a room where something is for everybody. */
    @Message("Everybody")
    String forEverybody();

    /** @param length such as {@code 10 minutes} */
    @Message("Free for {length}.")
    String freeFor(String length);

    /** @param length such as {@code 10 minutes}
     * @param title of the session before */
    @Message("Free for {length}. Finished: {title}")
    String freeForAfter(String length, String title);

    @Message("Nothing today.")
    String nothingToday();

    /** @param title of the last session */
    @Message("Nothing more today. Finished: {title}")
    String nothingMoreAfter(String title);

    @Message("Star: {title}")
    String star(String title);
}

package org.chalkline.schedule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say that tell of one thing: an event, a session, a person, a room. */
@MessageBundle("about")
public interface AboutWords {

    @Message("Now at {event}")
    String nowAt(String event);

    @Message("It is over. Thank you to everyone who came, showed something or asked. This is what was on.")
    String over();

    @Message("Starts tomorrow, on {day}.")
    String startsTomorrow(String day);

    @Message("Starts tomorrow, on {day} at {time}.")
    String startsTomorrowAt(String day, String time);

    @Message("Starts in {days} days, on {day}.")
    String startsIn(long days, String day);

    @Message("Starts in {days} days, on {day} at {time}.")
    String startsInAt(long days, String day, String time);

    @Message("Today")
    String today();

    @Message("Sessions")
    String sessions();

    @Message("Rooms")
    String rooms();

    @Message("People")
    String people();

    @Message("People with a part")
    String peopleWithPart();

    @Message("More about the event")
    String moreAboutEvent();

    @Message("The schedule")
    String theSchedule();

    @Message("What changed lately")
    String changedLately();

    @Message("This is the first version, published {stamp}. When something moves, it says so here.")
    String firstVersion(String stamp);

    @Message("All changes in version {number}")
    String allChanges(int number);

    @Message("{blocks}. It is {time}.")
    String rulerNow(String blocks, String time);

    @Message("On now, until {time}")
    String onNow(String time);

    @Message("Over")
    String isOver();

    @Message("What should come out of it")
    String outcome();

    @Message("Links")
    String links();

    @Message("Comes after")
    String after();

    @Message("Comes before")
    String before();

    @Message("At the same time")
    String parallel();

    @Message("Where and when")
    String whereAndWhen();

    @Message("Add to calendar")
    String addToCalendar();

    @Message("Set-up from {time}, {length}")
    String setUp(String time, String length);

    @Message("You want to be there?")
    String wanted();

    @Message("Not for me")
    String notForMe();

    @Message("Interested")
    String interested();

    @Message("Must attend")
    String must();

    @Message("What it needs")
    String needs();

    @Message("Next in this room")
    String nextHere();

    @Message("Position in the day: across all rooms")
    String acrossAllRooms();

    @Message("Position in the day: column {column} of {columns}")
    String column(int column, int columns);

    @Message("Position in the day")
    String position();

    @Message("Has a part in")
    String hasPartIn();

    @Message("Holds")
    String holds();

    @Message("{n} tables, so {n} sessions at once")
    String tables(int n);

    @Message("Now")
    String now();

    @Message("Nothing is on in this room.")
    String nothingOn();

    @Message("Nothing is planned here")
    String nothingPlanned();

    @Message("No session of this version takes place in this room.")
    String nothingInVersion();

    @Message("About the room")
    String aboutRoom();

    @Message("Next")
    String next();

    @Message("In the room")
    String inTheRoom();

    @Message("This room in your calendar")
    String roomCalendar();

    @Message("Subscribe to this address. Calendars look for changes only every few hours.")
    String roomCalendarHint();

    @Message("The sign for this room’s door")
    String sign();

    @Message("Every session")
    String every();

    @Message("All texts on one page. Your browser keeps it for times without network.")
    String everyLede();

    @Message("Made of the stars that this device knows, without network.")
    String everyMine();

    @Message(
            "No session is starred on this device yet. Give stars in the schedule; they are kept until there is a network.")
    String everyNone();

    @Message("The page you asked for is not kept on this device. Here is every session.")
    String everyInstead();

    @Message("Shows")
    String shows();

    @Message("No session is published yet")
    String nonePublished();

    @Message("Events")
    String events();

    @Message("Coming")
    String coming();

    @Message("On now")
    String isOn();

    @Message("{sessions} in {rooms}")
    String sessionsInRooms(String sessions, String rooms);

    @Message("No event is published yet")
    String noEvent();

    @Message("An event appears here as soon as its organizers publish the first version of its schedule.")
    String noEventHint();

    @Message("Sign in to prepare one")
    String signInToPrepare();

    /** Equipment that events commonly have, by the name that bundles use. */
    @Message(
            "{#switch name}{#case 'projector'}Projector{#case 'screen'}Screen{#case 'whiteboard'}Whiteboard{#case 'power'}Power{#case 'wired-network'}Wired network{#case 'network'}Network{#case 'microphone'}Microphone{#else}Speakers{/switch}")
    String equipment(String name);
}

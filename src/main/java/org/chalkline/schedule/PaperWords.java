package org.chalkline.schedule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on paper, at doors and on the wall. */
@MessageBundle("paper")
public interface PaperWords {
    @Message("Print")
    String print();

    @Message("All to print")
    String allToPrint();

    /** Follows the word for a version. */
    @Message("{number}, published {stamp}")
    String versionPublished(int number, String stamp);

    @Message("Version")
    String version();

    @Message("On paper and on screens")
    String onPaperAndScreens();

    @Message(
            "All of it shows what is published. Paper carries the number of its version and a code that leads to the live schedule.")
    String printLede();

    @Message("Poster of the schedule")
    String posterHeading();

    @Message("Rooms across, time down, one page for each day. All days:")
    String posterSays();

    @Message("Poster")
    String poster();

    /** @param name of a day, or of the event */
    @Message("Poster of {name}")
    String posterFor(String name);

    @Message("Door sheets")
    String doorSheets();

    @Message("A page of A4 for each room and day, with what takes place there.")
    String doorSheetsSay();

    /** @param name of a day, of a room, or of the event */
    @Message("Door sheets of {name}")
    String doorSheetsFor(String name);

    @Message("All rooms and days")
    String allRoomsAndDays();

    @Message("All rooms")
    String allRooms();

    @Message("All days")
    String allDays();

    @Message("Days")
    String days();

    @Message("Day")
    String day();

    @Message("Rooms")
    String rooms();

    @Message("Room")
    String room();

    @Message("Screen at the door")
    String doorScreen();

    @Message("Sign")
    String sign();

    @Message("Sign of {room}")
    String signFor(String room);

    @Message("On screens")
    String onScreens();

    @Message("On a screen in the hall")
    String hallScreen();

    @Message(
            "What is on now and next in every room, then the rest of the day, page after page. It follows what is published by itself.")
    String wallSays();

    @Message("The wall")
    String wall();

    @Message("Poster, {event}")
    String posterTitle(String event);

    @Message("Size of the paper")
    String paperSize();

    @Message("Landscape, one page for each day")
    String landscape();

    /** A page of several. */
    @Message("{number} of {count}")
    String sheetOf(int number, int count);

    @Message("Times")
    String times();

    @Message("Live schedule")
    String liveSchedule();

    @Message("changes show there first")
    String changesThereFirst();

    @Message("QR code of the live schedule of this day")
    String scheduleCode();

    @Message("Nothing is planned for this day yet")
    String nothingPlannedYet();

    @Message("Door sheets, {event}")
    String doorsTitle(String event);

    /** @param count of all pages */
    @Message("A4, one page for each room and day: {count}")
    String doorsCount(int count);

    @Message("{kind}, table {table}")
    String kindAtTable(String kind, int table);

    @Message("QR code of this room’s page")
    String roomCode();

    @Message("This room, always up to date")
    String roomUpToDate();

    @Message("There is nothing to hang up")
    String nothingToHang();

    @Message("No session of this version takes place there and then.")
    String nothingToHangSays();

    @Message("{room}, door sign")
    String signTitle(String room);

    /** Stands before a clock. */
    @Message("It is")
    String itIs();

    @Message("Now")
    String now();

    @Message("Now, {kind}")
    String nowKind(String kind);

    @Message("until {time}")
    String until(String time);

    @Message("How much of it is over")
    String howMuchIsOver();

    @Message("Next and later")
    String nextAndLater();

    @Message("Next")
    String next();

    @Message("Nothing more is planned here.")
    String nothingMoreHere();

    @Message("Later today")
    String laterToday();

    @Message("This room’s programme")
    String roomProgramme();

    /** @param seats such as {@code 40 seats} */
    @Message("{seats}. Scan for all sessions here")
    String scanForAll(String seats);

    /** Stands before a clock. */
    @Message("Out of reach since")
    String outOfReach();

    @Message("Free now")
    String freeNow();

    @Message("Until {time}")
    String freeUntil(String time);

    @Message("Nothing more today")
    String nothingMoreToday();

    @Message("{event}, now and next")
    String wallTitle(String event);

    @Message("Now and next")
    String nowAndNext();

    @Message("Next {when}")
    String nextAt(String when);

    /** How many further sessions are on in a room. */
    @Message("and {n} more")
    String more(int n);

    @Message("That was it. Thank you for being here")
    String thatWasIt();

    @Message("Nothing more is planned")
    String nothingMore();

    @Message("QR code of this event")
    String eventCode();

    @Message("On your phone")
    String onYourPhone();

    @Message("Pages")
    String pages();

    @Message("Page before")
    String pageBefore();

    @Message("Next page")
    String nextPage();

    @Message("Pause")
    String pause();

    @Message("Paused")
    String paused();
}

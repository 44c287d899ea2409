package org.chalkline.schedule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of changes between published versions, on pages and in feeds. */
@MessageBundle("changes")
public interface ChangeWords {
    @Message("Moved")
    String moved();

    @Message("New room")
    String newRoom();

    @Message("New")
    String added();

    @Message("Cancelled")
    String cancelled();

    @Message("Edited")
    String edited();

    @Message("not held")
    String notHeld();

    @Message("{n} moved")
    String countMoved(int n);

    @Message("{n} new")
    String countAdded(int n);

    @Message("{n} cancelled")
    String countCancelled(int n);

    @Message("{n} edited")
    String countEdited(int n);

    @Message("No session moved, came or went")
    String nothingMoved();

    /** After a title, as the others below. */
    @Message("is cancelled")
    String isCancelled();

    @Message("was edited")
    String wasEdited();

    /** @param place such as {@code Tue 6 March 14:30, Lab} */
    @Message("is new, {place}")
    String isNew(String place);

    @Message("is in {room}, was in {was}")
    String isInRoom(String room, String was);

    /** @param now such as {@code Tue 6, 14:30}
     * @param was such as {@code 15:45} */
    @Message("moved to {now}, was {was}")
    String movedTo(String now, String was);

    @Message("moved to {now}, in {room}, was {was}, in {wasRoom}")
    String movedToRoom(String now, String room, String was, String wasRoom);

    /** @param about kind and people of a session */
    @Message("{about}. Its title was “{title}”.")
    String titleWas(String about, String title);

    @Message("Details changed; time and place are the same.")
    String detailsOnly();

    /** @param parts one or more of those below, with semicolons between them */
    @Message("Changed: {parts}.")
    String changed(String parts);

    @Message("the title, was “{title}”")
    String partTitle(String title);

    @Message("the end, {now}, was {was}")
    String partEnd(String now, String was);

    @Message("the people")
    String partPeople();

    @Message("the description")
    String partDescription();

    @Message("the kind, was {kind}")
    String partKind(String kind);

    @Message("{#if n == 1}1 session{#else}{n} sessions{/if}")
    String sessions(int n);

    @Message("First version, {#if n == 1}1 session{#else}{n} sessions{/if}")
    String firstVersion(int n);

    /** After a colon. */
    @Message("first version, {#if n == 1}1 session{#else}{n} sessions{/if}")
    String afterColonFirstVersion(int n);

    @Message("Version {number}")
    String version(int number);

    @Message("What changed in version {number}")
    String whatChangedIn(int number);

    @Message("{event}, published versions")
    String publishedVersions(String event);

    @Message("Compared with version {number}.")
    String comparedWith(int number);

    @Message("Published")
    String published();

    @Message("Shows")
    String shows();

    @Message("Compare with")
    String compareWhat();

    @Message("Compare with version {number}")
    String compareWith(int number);

    @Message("Compare")
    String compare();

    @Message("was")
    String was();

    @Message("now")
    String now();

    @Message("There is nothing to compare it with")
    String nothingToCompare();

    @Message("This is where the schedule began. Later versions say here what moved, came and went.")
    String scheduleBegan();

    @Message("Both are version {number}")
    String sameVersion(int number);

    @Message("So there are no changes. Later versions say here what moved, came and went.")
    String laterVersions();

    @Message("The sessions are the same in both versions")
    String sameSessions();

    @Message("Only other things changed, such as a break or a room’s equipment.")
    String onlyOtherThings();

    @Message("Open the schedule")
    String openSchedule();

    @Message("Versions")
    String versions();

    @Message("Follow by feed")
    String follow();
}

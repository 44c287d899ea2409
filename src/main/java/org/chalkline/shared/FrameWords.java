package org.chalkline.shared;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands around every page, in English; other languages in {@code messages/msg_*.properties}. */
@MessageBundle
public interface FrameWords {
    /** BCP 47 tag of the language that these words are in. */
    @Message("en")
    String language();

    /** Tag of the language to switch to. */
    @Message("de")
    String otherLanguage();

    /** Its own name. */
    @Message("Deutsch")
    String otherName();

    @Message("Language")
    String languages();

    @Message("Skip to content")
    String skip();

    @Message("Main")
    String mainMenu();

    @Message("Now")
    String now();

    @Message("Schedule")
    String schedule();

    @Message("Changes")
    String changes();

    @Message("Mine")
    String mine();

    @Message("Propose")
    String propose();

    @Message("Switch between light and dark")
    String theme();

    @Message("Sign in")
    String signIn();

    @Message("All events")
    String allEvents();

    /** Said of the link to one's account; {@code %i} are initials, {@code %n} is a name. */
    @Message("%i, %n, your account")
    String accountOf();

    @Message("What changed")
    String whatChanged();

    @Message("Propose a session")
    String proposeSession();

    @Message("Take part")
    String takePart();

    @Message("Chalkline plans and runs hackathons.")
    String product();

    /** Beside the label of a field that may stay empty. */
    @Message("optional")
    String optional();

    @Message("Separated by commas")
    String byCommas();

    @Message("Anything else, separated by commas")
    String elseByCommas();

    @Message("{#if n == 1}One field needs{#else}{n} fields need{/if} another look")
    String fieldsWrong(int n);

    @Message("This cannot be done as things stand.")
    String notPossible();

    /** @param wait such as {@code 15 minutes} */
    @Message("That was too many tries in a row. Wait {wait}, then try again.")
    String tooManyTries(String wait);

    @Message("Somebody changed this while you were editing.")
    String overtaken();

    @Message("Look at it again, then send the form again if you still mean it.")
    String overtakenSame();

    @Message("What you typed is still here. Send it again to use it, or reload the page to keep what is stored now.")
    String overtakenOther();

    @Message("Somebody changed the same thing at the same moment.")
    String collision();

    @Message("Nothing was stored. Send the form again.")
    String collisionNext();

    @Message("Field")
    String field();

    @Message("Stored now")
    String stored();

    @Message("What you typed")
    String typed();

    /** Link of a message to the session it is about. */
    @Message("The session")
    String theSession();

    /** What has just been done, by the word that stands in the address. */
    @Message(
            "{#switch word}{#case 'added'}Added.{#case 'deleted'}Deleted.{#case 'created'}Created.{#case 'published'}Published.{#case 'placed'}Placed.{#case 'unplaced'}Back in the tray.{#case 'swapped'}Swapped.{#case 'planned'}The plan is in the draft. Look at it, then publish.{#case 'imported'}Imported.{#case 'asked'}Asked.{#case 'sent'}Sent. An organizer reads it; the answer appears here.{#case 'drafted'}Saved as a draft. Organizers can see it, but decide nothing before you send it.{#case 'left'}You no longer run that session.{#case 'taken-back'}Taken back. The link no longer works.{#case 'taken-over'}Your stars came along.{#case 'revoked'}Revoked. Programs that used it are refused from now on.{#else}Saved.{/switch}")
    String done(String word);

    @Message("You take part in {event}.")
    String joined(String event);

    /** @param n how many, as a number */
    @Message(
            "{#if n == '1'}1 star that this browser had kept is{#else}{n} stars that this browser had kept are{/if} on your agenda now.")
    String starsTakenOver(String n);

    /** {@code %v} is the number of a version. */
    @Message("1 change since version %v")
    String changedOne();

    /** {@code %n} is how many, {@code %v} the number of a version. */
    @Message("%n changes since version %v")
    String changedMany();

    @Message("See what changed")
    String showChanges();

    @Message("Close")
    String close();

    /** {@code %v} is the number of a version, {@code %t} a time of day. */
    @Message("No network. This is version %v, as of %t in the event’s time.")
    String offline();

    /** {@code %n} is how many. */
    @Message("Stars that will be sent once there is a network: %n")
    String starsWaiting();

    @Message("The star was not kept: this browser keeps no more choices. Sign in, and all are kept.")
    String starsFull();

    @Message("The star was not kept: the session is not on the schedule any more.")
    String starGone();

    @Message("the whole day as a grid")
    String wholeDay();
}

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

    @Message("What changed")
    String whatChanged();

    @Message("Propose a session")
    String proposeSession();

    @Message("Take part")
    String takePart();

    @Message("Chalkline plans and runs hackathons.")
    String product();

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

    @Message("Star: {title}")
    String star(String title);

    @Message("the whole day as a grid")
    String wholeDay();
}

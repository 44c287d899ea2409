package org.chalkline.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of an invitation says. */
@MessageBundle("invitation")
public interface InvitationWords {
    @Message("Invitation")
    String title();

    @Message("Organize the event")
    String organize();

    /** Before the title of a session. */
    @Message("Run “")
    String runBefore();

    /** After it. */
    @Message("”")
    String runAfter();

    @Message("Run a session")
    String run();

    @Message("You are invited to plan this event with its organizers.")
    String organizeLede();

    @Message(
            "This card makes your account this person of the event: sessions and wishes that stand under the name become yours. If it is not you, do not take it.")
    String personLede();

    @Message("You are asked to run this session together with others. Your name is listed once you have agreed.")
    String runLede();

    /** Before a name. */
    @Message("It is meant for")
    String meantFor();

    @Message("This invitation is not known")
    String unknown();

    @Message(
            "Check the address or the code for a slip. If it was taken back, ask whoever gave it to you for a new one.")
    String unknownNext();

    @Message("Code on the card")
    String codeOnCard();

    @Message("Try it")
    String tryIt();

    @Message("You have taken this invitation.")
    String yours();

    @Message("Another account took this invitation.")
    String taken();

    @Message(
            "If that was you, sign in with that account. If it was not, tell whoever gave you the link: they can take it back and make a new one.")
    String takenNext();

    @Message("This invitation has ended.")
    String over();

    @Message("Ask whoever gave it to you for a new one.")
    String overNext();

    /** Before a name. */
    @Message("Take it as")
    String takeAs();

    @Message("Sign up and take it")
    String signUpAndTake();

    /** After a link to sign in. */
    @Message("then take it.")
    String thenTake();

    @Message("Use another account")
    String otherAccount();
}

package org.chalkline.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say on which people sign in, by password or by a letter, sign up and join. */
@MessageBundle("entry")
public interface EntryWords {
    @Message("Sign in")
    String signIn();

    @Message("Sign up")
    String signUp();

    @Message("Your account")
    String yourAccount();

    @Message("Go on")
    String goOn();

    @Message("Password")
    String password();

    @Message("At least 10 characters; a few words do well.")
    String passwordHint();

    @Message("Your name")
    String displayName();

    @Message("As others see it.")
    String displayNameHint();

    @Message("As others see it. You have no account yet; this makes one.")
    String newNameHint();

    @Message("E-mail address or account name")
    String accountName();

    @Message("You sign in with it. Only the organizers of your events see it besides you.")
    String accountNameHint();

    @Message("You have an account?")
    String haveAccount();

    /** Before a name. */
    @Message("You are signed in as")
    String signedInAs();

    /** Before the address that somebody signs in with. */
    @Message("as")
    String asWhom();

    @Message(
            "You can read the schedule without an account. Sign in to propose sessions, to say what you want to attend, and to organize.")
    String signInLede();

    @Message("This name and password do not belong together.")
    String wrongPassword();

    @Message("Check both for a slip, then try again.")
    String wrongPasswordNext();

    @Message("Name or e-mail address")
    String nameOrAddress();

    @Message("Send me a link")
    String sendLink();

    @Message("No account yet?")
    String noAccountYet();

    /** Before the name of the account. */
    @Message("The first account is")
    String firstAccount();

    /** Before the name of a file. */
    @Message("Its password is the setting CHALKLINE_ADMIN_PASSWORD, or stands in the log of the first start and in")
    String firstPassword();

    /** After it. */
    @Message("in the data folder.")
    String dataFolder();

    @Message("Sign in by e-mail")
    String byMail();

    @Message("You get a link and a code, good for 15 minutes. Whoever has no account yet gets one.")
    String byMailLede();

    @Message("E-mail address")
    String address();

    @Message("You have a password?")
    String havePassword();

    @Message("Sign in with it")
    String signInWithIt();

    @Message("Code")
    String code();

    @Message("The code from your mail")
    String codeFromMail();

    @Message("Six digits.")
    String codeHint();

    /** Said of the field. */
    @Message("is not the one in the letter that this page asked for; check it for a slip")
    String codeWrong();

    @Message("Look into your mail")
    String lookIntoMail();

    /** Before the address. */
    @Message("A letter is on its way to")
    String onItsWay();

    @Message("Open the link in it, or type its code here. Both work for 15 minutes.")
    String openOrType();

    /** Before a link. */
    @Message("Nothing there after a minute? Look among the unwanted mail, or")
    String nothingThere();

    @Message("send another")
    String sendAnother();

    @Message("It was not you who asked for the mail? Close this page, and nothing happens.")
    String notYou();

    @Message("This link or code has had its time")
    String spent();

    @Message(
            "Each works once, for 15 minutes, until you have signed in by another letter or five wrong codes are typed.")
    String spentLede();

    @Message("Send a new one")
    String sendNew();

    /** Before a link. */
    @Message("You have used it a moment ago, here? Then you are signed in:")
    String usedHere();

    @Message("your account")
    String yourAccountInText();

    @Message("Take part")
    String takePart();

    @Message("With its code you join another event.")
    String joinAnother();

    @Message("With an account you propose sessions and say what you want to attend. Reading needs none.")
    String joinLede();

    @Message("Code of the event")
    String eventCode();

    @Message(
            "Eight letters and digits, from the slide or an organizer, or the sixteen on a card. Capitals do not matter.")
    String eventCodeHint();

    @Message(
            "Eight letters and digits, from the slide or an organizer, or the sixteen on a card. Without it you can still propose a session.")
    String eventCodeHintNew();

    @Message("Join")
    String join();

    /** After a link to sign in. */
    @Message("then join.")
    String thenJoin();
}

package org.chalkline.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people are told whose sign-in, account or invitation is refused; and the letter by which they sign in. What is said
 * of a field follows its name. */
@MessageBundle("refusal")
public interface RefusalWords {
    @Message("must have at least {least} characters")
    String passwordShort(int least);

    @Message("must be at most {most} bytes long")
    String passwordLong(int most);

    @Message("is not your present password")
    String passwordWrong();

    @Message("must be an e-mail address, such as ada@example.org")
    String address();

    @Message("is the code of no event; check it for a slip, or ask an organizer")
    String codeOfNone();

    @Message("is the code of another event")
    String codeOfAnother();

    @Message("There is an account with this name already. Sign in with it instead.")
    String accountExists();

    @Message("The event has {people} people, and room for no more. Ask an organizer.")
    String eventIsFull(int people);

    @Message(
            "Another account took this invitation. If that was you, sign in with it; if not, tell whoever gave you the link.")
    String invitationTaken();

    @Message("This invitation has ended. Ask whoever gave it to you for a new one.")
    String invitationOver();

    @Message("A session is run by at most {most} people.")
    String tooManySpeakers(int most);

    @Message("{person} signs in with another account already. If that is not right, ask an organizer.")
    String personTaken(String person);

    @Message(
            "By another card your account is {person} at this event. If that is not right, ask an organizer to untie it.")
    String alreadySomebody(String person);

    @Message(
            "You are signed in as {account} here, and this identity belongs to another account. Sign out first, then sign in with it.")
    String otherAccount(String account);

    @Message("The mail could not be sent. Try again, or sign in with your password.")
    String mailNotSent();

    @Message("No mail is sent here. Sign in with your name and password.")
    String noMail();

    @Message("Sign in to Chalkline")
    String letterSubject();

    /** @param base public address of the program
     * @param link address to open
     * @param code digits to type */
    @Message("""
            Hello,

            somebody, most likely you, wants to sign in at {base} with this address.

            Open this link and press the button there:

            {link}

            Or type this code on the page where you asked for it:

            {code}

            Link and code work for 15 minutes, and once. Give them to nobody.
            If it was not you, do nothing: without them nobody gets in.
            """)
    String letterText(String base, String link, String code);
}

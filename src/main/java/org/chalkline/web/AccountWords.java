package org.chalkline.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of one's own account says. */
@MessageBundle("account")
public interface AccountWords {
    @Message("Your account")
    String title();

    /** The link in the head of the page. */
    @Message("Account")
    String inHead();

    @Message("Sign out")
    String signOut();

    /** Before the account name. */
    @Message("You sign in as")
    String signInAs();

    @Message("You are signed in, and your address is proved.")
    String proved();

    @Message(
            "Somebody, you or not, had made this account with a password before. That password is removed, and every other browser signed out. You can set a new one below.")
    String provedNext();

    @Message("Go on")
    String goOn();

    @Message("Your events")
    String events();

    /** @param role {@code organizer}, {@code speaker} or {@code attendee}. */
    @Message("{#switch role}{#case 'organizer'}Organizer{#case 'speaker'}Speaker{#else}Attendee{/switch}")
    String role(String role);

    @Message("Organize")
    String organize();

    @Message("What I want to attend")
    String mine();

    @Message("My proposals")
    String proposals();

    @Message("Profile")
    String profile();

    @Message("Nothing is published yet.")
    String unpublished();

    @Message("You take part in no event yet")
    String noEvents();

    /** Before the name of the entry of the menu by which one proposes. */
    @Message(
            "Join one with the code of eight letters and digits that its organizers have. Without it you can propose a session: open the event, then")
    String noEventsNext();

    @Message("Published events")
    String publicEvents();

    @Message("Join an event")
    String join();

    @Message("All events")
    String allEvents();

    @Message("Messages")
    String messages();

    @Message("Your address is not proved yet")
    String unproved();

    /** Before the address. */
    @Message("No mail goes to")
    String unprovedBefore();

    /** After it. */
    @Message(
            "before you have shown that you read it: ask for a sign-in letter once, and open its link in this browser.")
    String unprovedAfter();

    @Message("Send me a letter")
    String sendLetter();

    @Message("Change the password")
    String changePassword();

    @Message("Set a password")
    String setPassword();

    /** @param provider such as {@code GitHub} */
    @Message("You sign in with {provider}, and need no password.")
    String noPasswordNeeded(String provider);

    @Message(
            "You sign in by e-mail. To set a password as well, sign out, sign in by e-mail again, and come back here within an hour.")
    String noPasswordYet();

    @Message("Present password")
    String presentPassword();

    @Message("New password")
    String newPassword();

    @Message("At least 10 characters. All other browsers are signed out; tokens for programs stay.")
    String newPasswordHint();

    @Message("Change it")
    String changeIt();

    @Message("Set it")
    String setIt();

    @Message("{provider} opens this account.")
    String opens(String provider);

    @Message("Connect {provider}")
    String connect(String provider);

    @Message("From then on you can sign in with it, too.")
    String connectHint();

    @Message("Programs")
    String programs();

    @Message("Tokens for programs")
    String tokens();

    @Message("Scripts and displays sign in with a token, never with your password.")
    String tokensHint();
}

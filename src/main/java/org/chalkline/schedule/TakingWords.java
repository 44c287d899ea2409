package org.chalkline.schedule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where somebody takes their agenda along: into a calendar, to another device, on a badge. */
@MessageBundle("taking")
public interface TakingWords {
    @Message("Keep it in your calendar")
    String calendar();

    @Message(
            "Your calendar looks at this address by itself, every hour or every few hours, and moves with us when a session moves.")
    String calendarLooks();

    @Message("Private address")
    String privateAddress();

    @Message("Copy")
    String copy();

    @Message("Open in a calendar")
    String openInCalendar();

    /** A button, beside {@link #takeBack} and before {@link #ifItGotOut}. */
    @Message("Make a new address")
    String newAddress();

    @Message("Take it back")
    String takeBack();

    @Message("if this one got out. The old one then stops working.")
    String ifItGotOut();

    @Message("A private address keeps your calendar up to date: what you star appears, what moves moves along.")
    String addressOffer();

    @Message("Make a private address")
    String makeAddress();

    @Message(
            "A calendar of what you have starred so far. It moves with us when a session moves; for other stars, take the address anew.")
    String fixedCalendar();

    @Message("These sessions in my calendar")
    String openFixedCalendar();

    @Message("As a member of the event you get a private address that keeps your calendar up to date.")
    String asMember();

    /** Heading above {@link #starMoves}. */
    @Message("Tell me when")
    String tellMe();

    @Message("a starred session moves or is cancelled")
    String starMoves();

    /** Before the address. */
    @Message("By mail to")
    String byMail();

    /** Behind the address. */
    @Message(", at most one for each published version.")
    String atMostOne();

    @Message("Save")
    String save();

    @Message(
            "We know no mail address of yours for certain. Sign in once by a letter to your address, or ask an organizer to enter it.")
    String noAddress();

    @Message("Take your stars to your phone")
    String phone();

    @Message("Scan this with the other device. It asks whether to add these stars or to take them instead of its own.")
    String scan();

    @Message("QR code of your stars")
    String codeOfStars();

    @Message("Open as a link")
    String openAsLink();

    @Message("Print it for my badge")
    String printBadge();

    @Message("Stars from another device")
    String otherDevice();

    @Message("{#if n == 1}1 star is{#else}{n} stars are{/if} on the way to this device. Nothing has changed here yet.")
    String onTheWay(int n);

    @Message("{#if n == 1}1 more is{#else}{n} more are{/if} of sessions that are not in this schedule.")
    String unknown(int n);

    @Message("Add them to mine")
    String add();

    @Message("Take them instead of mine")
    String instead();

    @Message("Leave mine as they are")
    String leave();

    @Message("The address names no session of this schedule")
    String noneTitle();

    @Message("Open your agenda on the other device and scan its code again.")
    String none();

    @Message("Badge, {event}")
    String badge(String event);

    @Message("Name on the first card")
    String name();

    @Message("Show")
    String show();

    @Message("Cards for the back of a badge")
    String cards();

    @Message("Sheet")
    String sheet();

    /** @param version its number and when it was published */
    @Message("Version {version}")
    String version(String version);

    @Message("QR code of this agenda")
    String codeOfAgenda();

    @Message("Give stars in the schedule; they are printed here by day.")
    String noCards();
}

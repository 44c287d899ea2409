package org.chalkline.schedule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What one's own agenda says. */
@MessageBundle("mine")
public interface MineWords {
    @Message("My agenda")
    String title();

    @Message("Account")
    String account();

    @Message("The agenda of the event is built from what people choose. Only you see your choices.")
    String memberLede();

    @Message("You do not take part yet, so your choices stay in this browser.")
    String strangerLede();

    @Message("Join with the event’s code")
    String strangerJoin();

    /** Ends the sentence that {@link #strangerJoin} begins. */
    @Message(", and they count.")
    String strangerAfter();

    @Message("Your choices stay in this browser.")
    String browserLede();

    /** A link, followed by {@link #browserOr}, {@link #browserSignUp} and {@link #browserAfter}. */
    @Message("Sign in")
    String browserSignIn();

    @Message("or")
    String browserOr();

    @Message("sign up")
    String browserSignUp();

    @Message(", and they count for the agenda.")
    String browserAfter();

    @Message("Stars")
    String stars();

    @Message("In sessions")
    String inSessions();

    @Message("Clashes")
    String clashes();

    /** Stands behind the title of a session. */
    @Message("was on your agenda and is cancelled.")
    String lost();

    @Message("Days")
    String days();

    @Message("Nothing is on your agenda yet")
    String emptyTitle();

    @Message(
            "Give stars in the schedule, or choose below. What you choose stands here in order of time, with what overlaps and what would fit in between.")
    String empty();

    @Message("Open the schedule")
    String openSchedule();

    @Message("Take it with you")
    String takeWithYou();

    @Message("Choose")
    String choose();

    @Message("Must attend {must}, interested {interested}, not for me {none}, not decided {open}")
    String counts(long must, long interested, long none, long open);

    @Message("Not for me")
    String notForMe();

    @Message("Interested")
    String interested();

    @Message("Must attend")
    String mustAttend();

    @Message("Save my choices")
    String save();

    @Message("There is nothing to choose yet")
    String nothingTitle();

    @Message("Sessions appear here once they are published; to members of the event, once they are accepted.")
    String nothing();

    /** Read aloud before {@link #now}. */
    @Message("It is")
    String itIs();

    @Message("now {time}")
    String now(String time);

    @Message("{#if n == 1}1 session fits{#else}{n} sessions fit{/if} this gap")
    String fitting(int n);

    @Message("Pick this one")
    String pick();

    @Message(
            "{#if stars == 1}1 star{#else}{stars} stars{/if}{#if clashes > 0}, {#if clashes == 1}1 clash{#else}{clashes} clashes{/if}{/if}")
    String starsAndClashes(int stars, int clashes);

    @Message("{n} min")
    String minutes(int n);

    @Message("{n} h")
    String hours(int n);

    /** @param minutes with two digits */
    @Message("{hours} h {minutes}")
    String hoursAndMinutes(int hours, String minutes);

    /** Below the time at which it begins. */
    @Message("to {time}")
    String until(String time);

    /** @param length such as {@code 2 h 45} */
    @Message("{length} free")
    String free(String length);

    @Message("Free until {time}.")
    String freeUntil(String time);

    @Message("Straight on from {room}, without a break between")
    String straightOn(String room);

    /** Two sessions. */
    @Message("These overlap from {from} to {to}.")
    String overlap(String from, String to);

    /** Three or more. */
    @Message("These {n} overlap between {from} and {to}.")
    String overlaps(int n, String from, String to);

    @Message("You picked “{title}”.")
    String picked(String title);

    @Message("Pick one, or go from one to the next.")
    String pickOne();

    @Message("They start together: pick one.")
    String startTogether();

    /** @param length such as {@code 1 hour 10 minutes} */
    @Message("The second lies within the first: leave that for {length}, or pick one.")
    String within(String length);

    /** @param length such as {@code 45 minutes} */
    @Message("You can see the first {length} of one and all of the other.")
    String bothInPart(String length);

    @Message("This browser keeps at most {most} choices. Sign in, and all of them are kept.")
    String tooMany(int most);

    @Message("This browser keeps no more choices. Sign in, and all of them are kept.")
    String tooLong();
}

package org.chalkline.schedule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of and in notifications on one's devices. A {@code place} is a day, a time and a room. */
@MessageBundle("push")
public interface PushWords {
    @Message("Notifications")
    String notifications();

    @Message("Tell me on this device")
    String on();

    @Message("Do not tell me on this device")
    String off();

    @Message(
            "A notification when a published version moves or cancels what you starred, and five minutes before it starts.")
    String about();

    @Message("This device tells you.")
    String isOn();

    @Message("This device no longer tells you.")
    String isOff();

    @Message("One moment …")
    String busy();

    @Message(
            "This browser lets nothing from here notify you. Allow notifications for this site in the browser’s settings, most often behind the sign beside the address; then press the button again.")
    String denied();

    @Message("The browser has not been allowed to notify you. Press the button again and allow it.")
    String undecided();

    @Message(
            "This browser cannot notify you. On an iPhone or iPad, add the event to the Home Screen first and open it from there.")
    String unsupported();

    @Message("That did not work: this program or the browser’s push service was not reached. Try again in a moment.")
    String failed();

    @Message("{most} browsers of yours are told already. Stop it in one of them, or in all of them, first.")
    String full(int most);

    @Message("{#if n == 1}One device tells you.{#else}{n} devices tell you.{/if}")
    String devices(int n);

    @Message("Stop it on all my devices")
    String none();

    @Message("{event}: {n} changes on your agenda")
    String changes(String event, int n);

    @Message("Now {now}\nWas {was}")
    String nowAndThen(String now, String was);

    @Message("Now {now}")
    String now(String now);

    @Message("Was {was}")
    String then(String was);

    /** One of several changes.
     * @param what such as {@code Moved: A talk} */
    @Message("{what}, now {place}")
    String toPlace(String what, String place);

    @Message("{#if n == 1}and one more{#else}and {n} more{/if}")
    String more(int n);

    @Message("Starts at {time} in {room}: {title}")
    String starts(String time, String room, String title);
}

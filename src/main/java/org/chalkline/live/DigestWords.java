package org.chalkline.live;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The mail that says what a published version changed of somebody's agenda. */
@MessageBundle("digest")
public interface DigestWords {
    @Message("{event}: {#if n == 1}1 change{#else}{n} changes{/if} on your agenda")
    String subject(String event, int n);

    @Message("Hello {name},")
    String hello(String name);

    @Message("version {number} of the schedule of {event} is published. On your agenda:")
    String published(int number, String event);

    /** @param place such as {@code Tue 6 March 14:30, Lab} */
    @Message("now {place}")
    String now(String place);

    @Message("was {place}")
    String was(String place);

    /** @param zone such as {@code Pacific Standard Time (UTC−8)} */
    @Message("Times are {zone}.")
    String timesAre(String zone);

    @Message("Your agenda: {address}")
    String agenda(String address);

    /** On the agenda itself, until the next mail. */
    @Message("The last mail could not be sent: The mail server did not take it.")
    String notSent();

    @Message("You asked for this mail on your agenda; there you can also stop it.")
    String stop();
}

package org.chalkline.schedule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a page says of itself to programs that show a link to it. */
@MessageBundle("preview")
public interface PreviewWords {
    /** As Open Graph names it: the language, and where it is spoken as these messages do. */
    @Message("en_GB")
    String locale();

    /** @param day such as {@code Tuesday 6 March} */
    @Message("{day}, schedule")
    String scheduleOf(String day);

    @Message(
            "{#if seats == 1}1 seat{#else}{seats} seats{/if}, {#if sessions == 1}1 session{#else}{sessions} sessions{/if}")
    String room(int seats, int sessions);

    @Message("Has a part in {#if sessions == 1}1 session{#else}{sessions} sessions{/if}")
    String partIn(int sessions);
}

package org.chalkline.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The letter that asks somebody to run a session too, and what is said where it cannot be sent. */
@MessageBundle("inviting")
public interface InvitingWords {
    /** Said of the field. */
    @Message("cannot be written to, for no mail is sent here; hand on the link yourself")
    String noMail();

    @Message("The mail could not be sent. Leave the address out, and hand on the link yourself.")
    String mailNotSent();

    @Message("Run “{title}” with us")
    String subject(String title);

    /** @param title of the session
     * @param link address to open */
    @Message("""
            Hello,

            you are asked to run “{title}” together with others. Open this link to read more, and to agree:

            {link}

            The link works once, for 14 days. Your name is listed once you have agreed. If you do not know what
            this is about, do nothing.
            """)
    String text(String title, String link);
}

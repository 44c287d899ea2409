package org.chalkline.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import org.chalkline.people.MadeInvitation;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Letter;
import org.chalkline.shared.PostOffice;
import org.chalkline.shared.Refused;
import org.chalkline.shared.Settings;
import org.chalkline.shared.Tries;
import org.chalkline.shared.Undelivered;

/** Asking somebody to run a session too: by a link to hand on, and by mail if an address is given. The mail goes when the
 * invitation is stored, so that no slow mail server holds up the event. */
@ApplicationScoped
public class SpeakerLetters {
    /** Mails that one account causes: whoever may propose could otherwise write to anybody. */
    private final Tries perAccount = new Tries(30, Duration.ofHours(1));

    /** Mails that one network address causes: accounts cost nothing, and a whole hackathon may sit behind it. */
    private final Tries perNetwork = new Tries(200, Duration.ofHours(1));

    /** Mails to one address, whoever causes them. */
    private final Tries perRecipient = new Tries(5, Duration.ofDays(1));

    private final CoSpeakers speakers;
    private final PostOffice post;
    private final Settings settings;

    SpeakerLetters(CoSpeakers speakers, PostOffice post, Settings settings) {
        this.speakers = speakers;
        this.post = post;
        this.settings = settings;
    }

    /** Whether addresses can be written to. */
    public boolean isOpen() {
        return post.isOpen();
    }

    /** @param from network address of who asks, for the count of mails
     * @throws Invalid naming {@code address} if one is given and no mail is sent here
     * @throws Refused if the mail could not be sent; there is no invitation then
     * @throws org.chalkline.shared.TooMany after too many mails */
    public MadeInvitation invite(String event, String code, String account, NewCoSpeaker input, String from) {
        String address = input.address();
        if (address != null && !post.isOpen()) {
            throw new Invalid("address", words().noMail());
        }
        if (address == null) return speakers.invite(event, code, account, input);
        String recipient = address.toLowerCase(Locale.ROOT);
        perAccount.require(account);
        perNetwork.require(from);
        perRecipient.require(recipient);
        MadeInvitation made = speakers.invite(event, code, account, input);
        perAccount.inVain(account);
        perNetwork.inVain(from);
        perRecipient.inVain(recipient);
        try {
            post.send(letter(address, speakers.list(event, code, account).title(), made));
        } catch (Undelivered e) {
            speakers.takeBack(event, code, account, made.about().id());
            throw new Refused("mail", words().mailNotSent());
        }
        return made;
    }

    private Letter letter(String address, String title, MadeInvitation made) {
        String base = settings.baseUrl().orElseThrow().replaceFirst("/+$", "");
        String text = words().text(title, base + made.path());
        return new Letter(address, words().subject(title), text);
    }

    private static InvitingWords words() {
        return Bundles.ofRequest(InvitingWords.class);
    }
}

package org.chalkline.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.chalkline.interest.ChangeDigests;
import org.chalkline.interest.ChangeDigests.Due;
import org.chalkline.schedule.Published;
import org.chalkline.schedule.Snapshot;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Letter;
import org.chalkline.shared.PostOffice;
import org.chalkline.shared.Settings;
import org.chalkline.shared.Undelivered;

/** Mails those who asked for it what a published version changed of their agenda: one mail a version at most, each counted
 * as told just before it goes. What a stopped program or a failing mail server left behind goes with the next one. */
@ApplicationScoped
public class DigestSender implements VersionTeller<Due> {
    private final ChangeDigests digests;
    private final Published published;
    private final PostOffice post;
    private final Settings settings;

    DigestSender(ChangeDigests digests, Published published, PostOffice post, Settings settings) {
        this.digests = digests;
        this.published = published;
        this.post = post;
        this.settings = settings;
    }

    @Override
    public boolean isOn() {
        return post.isOpen();
    }

    @Override
    public List<Due> due(String event, int version) {
        return digests.due(event, version);
    }

    @Override
    public void tell(Due due, Snapshot now) {
        if (due.told() == 0) { // asked before anything was published
            digests.claim(due, now.number());
            return;
        }
        Snapshot before = published.version(now.event().slug(), due.told());
        DigestText text = DigestText.in(
                due.language(), before, now, Answers.base(settings).orElse(""));
        Optional<Letter> letter =
                Optional.ofNullable(due.address()).flatMap(to -> text.letter(due.starred(), due.name(), to));
        if (!digests.claim(due, now.number()) || letter.isEmpty()) return;
        try {
            post.send(letter.get());
        } catch (Undelivered e) {
            digests.giveBack(due, now.number(), text.words().notSent());
        }
    }
}

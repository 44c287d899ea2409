package org.chalkline.interest;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.chalkline.event.HackEvent;
import org.chalkline.people.Account;
import org.jspecify.annotations.Nullable;

/** A browser in which an account wants to be told of its agenda at one event. Not in the history that organizers read: it is
 * its owner's affair. */
@Entity
public class PushDevice extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public HackEvent event;

    @ManyToOne(fetch = FetchType.LAZY)
    public Account account;

    /** SHA-256 of the subscription in hexadecimal; unique. */
    public String digest;

    public String endpoint;
    public String p256dh;
    public String auth;

    /** Public key of this installation that it subscribed with; null if it was not noted. */
    public @Nullable String serverKey;

    /** BCP 47 tag of the language that its owner read when they chose. */
    public String language;

    /** Number of the version up to which it has been told. */
    public int told;

    public Instant madeAt;

    static List<PushDevice> of(HackEvent event, String account) {
        return list("event = ?1 and account.name = ?2 order by id", event, account);
    }

    static List<PushDevice> behind(HackEvent event, int version) {
        return list("event = ?1 and told < ?2 order by id", event, version);
    }
}

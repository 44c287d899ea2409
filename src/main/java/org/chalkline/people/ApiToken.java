package org.chalkline.people;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chalkline.event.HackEvent;
import org.chalkline.shared.Audited;
import org.jspecify.annotations.Nullable;

/** What a program signs in with instead of a password. Only a hash is stored; deleting the row revokes it. */
@Entity
public class ApiToken extends PanacheEntity implements Audited {
    @ManyToOne(fetch = FetchType.LAZY)
    public Account account;

    /** The only event it is good for; null for all. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable HackEvent event;

    /** What its owner calls it. */
    public String name;

    @Enumerated(EnumType.STRING)
    public TokenScope scope;

    /** SHA-256 of the token, in hexadecimal. */
    public String tokenHash;

    public Instant createdAt;
    public Instant expiresAt;

    /** To a few minutes; null if it never was. */
    public @Nullable Instant usedAt;

    static Optional<ApiToken> lookUp(String tokenHash, Instant now) {
        return find(
                        "from ApiToken t join fetch t.account left join fetch t.event"
                                + " where t.tokenHash = ?1 and t.expiresAt > ?2",
                        tokenHash,
                        now)
                .firstResultOptional();
    }

    /** Newest first. */
    static List<ApiToken> of(String account) {
        return list("from ApiToken t left join fetch t.event where t.account.name = ?1 order by t.id desc", account);
    }

    @Override
    public String auditSubject() {
        return "token “" + name + "” of " + account.name;
    }

    @Override
    public @Nullable String auditEvent() {
        return null;
    }
}

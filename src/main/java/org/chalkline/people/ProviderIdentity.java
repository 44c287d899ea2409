package org.chalkline.people;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.chalkline.shared.Audited;
import org.jspecify.annotations.Nullable;

/** What a sign-in provider calls somebody, and the account that it opens. */
@Entity
public class ProviderIdentity extends PanacheEntity implements Audited {
    /** Who vouches: the provider's address, or its name where it has none in its tokens. */
    public String issuer;
    /** The provider's name for the person, which it never gives to another. */
    public String subject;

    @ManyToOne(fetch = FetchType.LAZY)
    public Account account;

    public Instant createdAt;

    static Optional<ProviderIdentity> lookUp(ProvidedIdentity who) {
        return find(
                        "from ProviderIdentity i join fetch i.account where i.issuer = ?1 and i.subject = ?2",
                        who.issuer(),
                        who.subject())
                .firstResultOptional();
    }

    @Override
    public String auditSubject() {
        return "provider sign-in of account " + account.name;
    }

    @Override
    public @Nullable String auditEvent() {
        return null;
    }
}
